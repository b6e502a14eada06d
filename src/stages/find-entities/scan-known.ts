import type { Span } from '#model/span'
import { unitFits } from '#text/one-character'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { isSmallFirst } from './capital.ts'
import type { Known } from './known-terms.ts'
import { maxParticles } from './limits.ts'
import type { TermHit } from './sentence-terms.ts'

/** A place in the text where a form of the knowledge base stands. */
export type Candidate = Span & {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly known: Known
}

const isKatakana = unitFits(/[\p{Script=Katakana}ー]/u)
const dollar = '$'

type Tokens = readonly Token[]

const keepsCase = (exact: readonly (string | null)[], tokens: Tokens, from: number): boolean => {
  for (let at = 0; at < exact.length; at += 1) {
    const word = exact[at]
    if (word && !tokens[from + at]?.text.startsWith(word)) return false
  }
  return true
}

/** Whether the letters stand in a case the form allows: no `intel` for Intel, no `us` for US. */
const fitsCase = ({ small, exact }: Known, tokens: Tokens, from: number): boolean => {
  const first = tokens[from]
  if (!small && first !== undefined && isSmallFirst(first.word)) return false
  return exact === null || keepsCase(exact, tokens, from)
}

/** Whether two tokens are one Katakana word, with nothing between them. */
const isGlued = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined &&
  one.end === other?.start &&
  isKatakana(other.text, 0) &&
  isKatakana(one.text, one.text.length - 1)

/** Where no spaces part words, a Katakana name must not go on in a longer Katakana word. */
const standsAlone = (tokens: Tokens, from: number, to: number): boolean =>
  !(from > 0 && isGlued(tokens[from - 1], tokens[from])) && !isGlued(tokens[to - 1], tokens[to])

type Tail = NonNullable<Known['tail']>

/** Whether what follows the stem is an ending; particles (`cut`) may be strung together. */
const isEnding = (rest: string, tail: Tail, depth = 1): boolean => {
  if (tail.endings.has(rest)) return true
  if (!tail.cut || depth >= maxParticles) return false
  for (const one of tail.endings)
    if (one && rest.startsWith(one) && isEnding(rest.slice(one.length), tail, depth + 1))
      return true
  return false
}

/** Where the mention ends: before a particle written to it. Null where the ending does not fit. */
const endOf = ({ tail }: Known, last: Token): number | null => {
  if (!tail) return last.end
  if (!isEnding(last.lower.slice(tail.stem.length), tail)) return null
  return tail.cut && last.text.length === last.lower.length
    ? last.start + tail.stem.length
    : last.end
}

/** Where the mention starts: behind a particle written in front of it (Arabic و, ل). */
const startOf = (first: Token, { form }: Known, proclitics: readonly string[]): number => {
  if (proclitics.length === 0) return first.start
  const lead = proclitics.find(
    (one) => first.text.startsWith(one) && first.text.slice(one.length) === form.split(/[\s-]/u)[0],
  )
  return first.start + (lead?.length ?? 0)
}

/** Where the mention that a form makes of some tokens ends; null where it can be none. */
const mentionEnd = (
  known: Known,
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): number | null => {
  const last = tokens[to - 1]
  if (!last || !fitsCase(known, tokens, from) || !standsAlone(tokens, from, to)) return null
  return to - from === 1 && tokens[to]?.text === dollar ? null : endOf(known, last)
}

/** Every form found in the sentences that can be a mention, in order; overlapping ones are all given. */
export const scanKnown = (
  sentences: readonly Sentence[],
  terms: readonly (readonly TermHit[])[],
  proclitics: readonly string[],
): readonly Candidate[] => {
  const found: Candidate[] = []
  for (let sentence = 0; sentence < terms.length; sentence += 1) {
    const tokens = sentences[sentence]?.tokens ?? []
    for (const hit of terms[sentence] ?? []) {
      if (hit.tag.kind !== 'name') continue
      const known = hit.tag.said
      const { from, to } = hit
      const [first, end] = [tokens[from], mentionEnd(known, tokens, hit)]
      if (first && end !== null)
        found.push({ sentence, from, to, start: startOf(first, known, proclitics), end, known })
    }
  }
  return found
}

/** The first letter of a candidate's form stands in the very same case in the text. */
const fitsForm = (sentences: readonly Sentence[], { known, sentence, from }: Candidate): number =>
  Number(sentences[sentence]?.tokens[from]?.text[0] === known.form[0])

/** Whether one of two candidates that begin at the same token is to be read before the other. */
const isBetter = (sentences: readonly Sentence[], one: Candidate, other: Candidate): boolean => {
  if (one.to !== other.to) return one.to > other.to
  const fit = fitsForm(sentences, one) - fitsForm(sentences, other)
  if (fit !== 0) return fit > 0
  const noName = Number(one.known.entity === null) - Number(other.known.entity === null)
  if (noName !== 0) return noName > 0
  return one.known.metonym === null && other.known.metonym !== null
}

/**
 * Of overlapping candidates the leftmost longest; they come and go in the order of the text. Of two
 * that cover the same tokens, the one in the very case of its form wins, then a phrase that is no
 * name, then the name before the metonym.
 */
export const longest = (
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
): readonly Candidate[] => {
  const kept: Candidate[] = []
  for (const one of candidates) {
    const last = kept.at(-1)
    if (!last || last.sentence !== one.sentence || one.from >= last.to) kept.push(one)
    else if (last.from === one.from && isBetter(sentences, one, last)) kept[kept.length - 1] = one
  }
  return kept
}
