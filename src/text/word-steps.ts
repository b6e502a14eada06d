import { folded } from './fold.ts'
import type { Word } from './words.ts'

/** How a word of a term is compared with a word of a text: whole, by its case, or by a part of it. */
export type Step = {
  readonly kind: 'exact' | 'cased' | 'prefix' | 'suffix' | 'infix'
  /** Letters to compare: the very ones for `cased`, folded for the others. */
  readonly key: string
}

/** Steps of one kind by their letters, and the lengths that letters of this kind have. */
type Table = { readonly byKey: Map<string, number>; readonly units: Set<number> }

/** All steps that a lexicon's terms take, each with a number. */
export type WordSteps = {
  readonly tables: Readonly<Record<Step['kind'], Table>>
  /** Particles written together with the next word, longest first. */
  readonly proclitics: readonly string[]
  /** How many there are. */
  count: number
}

const table = (): Table => ({ byKey: new Map(), units: new Set() })

/** No steps yet. */
export const wordSteps = (proclitics: readonly string[]): WordSteps => ({
  tables: { exact: table(), cased: table(), prefix: table(), suffix: table(), infix: table() },
  proclitics: [...proclitics].sort((one, other) => other.length - one.length),
  count: 0,
})

/** How one word is compared, as a term writes it: `export`, `=US`, `restrict*`, `*chip`, `*chip*`. */
const stepOf = (word: string): Step => {
  if (word.startsWith('=')) return { kind: 'cased', key: word.slice(1) }
  const key = folded(word.replaceAll('*', ''))
  const open = word.startsWith('*')
  if (open && word.endsWith('*')) return { kind: 'infix', key }
  if (open) return { kind: 'suffix', key }
  return { kind: word.endsWith('*') ? 'prefix' : 'exact', key }
}

/** The number of a written word's step, given to it when it is first met. */
export const stepNumber = (steps: WordSteps, word: string): number => {
  const { kind, key } = stepOf(word)
  const { byKey, units } = steps.tables[kind]
  const known = byKey.get(key)
  if (known !== undefined) return known
  const made = steps.count
  steps.count += 1
  byKey.set(key, made)
  units.add(key.length)
  return made
}

/** Numbers of the steps that folded letters take, in the order: whole, beginnings, endings, within. */
const stepsOfLetters = ({ tables }: WordSteps, word: string): number[] => {
  const found: number[] = []
  const add = (step: number | undefined): void => {
    if (step !== undefined) found.push(step)
  }
  const { exact, prefix, suffix, infix } = tables
  add(exact.byKey.get(word))
  for (let end = 1; end <= word.length; end += 1)
    if (prefix.units.has(end)) add(prefix.byKey.get(word.slice(0, end)))
  for (let start = 0; start < word.length; start += 1)
    if (suffix.units.has(word.length - start)) add(suffix.byKey.get(word.slice(start)))
  for (const [core, step] of infix.byKey) if (word.includes(core)) found.push(step)
  return found
}

const withCase = ({ tables }: WordSteps, { text }: Word, found: number[]): readonly number[] => {
  const cased = tables.cased.byKey.get(text)
  if (cased !== undefined) found.push(cased)
  return found
}

/** Numbers of the steps that a word of a text takes, each once. */
export const stepsOf = (steps: WordSteps, word: Word): readonly number[] =>
  withCase(steps, word, stepsOfLetters(steps, word.lower))

/** Fewest letters that are left when a particle is taken from a word. */
const minBareUnits = 2

/** The same for a word that may have a particle written together with it. */
export const bareStepsOf = (steps: WordSteps, word: Word): readonly number[] => {
  const { lower } = word
  const bare = steps.proclitics
    .filter((one) => lower.startsWith(one) && lower.length - one.length >= minBareUnits)
    .map((one) => lower.slice(one.length))
  const found = [lower, ...bare].flatMap((one) => stepsOfLetters(steps, one))
  return [...new Set(withCase(steps, word, found))]
}
