import { maxControlShare, sampleBytes } from './limits.ts'
import type { Hint } from './reader.ts'
import type { Signature } from './signatures.ts'
import { signatures } from './signatures.ts'

/** Formats that can be read. */
export type Format =
  | 'text'
  | 'html'
  | 'feed'
  | 'sitemap'
  | 'mail'
  | 'mhtml'
  | 'pdf'
  | 'docx'
  | 'jsonl'
  | 'warc'
  | 'gzip'

/** What bytes turn out to be; `unsupported` names the format where it is known. */
export type Sniffed =
  | { readonly format: Format }
  | { readonly format: 'unsupported'; readonly name: string }

// Source: WHATWG MIME Sniffing §7.1, with the further elements a piece of an article begins with.
const htmlStart =
  /^(?:<!--(?:(?!-->)[\s\S]){0,4000}-->|\s){0,50}(?:<!doctype html|<\?xml[^>]{0,200}>\s{0,64}(?:<!doctype html|<html)|<(?:html|head|script|iframe|h[1-6]|div|font|table|a|style|title|b|body|br|p|article|main|section|header|nav|ul|ol|meta|link|figure|blockquote|img|span)[\s/>])/iu

const xmlStart =
  /^(?:<\?[^>]{0,200}>|<!--(?:(?!-->)[\s\S]){0,2000}-->|<!doctype[^>[]{0,300}(?:\[[^\]]{0,4000}\]\s{0,20})?>|\s){0,20}<(?:(rss|feed|rdf:rdf)|(urlset|sitemapindex)|(opml))[\s>]/iu

const jsonFeed =
  /^\s{0,99}\{[\s\S]{0,2000}?"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org/u

// Fields that only a message has; a memo that is printed may well begin with `From:` and `Date:`.
const mailField = /^(?:mime-version|message-id|received|return-path|delivered-to|x-mailer):/imu
const mailHead =
  /^(?:from [^\n]{1,200}\n)?(?:[\w-]{1,60}:[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n){0,200}){2,200}/iu
const savedPage =
  /^(?:snapshot-content-location:|from:\s{0,9}"?<?saved by )|^content-type:\s{0,9}multipart\/related[\s\S]{0,300}?type="?(?:text\/html|multipart\/alternative)/imu

const anyTag = /<(?:\/?[a-z][a-z0-9]{0,20}[\s/>]|!--|!doctype)/iu

/**
 * Tells what bytes are, by the bytes: a picture named `.txt` is a picture.
 *
 * A name or media type is believed only where the bytes leave it open: HTML that begins with text.
 */
export const sniff = (bytes: Uint8Array, hint: Hint = {}): Sniffed => {
  const known = signatures.find((signature) => carries(bytes, signature))
  if (known) return 'format' in known ? { format: known.format } : unsupported(known.name)
  const sample = bytes.subarray(0, sampleBytes)
  if (isBinary(sample)) return unsupported('a binary file')
  const letters = Buffer.from(sample)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/u, '')
  // Also in UTF-16 the letters of a tag are ASCII, each with a NUL beside it.
  const head = letters
    .slice(0, 8192)
    .replaceAll('\0', '')
    .replace(/^(?:\xFF\xFE|\xFE\xFF)/u, '')
  return written(head, hint) ?? markup(head, letters, hint)
}

const unsupported = (name: string): Sniffed => ({ format: 'unsupported', name })

/** Formats of text that begin in a way nothing else does; null where it is none of them. */
const written = (head: string, hint: Hint): Sniffed | null => {
  const [, feed, sitemap, outline] = xmlStart.exec(head.trimStart()) ?? []
  if (outline) return unsupported('an OPML list of feeds')
  if (feed || jsonFeed.test(head)) return { format: 'feed' }
  if (sitemap) return { format: 'sitemap' }
  const [fields = ''] = mailHead.exec(head) ?? []
  if (mailField.test(fields) || savedPage.test(fields))
    return { format: savedPage.test(fields) ? 'mhtml' : 'mail' }
  return isLines(head, hint) ? { format: 'jsonl' } : null
}

/** Whether each line is a document: the first one shows it, or begins so under a name that says it. */
const isLines = (head: string, { name = '' }: Hint): boolean => {
  const [line = ''] = head.trimStart().split('\n', 1)
  if (!line.startsWith('{')) return false
  return (
    /\.(?:jsonl|ndjson)$/iu.test(name) || /^\{[^\n]{0,4000}?"(?:text|html)"\s{0,9}:/u.test(line)
  )
}

const markup = (head: string, letters: string, hint: Hint): Sniffed => {
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
