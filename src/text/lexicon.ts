import { classOf } from './characters.ts'
import type { End, Gap, Node } from './term-nodes.ts'
import { addTerm, bitOf, childAt, leadsOn, node } from './term-nodes.ts'
import type { Token } from './tokens.ts'
import type { WordSteps } from './word-steps.ts'
import { bareStepsOf, remembered, stepsOf, wordSteps } from './word-steps.ts'

/**
 * A word pattern as a pack writes it. Words part at spaces; inside a term
 * - `restrict*`, `*chip`, `*chip*`: any word that begins, ends with or holds the letters;
 * - `sale|sales`: either word;
 * - `very?`: the word may be missing;
 * - `…`: up to six other words of the same clause may stand between;
 * - `=US`: the letters exactly in this case;
 * - `~` in front of the whole term: weak evidence, not enough alone.
 *
 * Where a script has no spaces each character is a word: write `出口管制` or `将 … 列入` as it stands.
 */
export type Term = string

/** A term found: its tag, the tokens it covers (indices, half-open), and whether it is weak. */
export type Hit<Tag> = {
  readonly tag: Tag
  readonly from: number
  readonly to: number
  readonly weak: boolean
}

const maxGap = 6

/**
 * How many words a token counts for: half a one where it is a character among others, since where no
 * spaces part words a character is about half a word.
 */
export const widthOf = ({ text }: Token): number =>
  text.length === 1 && classOf(text.charCodeAt(0)) === 'char' ? 0.5 : 1

/** All that a lexicon knows of a word of a text. */
type Word<Tag> = {
  /** The marks of the terms that are this word alone, and those of them that have none. */
  readonly marks: number
  readonly ends: readonly End<Tag>[]
  /** Where longer terms lead that begin with it. */
  readonly open: readonly Node<Tag>[]
  /** The steps it takes within a term, and their bits. */
  readonly steps: readonly number[]
  readonly bits: number
  /** How many words it counts for. */
  readonly width: number
  readonly stop: boolean
}

/** All terms of a pack in one table, read in one pass over the tokens. */
export type Lexicon<Tag> = {
  readonly root: Node<Tag>
  readonly steps: WordSteps
  /** The words met so far: the text repeats itself. */
  readonly known: Map<string, Word<Tag>>
  /** See `lexicon`. */
  readonly marks: (tag: Tag) => number
}

/** Terms with what they say, and the most words that their `…` stands for where that is not the usual. */
export type Tagged<Tag> = readonly [tag: Tag, terms: readonly Term[], gap?: number]

/**
 * Compiles tagged terms into one lexicon. Costly; do it once for a pack.
 *
 * Particles are those written together with the next word (Arabic و, ب, ل, ال); some terms may stand
 * for more words with `…` than others. A term of one word whose tag has marks gives no hit, but sets
 * these bits of its word: see `scanMarked`.
 */
export const lexicon = <Tag>(
  entries: Iterable<Tagged<Tag>>,
  {
    proclitics = [],
    gap: usual = maxGap,
    marks = () => 0,
  }: {
    readonly proclitics?: readonly string[]
    readonly gap?: number
    readonly marks?: (tag: Tag) => number
  } = {},
): Lexicon<Tag> => {
  const made = { root: node<Tag>(), steps: wordSteps(proclitics), known: new Map(), marks }
  for (const [tag, terms, gap = usual] of entries)
    for (const term of terms) addTerm(made, { term, tag, gap })
  return made
}

const nothing: readonly never[] = []

/** The same for all words that no term begins with or holds: most words of most texts. */
const unknown: readonly Word<never>[] = [
  { marks: 0, ends: nothing, open: nothing, steps: nothing, bits: 0, width: 1, stop: false },
  { marks: 0, ends: nothing, open: nothing, steps: nothing, bits: 0, width: 1, stop: true },
  { marks: 0, ends: nothing, open: nothing, steps: nothing, bits: 0, width: 0.5, stop: false },
]

