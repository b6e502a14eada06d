import type { KnownWords, Says } from './known-words.ts'
import { head, knownWords, meet, shape, trim } from './known-words.ts'
import { numberAt } from './number-table.ts'
import { addTerm, node } from './term-nodes.ts'
import { anyStep, childAt, nodeHead, onlyEnd, termTable } from './term-table.ts'
import type { Token } from './tokens.ts'
import { wordSteps } from './word-steps.ts'
import { fact } from './words.ts'

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

/** Most words that `…` stands for, where a lexicon says nothing else. */
const maxGap = 6

/** All terms of a pack in one table, read in one pass over the tokens. */
export type Lexicon<Tag> = Says<Tag> & { readonly words: KnownWords }

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
  const steps = wordSteps(proclitics)
  const root = node<Tag>()
  for (const [tag, list, gap = usual] of entries)
    for (const term of list) addTerm({ root, steps }, { term, tag, gap })
  const terms = termTable(root)
  return { terms, steps, marks, words: knownWords() }
}

/** A reading of some words: where it began last, and what it found. */
type Walk<Tag> = {
  readonly lexicon: Lexicon<Tag>
  readonly tokens: readonly Token[]
  /** Of each word twice its place in the table of those known, and one more where it opens a term. */
  readonly entries: Int32Array
  readonly table: Int32Array
  readonly hits: Hit<Tag>[]
  start: number
}

/** Adds a hit for the end of a term. */
const addHit = <Tag>({ lexicon, hits, start }: Walk<Tag>, to: number, end: number): void => {
  const tag = lexicon.terms.tags[end >> 1]
  if (tag !== undefined) hits.push({ tag, from: start, to, weak: (end & 1) === 1 })
}

/** The bits of the steps that a word takes. */
const bitsAt = <Tag>({ table, entries }: Walk<Tag>, at: number): number =>
  table[((entries[at] ?? 0) >> 1) + head.bits] ?? 0

const stepFrom = <Tag>(walk: Walk<Tag>, node: number, at: number): void => {
  const { table, lexicon } = walk
  const place = (walk.entries[at] ?? 0) >> 1
  const form = table[place + head.shape] ?? 0
  const first = place + head.size + shape.ends(form) + 2 * shape.nodes(form)
  const end = first + shape.steps(form)
  for (let step = first; step < end; step += 1) {
    const child = childAt(lexicon.terms, node, table[step] ?? 0)
    if (child !== 0) arriveAt(walk, child, at + 1)
  }
}

/** Past up to `room` words to what stands behind them. */
const leap = <Tag>(walk: Walk<Tag>, node: number, { at, room }: { at: number; room: number }) => {
  const { tokens, lexicon } = walk
  const bits = lexicon.terms.nodes[node + nodeHead.bits] ?? 0
  let left = room
  for (let next = at; left >= 0 && next < tokens.length; next += 1) {
    if ((bitsAt(walk, next) & bits) !== 0) stepFrom(walk, node, next)
    const facts = tokens[next]?.word.facts ?? 0
    if ((facts & fact.stop) !== 0) return
    left -= (facts & fact.half) === 0 ? 1 : 0.5
  }
}

/** Reads on from a node: the next word of its terms, or what stands behind their gaps. */
const readOn = <Tag>(walk: Walk<Tag>, node: number, at: number): void => {
  const { nodes, lists } = walk.lexicon.terms
  if (at < walk.tokens.length && (bitsAt(walk, at) & (nodes[node + nodeHead.bits] ?? 0)) !== 0)
    stepFrom(walk, node, at)
  const list = nodes[node + nodeHead.list] ?? 0
  const gaps = lists[list + 1] ?? 0
  if (gaps === 0) return
  const first = list + 2 + (lists[list] ?? 0)
  for (let gap = first; gap < first + 2 * gaps; gap += 2)
    leap(walk, lists[gap + 1] ?? 0, { at, room: lists[gap] ?? 0 })
}

