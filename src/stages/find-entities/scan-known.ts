import type { Span } from '#model/span'
import type { Hit } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import type { Known } from './known-terms.ts'
import { maxParticles } from './limits.ts'

/** A place in the text where a form of the knowledge base stands. */
export type Candidate = Span & {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly known: Known
}

const firstLetter = /\p{L}/u
const smallLetter = /^\p{Ll}$/u
const katakana = /[\p{Script=Katakana}ー]/u
const dollar = '$'

/** Whether the letters stand in a case the form allows: no `intel` for Intel, no `us` for US. */
const fitsCase = (known: Known, words: readonly Token[]): boolean => {
  const letter = firstLetter.exec(words[0]?.text ?? '')?.[0] ?? ''
  if (!known.small && smallLetter.test(letter)) return false
  return known.exact.every((word, at) => !word || words[at]?.text.startsWith(word))
}

/** Where no spaces part words, a Katakana name must not go on in a longer Katakana word. */
const standsAlone = (sentence: Sentence, { from, to }: Hit<Known>): boolean => {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
  const [before, after] = [sentence.tokens[from - 1], sentence.tokens[to]]
  const glued = (one: Token | undefined, other: Token | undefined) =>
    one?.end === other?.start &&
    katakana.test(one?.text.at(-1) ?? '') &&
    katakana.test(other?.text[0] ?? '')
  return !glued(before, first) && !glued(last, after)
}

/** Whether what follows the stem is an ending; particles (`cut`) may be strung together. */
const isEnding = (rest: string, { endings, cut }: NonNullable<Known['tail']>, depth = 1): boolean =>
  endings.has(rest) ||
  (cut &&
    depth < maxParticles &&
    [...endings].some(
      (one) =>
        one &&
        rest.startsWith(one) &&
        isEnding(rest.slice(one.length), { endings, cut, stem: '' }, depth + 1),
    ))

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
  const lead = proclitics.find(
    (one) => first.text.startsWith(one) && first.text.slice(one.length) === form.split(/[\s-]/u)[0],
  )
  return first.start + (lead?.length ?? 0)
}

/** Every form found in the sentences that can be a mention; overlapping ones are all given. */
export const scanKnown = (
  sentences: readonly Sentence[],
  terms: readonly { readonly names: readonly Hit<Known>[] }[],
  proclitics: readonly string[],
): readonly Candidate[] =>
  sentences.flatMap((sentence, index) =>
    (terms[index]?.names ?? []).flatMap((hit): Candidate[] => {
      const words = sentence.tokens.slice(hit.from, hit.to)
      const [first, last] = [words[0], words.at(-1)]
      if (!first || !last || !fitsCase(hit.tag, words) || !standsAlone(sentence, hit)) return []
      if (sentence.tokens[hit.to]?.text === dollar && hit.to - hit.from === 1) return []
      const end = endOf(hit.tag, last)
      if (end === null) return []
      const start = startOf(first, hit.tag, proclitics)
      return [{ sentence: index, from: hit.from, to: hit.to, start, end, known: hit.tag }]
    }),
  )

const caseFits = ({ known }: Candidate, sentence: Sentence | undefined, from: number): boolean =>
  sentence?.tokens[from]?.text[0] === known.form[0]

/**
 * Of overlapping candidates the leftmost longest, in order of the text. Of two that cover the same
 * tokens, the one in the very case of its form wins, then the name before the metonym.
 */
export const longest = <One extends Candidate>(
  candidates: readonly One[],
  sentences: readonly Sentence[],
): readonly One[] => {
  const fits = (one: One) => Number(caseFits(one, sentences[one.sentence], one.from))
  const sorted = [...candidates].sort(
    (one, other) =>
      one.sentence - other.sentence ||
      one.from - other.from ||
      other.to - one.to ||
      fits(other) - fits(one) ||
      Number(one.known.entity !== null) - Number(other.known.entity !== null) ||
      Number(one.known.metonym !== null) - Number(other.known.metonym !== null),
  )
  const kept: One[] = []
  for (const one of sorted) {
    const last = kept.at(-1)
    if (!last || last.sentence !== one.sentence || one.from >= last.to) kept.push(one)
  }
  return kept
}
