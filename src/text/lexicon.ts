import { folded } from './fold.ts'
import type { Token } from './tokens.ts'
import { tokens } from './tokens.ts'

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
// Where no spaces part words, a character is about half a word.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]$/u

/** How many words a token counts for: half a one where it is a character among others. */
export const widthOf = ({ text }: Token): number =>
  text.length === 1 && unspaced.test(text) ? 0.5 : 1

type Node<Tag> = {
  exact: Table<Tag>
  cased: Table<Tag>
  prefix: Table<Tag>
  suffix: Table<Tag>
  infix: Table<Tag>
  readonly ends: { readonly tag: Tag; readonly weak: boolean }[]
  gap: Node<Tag> | null
  /** Words already looked up here; the text repeats itself. */
  known: Map<string, readonly Node<Tag>[]> | null
}

/** Made when it is first needed: a pack has tens of thousands of nodes, most with one child. */
type Table<Tag> = Map<string, Node<Tag>> | null

const node = <Tag>(): Node<Tag> => ({
  exact: null,
  cased: null,
  prefix: null,
  suffix: null,
  infix: null,
  ends: [],
  gap: null,
  known: null,
})

/** All terms of a pack in one table, read in one pass over the tokens. */
export type Lexicon<Tag> = {
  readonly root: Node<Tag>
  /** Particles written together with the next word (Arabic و, ب, ل, ال), longest first. */
  readonly proclitics: readonly string[]
  /** Most words that `…` stands for. */
  readonly gap: number
}

const childOf = <Tag>(table: Map<string, Node<Tag>>, key: string): Node<Tag> => {
  const known = table.get(key)
  if (known) return known
  const made = node<Tag>()
  table.set(key, made)
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

type Step = {
  readonly table: 'exact' | 'cased' | 'prefix' | 'suffix' | 'infix' | 'gap'
  readonly key: string
}

/** How one written word is compared. */
const stepOf = (word: string): Step => {
  if (word === '…') return { table: 'gap', key: '' }
  if (word.startsWith('=')) return { table: 'cased', key: word.slice(1) }
  const key = folded(word.replaceAll('*', ''))
  const open = word.startsWith('*')
  if (open && word.endsWith('*')) return { table: 'infix', key }
  if (open) return { table: 'suffix', key }
  return { table: word.endsWith('*') ? 'prefix' : 'exact', key }
}

/** The node after one step. */
const follow = <Tag>(from: Node<Tag>, { table, key }: Step): Node<Tag> => {
  if (table !== 'gap') {
    from[table] ??= new Map()
    return childOf(from[table], key)
  }
  from.gap ??= node<Tag>()
  return from.gap
}

const addTerm = <Tag>(root: Node<Tag>, term: Term, tag: Tag): void => {
  const weak = term.startsWith('~')
  let nodes = [root]
  for (const position of (weak ? term.slice(1) : term).split(' ').filter(Boolean)) {
    const optional = position.endsWith('?')
    const choices = (optional ? position.slice(0, -1) : position)
      .split('|')
      .map((choice) => wordsOf(choice).map(stepOf))
    const next = nodes.flatMap((one) => choices.map((steps) => steps.reduce(follow<Tag>, one)))
    nodes = optional ? [...nodes, ...next] : next
  }
  for (const one of nodes) if (one !== root) one.ends.push({ tag, weak })
}

/** Compiles tagged terms into one lexicon. Costly; do it once for a pack. */
export const lexicon = <Tag>(
  entries: Iterable<readonly [Tag, readonly Term[]]>,
  {
    proclitics = [],
    gap = maxGap,
  }: { readonly proclitics?: readonly string[]; readonly gap?: number } = {},
): Lexicon<Tag> => {
  const root = node<Tag>()
  for (const [tag, terms] of entries) for (const term of terms) addTerm(root, term, tag)
  const longestFirst = [...proclitics].sort((one, other) => other.length - one.length)
  return { root, proclitics: longestFirst, gap }
}

/** Words remembered at a node, and the number of open-ended words from which remembering pays. */
const maxKnown = 20_000
const manyOpen = 16

const sizeOf = (table: Table<unknown>): number => table?.size ?? 0

const isBusy = ({ prefix, suffix, infix }: Node<unknown>): boolean =>
  sizeOf(prefix) + sizeOf(suffix) + sizeOf(infix) > manyOpen

/** Children of a node that the word leads to. */
const nextNodes = <Tag>(
  from: Node<Tag>,
  token: Token,
  proclitics: readonly string[],
): readonly Node<Tag>[] => {
  const known = from.known?.get(token.text)
  if (known) return known
  const { lower } = token
  const bareForms = proclitics
    .filter((one) => lower.startsWith(one) && lower.length - one.length >= 2)
    .map((one) => lower.slice(one.length))
  const found = [lower, ...bareForms].flatMap((word) => childrenFor(from, word))
  const cased = from.cased?.get(token.text)
  if (cased) found.push(cased)
  const distinct = found.length > 1 ? [...new Set(found)] : found
  if (isBusy(from)) {
    from.known ??= new Map()
    if (from.known.size >= maxKnown) from.known.clear()
    from.known.set(token.text, distinct)
  }
  return distinct
}

/** Up to here it is quicker to try each open-ended word than to look up each beginning. */
const few = 8

const childrenFor = <Tag>(
  { exact, prefix, suffix, infix }: Node<Tag>,
  word: string,
): Node<Tag>[] => {
  const whole = exact?.get(word)
  const found = whole ? [whole] : []
  const add = (child: Node<Tag> | undefined): void => {
    if (child) found.push(child)
  }
  if (prefix && prefix.size > few)
    for (let end = 1; end <= word.length; end += 1) add(prefix.get(word.slice(0, end)))
  else if (prefix) for (const [core, child] of prefix) if (word.startsWith(core)) found.push(child)
  if (suffix && suffix.size > few)
    for (let start = 0; start < word.length; start += 1) add(suffix.get(word.slice(start)))
  else if (suffix) for (const [core, child] of suffix) if (word.endsWith(core)) found.push(child)
  if (infix) for (const [core, child] of infix) if (word.includes(core)) found.push(child)
  return found
}

/**
 * Every term found in the tokens, in order of its first token; overlapping hits are all given.
 *
 * A term never runs across a `stop` token, except where a stop is written in the term itself.
 */
export const scan = <Tag>(
  { root, proclitics, gap }: Lexicon<Tag>,
  words: readonly Token[],
): readonly Hit<Tag>[] => {
  const hits: Hit<Tag>[] = []
  const walk = (from: Node<Tag>, start: number, at: number): void => {
    for (const { tag, weak } of from.ends) hits.push({ tag, from: start, to: at, weak })
    const token = words[at]
    if (token)
      for (const child of nextNodes(from, token, at === start ? proclitics : []))
        walk(child, start, at + 1)
    if (!from.gap) return
    for (let next = at, room = gap; room >= 0; next += 1) {
      const further = words[next]
      if (!further || (next > at && words[next - 1]?.kind === 'stop')) return
      for (const child of nextNodes(from.gap, further, [])) walk(child, start, next + 1)
      room -= widthOf(further)
    }
  }
  for (let start = 0; start < words.length; start += 1) walk(root, start, start)
  return hits
}
