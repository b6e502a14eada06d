import { maxControlShare, sampleBytes } from './limits.ts'
import type { Hint } from './reader.ts'
import type { Signature } from './signatures.ts'
import { signatures } from './signatures.ts'

/** What bytes turn out to be; `unsupported` names the format where it is known. */
export type Sniffed =
  | { readonly format: 'text' | 'html' }
  | { readonly format: 'unsupported'; readonly name: string }

// Source: WHATWG MIME Sniffing §7.1, with the further elements a piece of an article begins with.
const htmlStart =
  /^(?:<!--[\s\S]{0,4000}?-->|\s){0,50}(?:<!doctype html|<\?xml[^>]{0,200}>\s{0,64}(?:<!doctype html|<html)|<(?:html|head|script|iframe|h[1-6]|div|font|table|a|style|title|b|body|br|p|article|main|section|header|nav|ul|ol|meta|link|figure|blockquote|img|span)[\s/>])/iu

const feedStart =
  /^(?:<\?[^>]{0,200}>|<!--[\s\S]{0,2000}?-->|\s){0,20}<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)[\s>]/iu

const anyTag = /<(?:\/?[a-z][a-z0-9]{0,20}[\s/>]|!--|!doctype)/iu

/**
 * Tells what bytes are, by the bytes: a picture named `.txt` is a picture.
 *
 * A name or media type is believed only where the bytes leave it open: HTML that begins with text.
 */
export const sniff = (bytes: Uint8Array, hint: Hint = {}): Sniffed => {
  const known = signatures.find((signature) => carries(bytes, signature))
  if (known) return { format: 'unsupported', name: known.name }
  const sample = bytes.subarray(0, sampleBytes)
  if (isBinary(sample)) return { format: 'unsupported', name: 'a binary file' }
  const letters = Buffer.from(sample)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/u, '')
  // Also in UTF-16 the letters of a tag are ASCII, each with a NUL beside it.
  const head = letters
    .slice(0, 8192)
    .replaceAll('\0', '')
    .replace(/^(?:\xFF\xFE|\xFE\xFF)/u, '')
  if (feedStart.test(head)) return { format: 'unsupported', name: 'a feed or sitemap' }
  if (htmlStart.test(head) || (saysHtml(hint) && anyTag.test(letters))) return { format: 'html' }
  return { format: 'text' }
}

const carries = (bytes: Uint8Array, { hex, at = 0 }: Signature): boolean =>
  hex
    .split(' ')
    .every((byte, index) => byte === '..' || bytes[at + index] === Number.parseInt(byte, 16))

const saysHtml = ({ name = '', mediaType = '' }: Hint): boolean =>
  /\.(?:x?html?|shtml|xht)$/iu.test(name) ||
  /^(?:text\/html|application\/xhtml\+xml)\b/iu.test(mediaType)

/** Whether control characters abound: in no charset and no language do they. */
const isBinary = (sample: Uint8Array): boolean => {
  const [first, second] = sample
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false
  if (wideOrder(sample)) return false
  return sample.filter(isControl).length > sample.length * maxControlShare
}

/** C0 controls and DEL, but for white space and the escape that switches charsets. */
const isControl = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127

/** Byte order of UTF-16 without a byte order mark, told by the NULs of its ASCII letters. */
export const wideOrder = (sample: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const pairs = Math.min(sample.length, 4096) >> 1
  if (pairs < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even += 1
    if (sample[at + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.4 && even === 0) return 'utf-16le'
  return even > pairs * 0.4 && odd === 0 ? 'utf-16be' : null
}
