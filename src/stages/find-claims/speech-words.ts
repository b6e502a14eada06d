import type { SayClass } from '#languages/kinds/speech'
import type { Hit } from '#text/lexicon'
import type { SentenceWords } from './sentence-words.ts'
import type { SpeechTag, WordKind } from './speech-lexicon.ts'
import { bitOf, coveredBit, nounKinds } from './speech-lexicon.ts'
import { mark } from './token-marks.ts'
import type { Range } from './token-range.ts'
import { longestOf, shareToken } from './token-range.ts'

/** A verb of saying; `shared` if it takes the subject of the verb before it. */
export type SayHit = Range & {
  readonly say: SayClass
  readonly weak: boolean
  readonly shared: boolean
}

/** All verbs of saying are made here, with the same fields in the same order. */
export const sayHit = (
  { from, to }: Range,
  { say, weak, shared }: Pick<SayHit, 'say' | 'weak' | 'shared'>,
): SayHit => ({ from, to, say, weak, shared })

/** A word with a kind, as the tag tells: a noun that can speak, a pronoun, an `according to`. */
export type WordHit = Hit<SpeechTag>

/** What the lists know of a sentence's words. */
export type Words = {
  readonly verbs: readonly SayHit[]
  /** Words that only look like a verb of saying. */
  readonly denied: readonly Range[]
  readonly nouns: readonly WordHit[]
  readonly listed: readonly WordHit[]
  /** For each token the kinds of word it is part of, as bits, with the further bits below. */
  readonly kinds: number[]
}

/** Beside its kinds, what is known of a token: part of any word, or of a verb of saying; opens a small word of several. */
export const wordBit = { covered: coveredBit, opensFiller: 1 << 28, saying: 1 << 29 } as const

/** Adds bits to those of each token of a range. */
export const addBits = (kinds: number[], { from, to }: Range, bits: number): void => {
  for (let at = from; at < to; at += 1) kinds[at] = (kinds[at] ?? 0) | bits
}

/** Of a long gapped term only the ends are of its kind. */
const addWord = (kinds: number[], word: Range, kind: WordKind): void => {
  const { from, to } = word
  const bit = bitOf[kind]
  if (to - from <= 4 || kind === 'filler') addBits(kinds, word, bit | wordBit.covered)
  else {
    addBits(kinds, word, wordBit.covered)
    addBits(kinds, { from, to: from + 1 }, bit)
    addBits(kinds, { from: to - 1, to }, bit)
  }
  if (kind === 'filler' && to - from > 1)
    addBits(kinds, { from, to: from + 1 }, wordBit.opensFiller)
}

const byKind = ({ tag: one }: WordHit, { tag: other }: WordHit): number =>
  nounKinds.indexOf(one.kind) - nounKinds.indexOf(other.kind)

const isNamed = (marks: readonly number[], { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (((marks[at] ?? 0) & mark.name) !== 0) return true
  return false
}

/** Words by what is done with them; of nouns that can speak only the longest, and none inside a name. */
export const wordsIn = ({ speech, small }: SentenceWords, marks: readonly number[]): Words => {
  const kinds = small.slice()
  const verbs: SayHit[] = []
  const denied: Range[] = []
  const listed: WordHit[] = []
  const nouns: WordHit[] = []
  for (const hit of speech) {
    const { weak, tag } = hit
    const { use, kind, say } = tag
    if (use === 'say') verbs.push(sayHit(hit, { say, weak, shared: kind === 'participle' }))
    else if (use === 'notSay') denied.push(hit)
    else if (use !== 'noun') addWord(kinds, hit, kind)
    else if (!isNamed(marks, hit)) nouns.push(hit)
    if (use === 'listed') listed.push(hit)
  }
  const kept = nouns.length > 1 ? longestOf(nouns.sort(byKind)) : nouns
  for (const noun of kept) addWord(kinds, noun, noun.tag.kind)
  return { verbs, denied, nouns: kept, listed, kinds }
}

/** The longest verbs of saying that nothing longer says to be none. */
export const saysOf = (found: readonly SayHit[], denied: readonly Range[]): readonly SayHit[] => {
  if (found.length === 0) return found
  if (denied.length === 0) return longestOf(found)
  const isDenied = (hit: Range): boolean =>
    denied.some((one) => shareToken(hit, one) && one.to - one.from >= hit.to - hit.from)
  return longestOf(found.filter((hit) => !isDenied(hit)))
}
