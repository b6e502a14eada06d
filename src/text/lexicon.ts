import { classOf } from './characters.ts'
import type { Token } from './tokens.ts'
import { tokens } from './tokens.ts'
import type { WordSteps } from './word-steps.ts'
import { bareStepsOf, remembered, stepNumber, stepsOf, wordSteps } from './word-steps.ts'

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

type End<Tag> = { readonly tag: Tag; readonly weak: boolean }

/** Where a term has come to: what ends here, and where each step leads. */
type Node<Tag> = {
  ends: End<Tag>[] | null
  /** The first step, and where it leads: most nodes of a pack have no other. */
  step: number
  child: Node<Tag> | null
  /** Where further steps lead. */
  others: Map<number, Node<Tag>> | null
  gap: Node<Tag> | null
}

const noStep = -1

const node = <Tag>(): Node<Tag> => ({
  ends: null,
  step: noStep,
  child: null,
  others: null,
  gap: null,
})

const childAt = <Tag>(from: Node<Tag>, step: number): Node<Tag> | null | undefined =>
  from.step === step ? from.child : from.others?.get(step)

const addChild = <Tag>(from: Node<Tag>, step: number): Node<Tag> => {
  const made = node<Tag>()
  if (from.child) {
    from.others ??= new Map()
    from.others.set(step, made)
  } else {
    from.step = step
    from.child = made
  }
  return made
}

/** All terms of a pack in one table, read in one pass over the tokens. */
export type Lexicon<Tag> = {
  readonly root: Node<Tag>
  readonly steps: WordSteps
  /** Where words lead that stand first, as far as they were met: the text repeats itself. */
  readonly first: Map<string, readonly Node<Tag>[]>
  /** Particles written together with the next word (Arabic و, ب, ل, ال), longest first. */
  readonly proclitics: readonly string[]
  /** Most words that `…` stands for. */
  readonly gap: number
}

/** One word of a term that stands with the tokenizer's eyes: `l'export*` is two words. */
const wordsOf = (written: string): readonly string[] => {
  if (written === '…') return ['…']
  const [, before = '', core = '', after = ''] = /^([*=]?)(.*?)(\*?)$/su.exec(written) ?? []
  const parts = tokens(core, { start: 0, end: core.length }).map((token) => token.text)
  const last = parts.length - 1
  return parts.map(
    (part, index) =>
      `${index === 0 || before === '=' ? before : ''}${part}${index === last ? after : ''}`,
  )
}

/** The node after one word of a term. */
const follow =
  (steps: WordSteps) =>
  <Tag>(from: Node<Tag>, word: string): Node<Tag> => {
    if (word === '…') {
      from.gap ??= node<Tag>()
      return from.gap
    }
    const step = stepNumber(steps, word)
    return childAt(from, step) ?? addChild(from, step)
  }

const addTerm = <Tag>({ root, steps }: Lexicon<Tag>, term: Term, tag: Tag): void => {
  const weak = term.startsWith('~')
  let nodes = [root]
  for (const position of (weak ? term.slice(1) : term).split(' ').filter(Boolean)) {
    const optional = position.endsWith('?')
    const choices = (optional ? position.slice(0, -1) : position).split('|').map(wordsOf)
    const next = nodes.flatMap((one) =>
      choices.map((words) => words.reduce(follow(steps)<Tag>, one)),
    )
    nodes = optional ? [...nodes, ...next] : next
  }
  for (const one of nodes) {
    if (one === root) continue
    one.ends ??= []
    one.ends.push({ tag, weak })
  }
}

/** Compiles tagged terms into one lexicon. Costly; do it once for a pack. */
export const lexicon = <Tag>(
  entries: Iterable<readonly [Tag, readonly Term[]]>,
  {
    proclitics = [],
    gap = maxGap,
  }: { readonly proclitics?: readonly string[]; readonly gap?: number } = {},
): Lexicon<Tag> => {
  const steps = wordSteps(proclitics)
  const first = new Map<string, readonly Node<Tag>[]>()
  const made = { root: node<Tag>(), steps, first, proclitics: steps.proclitics, gap }
  for (const [tag, terms] of entries) for (const term of terms) addTerm(made, term, tag)
  return made
}

const firstNodes = <Tag>(lexicon: Lexicon<Tag>, token: Token): readonly Node<Tag>[] => {
  const { root, steps, first, proclitics } = lexicon
  const known = first.get(token.text)
  if (known) return known
  const found: Node<Tag>[] = []
  for (const step of (proclitics.length > 0 ? bareStepsOf : stepsOf)(steps, token)) {
    const child = childAt(root, step)
    if (child) found.push(child)
  }
  return remembered(first, token.text, found)
}

/** A reading of some words: where it began last, and what it found. */
type Walk<Tag> = {
  readonly lexicon: Lexicon<Tag>
  readonly words: readonly Token[]
  readonly hits: Hit<Tag>[]
  /** The steps that each word takes, once one was asked for. */
  readonly taken: (readonly number[] | undefined)[]
  start: number
}

const stepsAt = <Tag>({ taken, words, lexicon }: Walk<Tag>, at: number): readonly number[] => {
  const known = taken[at]
  const token = words[at]
  if (known || !token) return known ?? []
  const found = stepsOf(lexicon.steps, token)
  taken[at] = found
  return found
}

const stepFrom = <Tag>(walk: Walk<Tag>, from: Node<Tag>, at: number): void => {
  if (!from.child || at >= walk.words.length) return
  for (const step of stepsAt(walk, at)) {
    const child = childAt(from, step)
    if (child) readOn(walk, child, at + 1)
  }
}

/** Past up to `gap` words to what stands behind them. */
const leap = <Tag>(walk: Walk<Tag>, gapped: Node<Tag>, at: number): void => {
  const { words, lexicon } = walk
  for (let next = at, room = lexicon.gap; room >= 0; next += 1) {
    const further = words[next]
    if (!further || (next > at && words[next - 1]?.kind === 'stop')) return
    stepFrom(walk, gapped, next)
    room -= widthOf(further)
  }
}

const readOn = <Tag>(walk: Walk<Tag>, from: Node<Tag>, at: number): void => {
  const { ends, gap } = from
  if (ends)
    for (const { tag, weak } of ends) walk.hits.push({ tag, from: walk.start, to: at, weak })
  stepFrom(walk, from, at)
  if (gap) leap(walk, gap, at)
}

/**
 * Every term found in the tokens, in order of its first token; overlapping hits are all given.
 *
 * A term never runs across a `stop` token, except where a stop is written in the term itself.
 */
export const scan = <Tag>(lexicon: Lexicon<Tag>, words: readonly Token[]): readonly Hit<Tag>[] => {
  const taken = new Array<undefined>(words.length).fill(undefined)
  const walk: Walk<Tag> = { lexicon, words, hits: [], taken, start: 0 }
  for (const token of words) {
    for (const child of firstNodes(lexicon, token)) readOn(walk, child, walk.start + 1)
    walk.start += 1
  }
  return walk.hits
}