const lookUp = <Tag>(
  { root, steps: all, marks: marksOf }: Lexicon<Tag>,
  token: Token,
): Word<Tag> => {
  const width = widthOf(token)
  const stop = token.kind === 'stop'
  const steps = stepsOf(all, token)
  const first = (all.proclitics.length > 0 ? bareStepsOf(all, token) : steps).flatMap(
    (step) => childAt(root, step) ?? [],
  )
  const alone = first.flatMap((one) => one.ends ?? [])
  const marks = alone.reduce((sum, { tag }) => sum | marksOf(tag), 0)
  const ends = alone.filter(({ tag }) => marksOf(tag) === 0)
  const open = first.filter(leadsOn)
  const bits = steps.reduce((sum, step) => sum | bitOf(step), 0)
  const same = steps.length + alone.length + open.length === 0
  const shared = same ? unknown.find((one) => one.width === width && one.stop === stop) : undefined
  return shared ?? { marks, ends, open, steps, bits, width, stop }
}

/** A reading of some words: where it began last, and what it found. */
type Walk<Tag> = {
  readonly words: readonly Word<Tag>[]
  readonly hits: Hit<Tag>[]
  start: number
}

const addHits = <Tag>({ hits, start }: Walk<Tag>, ends: readonly End<Tag>[], to: number): void => {
  for (const { tag, weak } of ends) hits.push({ tag, from: start, to, weak })
}

const stepFrom = <Tag>(walk: Walk<Tag>, from: Node<Tag>, at: number): void => {
  const word = at < walk.words.length ? walk.words[at] : undefined
  if (!word || (word.bits & from.bits) === 0) return
  for (const step of word.steps) {
    const child = childAt(from, step)
    if (!child) continue
    if (child.ends) addHits(walk, child.ends, at + 1)
    if (leadsOn(child)) readOn(walk, child, at + 1)
  }
}

/** Past up to so many words to what stands behind them. */
const leap = <Tag>(walk: Walk<Tag>, { room, node }: Gap<Tag>, at: number): void => {
  const { words } = walk
  let left = room
  for (let next = at; left >= 0 && next < words.length; next += 1) {
    stepFrom(walk, node, next)
    const passed = words[next]
    if (!passed || passed.stop) return
    left -= passed.width
  }
}

const readOn = <Tag>(walk: Walk<Tag>, from: Node<Tag>, at: number): void => {
  stepFrom(walk, from, at)
  for (let { gap } = from; gap; gap = gap.next) leap(walk, gap, at)
}

const wordsIn = <Tag>(lexicon: Lexicon<Tag>, tokens: readonly Token[]): readonly Word<Tag>[] => {
  const { known } = lexicon
  const words: Word<Tag>[] = []
  for (const token of tokens)
    words.push(known.get(token.text) ?? remembered(known, token.text, lookUp(lexicon, token)))
  return words
}

const hitsIn = <Tag>(words: readonly Word<Tag>[]): readonly Hit<Tag>[] => {
  const walk: Walk<Tag> = { words, hits: [], start: 0 }
  for (const { ends, open } of words) {
    if (ends.length > 0) addHits(walk, ends, walk.start + 1)
    for (const node of open) readOn(walk, node, walk.start + 1)
    walk.start += 1
  }
  return walk.hits
}

/**
 * Every term found in the tokens, in order of its first token; overlapping hits are all given.
 *
 * A term never runs across a `stop` token, except where a stop is written in the term itself.
 */
export const scan = <Tag>(lexicon: Lexicon<Tag>, tokens: readonly Token[]): readonly Hit<Tag>[] =>
  hitsIn(wordsIn(lexicon, tokens))

/** The same with the marks of each token. */
export const scanMarked = <Tag>(
  lexicon: Lexicon<Tag>,
  tokens: readonly Token[],
): { readonly hits: readonly Hit<Tag>[]; readonly marks: readonly number[] } => {
  const words = wordsIn(lexicon, tokens)
  return { hits: hitsIn(words), marks: words.map(({ marks }) => marks) }
}
