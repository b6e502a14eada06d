import { writtenTokens } from './tokens.ts'
import type { WordSteps } from './word-steps.ts'
import { stepNumber } from './word-steps.ts'

/** What a term says that ends at a node. */
type End<Tag> = { readonly tag: Tag; readonly weak: boolean }

/** Where a term has come to: what ends here, and where each step and each gap of so many words leads. */
export type Node<Tag> = {
  ends: End<Tag>[] | null
  children: Map<number, Node<Tag>> | null
  gaps: Map<number, Node<Tag>> | null
}

/** A node that leads nowhere yet. */
export const node = <Tag>(): Node<Tag> => ({ ends: null, children: null, gaps: null })

const madeIn = <Tag>(nodes: Map<number, Node<Tag>>, key: number): Node<Tag> => {
  const known = nodes.get(key) ?? node<Tag>()
  nodes.set(key, known)
  return known
}

/** One word of a term that stands with the tokenizer's eyes: `l'export*` is two words. */
const wordsOf = (written: string): readonly string[] => {
  if (written === '…') return ['…']
  const [, before = '', core = '', after = ''] = /^([*=]?)(.*?)(\*?)$/su.exec(written) ?? []
  const parts = writtenTokens(core)
  const last = parts.length - 1
  return parts.map(
    (part, index) =>
      `${index === 0 || before === '=' ? before : ''}${part}${index === last ? after : ''}`,
  )
}

/** The node after one word of a term. */
const follow =
  (steps: WordSteps, room: number) =>
  <Tag>(from: Node<Tag>, word: string): Node<Tag> => {
    if (word === '…') {
      from.gaps ??= new Map()
      return madeIn(from.gaps, room)
    }
    from.children ??= new Map()
    return madeIn(from.children, stepNumber(steps, word))
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
