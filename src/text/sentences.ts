import type { Span } from '#model/span'
import { trimmed } from '#model/span'
import { lines } from './blocks.ts'

/** What a language says of its sentence ends. Abbreviations are written with their full stop. */
export type SentenceRules = {
  /** Words after whose full stop a sentence goes on: `Mr.`, `z.B.`, `p. ej.`; compared as written. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that may also end one, when a capital follows: `Inc.`, `Corp.` */
  readonly mayEnd?: readonly string[]
}

const segmenters = new Map<string, Intl.Segmenter>()

const segmenterFor = (tag: string): Intl.Segmenter => {
  const known = segmenters.get(tag)
  if (known) return known
  const made = new Intl.Segmenter(tag === 'und' ? 'en' : tag, { granularity: 'sentence' })
  segmenters.set(tag, made)
  return made
}

const initial = /(?:^|[\s.(])\p{Lu}\.$/u
const lowerStart = /^[\p{Ll}\p{Nd},;:)»”]/u
const closingOnly = /^[\p{Pe}\p{Pf}"'”’»」』.!?。！？\s]+$/u

/** Whether the sentence really goes on past this cut of the segmenter. */
const goesOn = (before: string, after: string, rules: SentenceRules): boolean => {
  if (after === '' || closingOnly.test(after)) return true
  const said = before.trimEnd()
  if (!said.endsWith('.')) return false
  const last = said.slice(said.search(/\S+$/u)).replace(/^[\p{Ps}\p{Pi}"'«“‘]+/u, '')
  if (lowerStart.test(after)) return true
  if (rules.mayEnd?.includes(last)) return false
  return (
    initial.test(said) ||
    rules.abbreviations.some((one) => last === one || said.endsWith(` ${one}`))
  )
}

/**
 * The sentences of a stretch of text, in order, trimmed; never across a line break.
 *
 * Cuts are `Intl.Segmenter`'s, taken back after abbreviations, initials, before a small letter and
 * before closing quotes that stand alone.
 */
export const sentences = (
  text: string,
  span: Span,
  { tag, rules }: { readonly tag: string; readonly rules: SentenceRules },
): readonly Span[] =>
  lines(text, span).flatMap((line) => {
    const found: Span[] = []
    let start = line.start
    const pieces = [...segmenterFor(tag).segment(text.slice(line.start, line.end))]
    for (const [index, piece] of pieces.entries()) {
      const end = line.start + piece.index + piece.segment.length
      const next = pieces[index + 1]?.segment
      if (next !== undefined && goesOn(text.slice(start, end), next, rules)) continue
      found.push(trimmed(text, { start, end }))
      start = end
    }
    return found.filter((one) => one.end > one.start)
  })
