import type { Block } from '#model/block'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { Quotation } from '#text/quotes'
import { quotations } from '#text/quotes'
import { minDirectShare, minQuotedWords } from './speech-limits.ts'

/** A quotation with the index of its block. */
export type Quoted = Quotation & { readonly block: number; readonly opensBlock: boolean }

const word = /[\p{L}\p{N}]+/gu
const han = /\p{Script=Han}/gu
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const announced = /[:：,，、(.!?…”"»\n–—-]\s*$/u

const count = (text: string, sort: RegExp): number => text.match(sort)?.length ?? 0

/** The first character that may stand where no spaces part words. */
const firstUnspaced = 0x2e_80

/** Whether spaces part all words of a stretch. */
const isSpaced = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= firstUnspaced) return false
  return true
}

/** Words enough for speech, where spaces part them. */
const wordsEnough = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+){${minQuotedWords - 1}}[\\p{L}\\p{N}]`,
  'u',
)

/** Words in a stretch; where no spaces part words, two characters count as one, or four Kana. */
const wordCount = (text: string): number =>
  count(text.replaceAll(han, ' ').replaceAll(kana, ' '), word) +
  count(text, han) / 2 +
  count(text, kana) / 4

/** A mark that nothing closes opens speech only where speech may begin; elsewhere it is a slip. */
const meant = (text: string, block: Span, one: Quotation): boolean =>
  !one.open || one.start === block.start || announced.test(text.slice(block.start, one.start))

/** All quotations of the kept blocks, in order. */
export const quotedIn = (text: string, blocks: readonly Block[]): readonly Quoted[] => {
  const found: Quoted[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block?.kept) continue
    for (const one of quotations(text, block)) {
      if (!meant(text, block, one)) continue
      const { start, end, inner, open } = one
      found.push({ start, end, inner, open, block: index, opensBlock: start - block.start < 3 })
    }
  }
  return found
}

/** Whether a quotation is speech rather than borrowed words; one that runs on always is. */
export const isSpeech = (text: string, { inner, open }: Quotation): boolean => {
  if (open) return true
  const words = text.slice(inner.start, inner.end)
  return isSpaced(text, inner) ? wordsEnough.test(words) : wordCount(words) >= minQuotedWords
}

const length = ({ start, end }: Span): number => Math.max(0, end - start)

/** The part two spans share; empty where they share none. */
export const shared = (one: Span, other: Span): Span => {
  const start = Math.max(one.start, other.start)
  return { start, end: Math.max(start, Math.min(one.end, other.end)) }
}

/** Whether speech is printed in quotation marks: wholly, in part, or not at all. */
export const quotedAs = (
  content: Span,
  quotes: readonly Span[],
): 'direct' | 'mixed' | 'indirect' => {
  if (quotes.length === 0) return 'indirect'
  let inside = 0
  for (const one of quotes) if (overlaps(one, content)) inside += length(shared(one, content))
  if (inside === 0) return 'indirect'
  return inside / Math.max(1, length(content)) >= minDirectShare ? 'direct' : 'mixed'
}
