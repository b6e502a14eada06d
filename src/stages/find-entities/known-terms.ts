import type { KnownEntity, NameTable } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { Inflection } from '#knowledge/inflections'
import { inflections } from '#knowledge/inflections'
import type { LanguagePack } from '#languages/pack'
import { folded } from '#text/fold'
import type { Term } from '#text/lexicon'
import { writtenTokens } from '#text/tokens'
import type { Referent } from './found.ts'
import { referentOf } from './found.ts'
import { lentCharacters, shortAcronymLetters } from './limits.ts'

/** What a form of the knowledge base says where it is found, and what else must hold there. */
export type Known = {
  /** Null: a phrase that is no name and keeps others from being read into it. */
  readonly entity: KnownEntity | null
  /** Who is meant where it is a name that is told of. */
  readonly referent: Referent | null
  readonly form: string
  /** Whether it is a place's name for its government: always, or only where it opens a clause (`seat`). */
  readonly metonym: 'always' | 'seat' | null
  readonly ambiguous: boolean
  /** Whether the form itself begins with a small letter. */
  readonly small: boolean
  /** For each word the letters that must stand exactly so (`US`, `D`), or null; null where none must. */
  readonly exact: readonly (string | null)[] | null
  /** The last word without its ending, and what may follow it; null where the word stands fast. */
  readonly tail: {
    readonly stem: string
    readonly endings: ReadonlySet<string>
    readonly cut: boolean
  } | null
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]+$/u
const pattern = /[*|…]|^[=~]| =|\? |\?$/u
const chinese = ['zh-Hans', 'zh-Hant']

/** Forms of a table that serve a language: its own, Latin ones of `en`, and those lent among CJK. */
const formsFor = (table: NameTable, code: string): readonly string[] => {
  const own = [...(table[code] ?? []), ...(table[code.split('-')[0] ?? ''] ?? [])]
  // Of a text in no known language only the script is known: forms of every script but Latin serve.
  if (code === 'und')
    own.push(
      ...Object.values(table)
        .flat()
        .filter((form) => !latin.test(form)),
    )
  const english = (table.en ?? []).filter((form) => latin.test(form))
  if (!chinese.includes(code) && code !== 'ja') return [...own, ...english]
  const lent = ['zh-Hans', 'zh-Hant', 'ja'].flatMap((tag) => table[tag] ?? [])
  const fits = (form: string) => chinese.includes(code) || [...form].length >= lentCharacters
  return [...own, ...english, ...lent.filter((form) => cjk.test(form) && fits(form))]
}

const capitalsOnly = /^\p{Lu}[\p{Lu}\p{N}]*$/u
const innerCapital = /^\p{Lu}?\p{Ll}+\p{Lu}/u
const singleCapital = /^\p{Lu}$/u

/** A form of one word that must stand exactly so: `US`, `SiC`. */
const mustKeepCase = (word: string): boolean =>
  (capitalsOnly.test(word) && word.length <= shortAcronymLetters) ||
  (word.length <= shortAcronymLetters + 1 && innerCapital.test(word))

type Ending = { readonly of: string; readonly as: readonly string[] }

/** The inflection that fits a word: the longest `of` it ends in. */
const endingFor = (word: string, { endings, cut }: Inflection): Ending | null => {
  const minStem = cut ? 1 : 2
  return endings
    .filter(({ of }) => word.endsWith(of) && word.length - of.length >= minStem)
    .reduce<Ending | null>(
      (best, one) => (best && best.of.length >= one.of.length ? best : one),
      null,
    )
}

const letter = /\p{L}/u

const stemOf = (word: string, of: string): string =>
  folded(word).slice(0, folded(word).length - of.length)

type Compiled = Pick<Known, 'tail' | 'exact'> & { readonly term: string }

/** The term for a form written without pattern signs, and the tail its last word may take. */
const termFor = (form: string, code: string): Compiled => {
  const language = code.split('-')[0] ?? ''
  const words = writtenTokens(form)
  const table = inflections[language]
  const soft = (word: string) => table?.softAcronyms === true && /^\p{Lu}{3}$/u.test(word)
  const cased = words.map((word) =>
    singleCapital.test(word) || (words.length === 1 && mustKeepCase(word) && !soft(word))
      ? word
      : null,
  )
  const exact = cased.some((word) => word !== null) ? cased : null
  const last = words.at(-1) ?? ''
  const ending = (word: string) =>
    table && letter.test(word) && !cjk.test(word) ? endingFor(folded(word), table) : null
  const found = ending(last)
  if (!table || !found || found.as.length === 0) return { term: words.join(' '), tail: null, exact }
  const stem = stemOf(last, found.of)
  // In languages that decline every word of a name, the earlier words may end otherwise too.
  const earlier = words.slice(0, -1).map((word) => {
    const own = table.everyWord ? ending(word) : null
    return own && stemOf(word, own.of).length > 2 ? `${stemOf(word, own.of)}*` : word
  })
  const tail = { stem, endings: new Set([found.of, ...found.as]), cut: table.cut }
  return { term: [...earlier, `${stem}*`].join(' '), tail, exact }
}

const smallStart = /^[\p{N}\p{P}\p{S}\s]*\p{Ll}/u

/** The term behind a particle that its first letters melt into: الصين, للصين. */
const contracted = (term: string, { words }: LanguagePack): readonly string[] =>
  (words.contractions ?? [])
    .filter(({ of }) => term.startsWith(of))
    .map(({ of, as }) => `${as}${term.slice(of.length)}`)

/** All names that can stand in a text of the pack's language. */
export const knownTerms = (
  knowledge: Knowledge,
  pack: LanguagePack,
): readonly (readonly [Known, readonly Term[]])[] => {
  const entries: (readonly [Known, readonly Term[]])[] = []
  const add = (form: string, known: Pick<Known, 'entity' | 'metonym' | 'ambiguous'>) => {
    const made = pattern.test(form)
      ? { term: form, tail: null, exact: null }
      : termFor(form, pack.code)
    const { term, ...how } = made
    const { entity, metonym, ambiguous } = known
    const referent = entity && !entity.generic ? referentOf(entity) : null
    const small = smallStart.test(form)
    const { tail, exact } = how
    entries.push([
      { entity, referent, form, metonym, ambiguous, small, exact, tail },
      [term, ...contracted(term, pack)],
    ])
  }
  for (const entity of knowledge.entities) {
    const forms = new Set([entity.name, ...formsFor(entity.names, pack.code)])
    for (const form of forms) {
      const ambiguous = entity.ambiguous?.includes(form) ?? false
      add(form, { entity, metonym: null, ambiguous })
    }
    for (const form of new Set(formsFor(entity.metonyms ?? {}, pack.code)))
      add(form, { entity, metonym: 'always', ambiguous: false })
    for (const form of new Set(formsFor(entity.seats ?? {}, pack.code)))
      add(form, { entity, metonym: 'seat', ambiguous: false })
  }
  for (const form of pack.names?.notNames ?? [])
    add(form, { entity: null, metonym: null, ambiguous: false })
  return entries
}
