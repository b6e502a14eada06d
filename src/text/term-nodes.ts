import { tokens } from './tokens.ts'
import type { WordSteps } from './word-steps.ts'
import { stepNumber } from './word-steps.ts'

/** What a term says that ends at a node. */
export type End<Tag> = { readonly tag: Tag; readonly weak: boolean }

/** Where a term has come to: what ends here, and where each step leads. */
export type Node<Tag> = {
  ends: End<Tag>[] | null
  /** The first step, and where it leads: most nodes of a pack have no other. */
  step: number
  child: Node<Tag> | null
  /** Where further steps lead. */
  others: Map<number, Node<Tag>> | null
  /** The bits of all these steps: a word that shares none leads nowhere. */
  bits: number
  gap: Gap<Tag> | null
}

/** What stands behind a `…`, and how many words that may be; further ones for other counts. */
export type Gap<Tag> = {
  readonly room: number
  readonly node: Node<Tag>
  readonly next: Gap<Tag> | null
}

const noStep = -1

/** A node that leads nowhere yet. */
export const node = <Tag>(): Node<Tag> => ({
  ends: null,
  step: noStep,
  child: null,
  others: null,
  bits: 0,
  gap: null,
})

/** One of 32 bits for each step, so that few steps share one. */
export const bitOf = (step: number): number => 1 << (step & 31)

/** Where a step leads from a node. */
export const childAt = <Tag>(from: Node<Tag>, step: number): Node<Tag> | null | undefined =>
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
  from.bits |= bitOf(step)
  return made
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

/** What stands behind a gap of so many words. */
const gapFrom = <Tag>(from: Node<Tag>, room: number): Node<Tag> => {
  for (let gap = from.gap; gap; gap = gap.next) if (gap.room === room) return gap.node
  from.gap = { room, node: node<Tag>(), next: from.gap }
  return from.gap.node
}

/** The node after one word of a term. */
const follow =
  (steps: WordSteps, room: number) =>
  <Tag>(from: Node<Tag>, word: string): Node<Tag> => {
    if (word === '…') return gapFrom(from, room)
    const step = stepNumber(steps, word)
    return childAt(from, step) ?? addChild(from, step)
  }

/** A term with what it says, and the most words that its `…` stands for. */
export type Entry<Tag> = { readonly term: string; readonly tag: Tag; readonly gap: number }

/** The node that all terms begin at, and the steps they take. */
type Terms<Tag> = { readonly root: Node<Tag>; readonly steps: WordSteps }

/** Adds a term's words to those of other terms that begin alike. */
export const addTerm = <Tag>({ root, steps }: Terms<Tag>, { term, tag, gap }: Entry<Tag>): void => {
  const weak = term.startsWith('~')
  let nodes = [root]
  for (const position of (weak ? term.slice(1) : term).split(' ').filter(Boolean)) {
    const optional = position.endsWith('?')
    const choices = (optional ? position.slice(0, -1) : position).split('|').map(wordsOf)
    const next = nodes.flatMap((one) =>
      choices.map((words) => words.reduce(follow(steps, gap)<Tag>, one)),
    )
    nodes = optional ? [...nodes, ...next] : next
  }
  for (const one of nodes) {
    if (one === root) continue
    one.ends ??= []
    one.ends.push({ tag, weak })
  }
}

/** Whether a term goes on behind a node. */
export const leadsOn = <Tag>({ bits, gap }: Node<Tag>): boolean => bits !== 0 || gap !== null
