import type { Analysis } from '#model/analysis'
import type { Claim } from '#model/claim'
import type { GistSentence } from '#model/summary'
import { folded } from '#text/fold'

/** A full article's gist has this many sentences. */
export const gistLength = { least: 5, most: 8 } as const

/** Sums are said in thousands, millions, billions or trillions. */
const scales = [1, 1e3, 1e6, 1e9, 1e12] as const

/** Forms in which a template, a value or a translation shows through; never in a finished sentence. */
const residues: readonly RegExp[] = [
  /[{}[\]<>|_]/u,
  /\b(?:undefined|null|NaN|XXXX)\b/u,
  /\s{2}|\s[,.;:!?](?:\s|$)|[,;:]{2}|[.]{2}|\(\s*\)/u,
  /(?<![.!?…"”»')])$/u,
  /^[\p{Ll}\s]/u,
]

const digits = /\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/gu

/** Every value that a written number can have: `1,500` is 1500 or 1.5, according to the language. */
const valuesOf = (written: string): readonly number[] => {
  const bare = written.replaceAll(/[\s\u00a0\u202f]/gu, '')
  const asGroups = Number(bare.replaceAll(/[.,]/gu, ''))
  const asDecimal = Number(bare.replaceAll(',', '.').replaceAll(/\.(?=.*\.)/gu, ''))
  const asMixed = Number(bare.replaceAll(/[.,](?=\d{3}(?:\D|$))/gu, '').replaceAll(',', '.'))
  return [...new Set([asGroups, asDecimal, asMixed])].filter(Number.isFinite)
}

const numbersIn = (text: string): readonly string[] => text.match(digits) ?? []

/** Whatever numbers a claim gives: those of its words, its amount in every scale, its date. */
const knownNumbers = (claims: readonly Claim[]): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ evidence, amount, date }) => [
      ...numbersIn(evidence.text).flatMap(valuesOf),
      ...scales.flatMap((scale) =>
        amount ? [Number((amount.value / scale).toPrecision(12))] : [],
      ),
      ...numbersIn(date?.value ?? '').flatMap(valuesOf),
    ]),
  )

const monthNames = (language: string): ReadonlyMap<string, number> => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return new Map(
    Array.from({ length: 12 }, (_, month) => [
      folded(format.format(new Date(Date.UTC(2000, month, 1)))),
      month + 1,
    ]),
  )
}

type Scope = { readonly analysis: Analysis; readonly claims: readonly Claim[] }

/** Names that the claims vouch for: entities that stand in their words, their speakers and roles. */
const knownNames = ({ analysis, claims }: Scope): string => {
  const standing = analysis.entities.filter(({ mentions }) =>
    mentions.some(({ start }) =>
      claims.some(({ evidence }) => evidence.start <= start && start < evidence.end),
    ),
  )
  const named = claims.flatMap(({ speaker, roles }) => [
    ...Object.values(roles).flat(),
    ...(speaker ? [speaker] : []),
  ])
  const ids = new Set(named.map(({ entity }) => entity))
  const spoken = analysis.entities.filter(({ id }) => ids.has(id))
  return folded(
    [
      ...standing.map(({ name }) => name),
      ...spoken.map(({ name }) => name),
      ...named.map(({ name }) => name),
      ...claims.map(({ evidence }) => evidence.text),
    ].join('\n'),
  )
}

/** Words with a capital that open no sentence: names, as far as writing shows. */
const capitals = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[\p{L}\p{N},;:"“«(’'-]\s?)\p{Lu}[\p{L}\p{N}&’'.-]*/gu)]
    .map(([word]) => word.replaceAll(/(?:['’]s|[.'’-])+$/gu, ''))
    .filter((word) => word.length > 1)

const strangeName = (text: string, scope: Scope): readonly string[] => {
  const known = knownNames(scope)
  const months = monthNames(scope.analysis.summary.gist.language)
  const inName = scope.analysis.entities.filter(
    ({ name, type }) =>
      !['date', 'money', 'quantity'].includes(type) && name.length > 2 && text.includes(name),
  )
  return [...capitals(text), ...inName.map(({ name }) => name)].filter(
    (name) => !months.has(folded(name)) && !known.includes(folded(name)),
  )
}

const strangeMonth = (text: string, { analysis, claims }: Scope): readonly string[] =>
  [...monthNames(analysis.summary.gist.language)]
    .filter(([name]) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})\\s+\\d`, 'iu').test(text))
    .filter(([, month]) => {
      const written = `-${String(month).padStart(2, '0')}`
      return !claims.some(({ date }) => date?.value.includes(written))
    })
    .map(([name]) => name)

/**
 * The numbers, names and dates of a gist sentence that its claims do not vouch for, as written.
 *
 * A number must stand in the words of a claim, in its amount (in any scale) or its date; a name
 * must be an entity that stands in those words or fills a role there.
 */
export const untraced = (sentence: GistSentence, analysis: Analysis): readonly string[] => {
  const claims = analysis.claims.filter(({ id }) => sentence.claims.includes(id))
  const scope = { analysis, claims }
  const known = knownNumbers(claims)
  const names = knownNames(scope)
  const numbers = numbersIn(sentence.text).filter(
    (written) => !valuesOf(written).some((value) => known.has(value)) && !names.includes(written),
  )
  return [...numbers, ...strangeMonth(sentence.text, scope), ...strangeName(sentence.text, scope)]
}

/** Two words in a row that stand twice in a sentence: a slot was filled with what is there already. */
const repeats = (text: string): boolean => {
  const words = folded(text).match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return new Set(pairs).size < pairs.length
}

/**
 * Whether something shows through in a sentence that should not: slots, doubled marks, no full
 * stop, the same words twice.
 */
export const hasResidue = ({ text }: GistSentence): boolean =>
  residues.some((one) => one.test(text)) || repeats(text)