/** Adds what ends at a node, and reads on from there. */
const arriveAt = <Tag>(walk: Walk<Tag>, node: number, at: number): void => {
  if (node < 0) {
    addHit(walk, at, onlyEnd(node))
    return
  }
  const { nodes, lists } = walk.lexicon.terms
  const list = nodes[node + nodeHead.list] ?? 0
  const ends = lists[list] ?? 0
  for (let end = list + 2; end < list + 2 + ends; end += 1) addHit(walk, at, lists[end] ?? 0)
  readOn(walk, node, at)
}

/** Reads all terms that begin with a word of which something is known. */
const readFrom = <Tag>(walk: Walk<Tag>, place: number): void => {
  const { table } = walk
  const form = table[place + head.shape] ?? 0
  const first = place + head.size
  const ends = shape.ends(form)
  const nodes = shape.nodes(form)
  for (let at = first; at < first + ends; at += 1) addHit(walk, walk.start + 1, table[at] ?? 0)
  const next = nodes > 0 && walk.start + 1 < walk.tokens.length ? bitsAt(walk, walk.start + 1) : 0
  // Most terms go on with another word than the next; the bits beside a node spare a look at it.
  for (let at = first + ends; at < first + ends + 2 * nodes; at += 2) {
    const bits = table[at + 1] ?? 0
    if (bits === anyStep || (bits & next) !== 0) readOn(walk, table[at] ?? 0, walk.start + 1)
  }
}

/** What a lexicon knows of a word: twice its place in the table, and one more where it opens a term. */
const entryOf = <Tag>(lexicon: Lexicon<Tag>, { word }: Token): number => {
  const found = numberAt(lexicon.words.entries, word.number)
  return found >= 0 ? found : meet(lexicon.words, lexicon, word)
}

/** Whether a term begins with a word; most begin none, so that no more has to be read. */
export const opensTerm = <Tag>(lexicon: Lexicon<Tag>, token: Token): boolean => {
  trim(lexicon.words)
  return (entryOf(lexicon, token) & 1) !== 0
}

/** Room for what is known of the words of most sentences; it lasts until the next are read. */
const room = new Int32Array(1024)

const entriesOf = <Tag>(lexicon: Lexicon<Tag>, tokens: readonly Token[]): Int32Array => {
  trim(lexicon.words)
  const entries = tokens.length > room.length ? new Int32Array(tokens.length) : room
  let at = 0
  for (const token of tokens) {
    entries[at] = entryOf(lexicon, token)
    at += 1
  }
  return entries
}

const noHits: readonly never[] = []

const hitsIn = <Tag>(
  lexicon: Lexicon<Tag>,
  tokens: readonly Token[],
  entries: Int32Array,
): readonly Hit<Tag>[] => {
  let start = 0
  while (start < tokens.length && ((entries[start] ?? 0) & 1) === 0) start += 1
  if (start === tokens.length) return noHits
  const { table } = lexicon.words
  const walk: Walk<Tag> = { lexicon, tokens, entries, table, hits: [], start }
  for (; walk.start < tokens.length; walk.start += 1) {
    const entry = entries[walk.start] ?? 0
    if ((entry & 1) !== 0) readFrom(walk, entry >> 1)
  }
  return walk.hits
}

/**
 * Every term found in the tokens, in order of its first token; overlapping hits are all given.
 *
 * A term never runs across a `stop` token, except where a stop is written in the term itself.
 */
export const scan = <Tag>(lexicon: Lexicon<Tag>, tokens: readonly Token[]): readonly Hit<Tag>[] =>
  hitsIn(lexicon, tokens, entriesOf(lexicon, tokens))

/** The same with the marks of each token. */
export const scanMarked = <Tag>(
  lexicon: Lexicon<Tag>,
  tokens: readonly Token[],
): { readonly hits: readonly Hit<Tag>[]; readonly marks: readonly number[] } => {
  const entries = entriesOf(lexicon, tokens)
  const { table } = lexicon.words
  const marks = tokens.map((_, at) => table[((entries[at] ?? 0) >> 1) + head.marks] ?? 0)
  return { hits: hitsIn(lexicon, tokens, entries), marks }
}
