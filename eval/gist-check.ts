import type { Analysis } from '#model/analysis'
import type { Claim } from '#model/claim'
import type { GistSentence } from '#model/summary'
import { isDoubled } from '#stages/summarize/doubled'
import { folded } from '#text/fold'
import { localNames, unknownNames, withoutAmounts } from './local-names.ts'
import { ownWords, saidNames } from './own-words.ts'

/** A full article's gist has this many sentences. */
export const gistLength = { least: 5, most: 8 } as const

/** Sums are said in thousands, millions, billions or trillions, or in myriads (万, 億). */
const scales = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12] as const

/** Forms in which a template, a value or a translation shows through; never in a finished sentence. */
const residues: readonly RegExp[] = [
  /[{}[\]<>|_]/u,
  /\b(?:undefined|null|NaN|XXXX)\b/u,
  /\s{2}| [,.;:!?](?:\s|$)|[,;:]{2}|[.]{2}|\(\s*\)/u,
  /(?<![.!?…"”»')。！？」])$/u,
  /^[\p{Ll}\s]/u,
  // The same name twice in a row, in scripts without spaces; エンティティー has two letters twice.
  /(?<name>\p{Script=Han}{2,}|[\p{Script=Han}\p{Script=Katakana}ー]{3,})\k<name>/u,
]

const digits = /\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/gu

/** Every value that a written number can have: `1,500` is 1500 or 1.5, according to the language. */
const valuesOf = (written: string): readonly number[] => {
  const bare = written.replaceAll(/[\s\u00a0\u202f]/gu, '')
  const asGroups = Number(bare.replaceAll(/[.,]/gu, ''))
  const asDecimal = Number(bare.replaceAll(',', '.').replaceAll(/\.(?=.*\.)/gu, ''))
  const asMixed = Number(bare.replaceAll(/[.,](?=\d{3}(?:\D|$))/gu, '').replaceAll(',', '.'))
  return [...new Set([asGroups, asDecimal, asMixed])].filter(Number.isFinite)
}

const numbersIn = (text: string): readonly string[] => text.match(digits) ?? []

/** The myriads of Chinese and Japanese, in which one number may be written: 1億5000万. */
const myriads: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  兆: 1e12,
}

const inMyriads = /(?:\d[\d.,]*(?:万亿|[万亿億兆]))+\d*/gu

const myriadValue = (written: string): number => {
  const parts = written.matchAll(/(?<figure>[\d.,]+)(?<unit>万亿|[万亿億兆])?/gu)
  return [...parts].reduce((sum, [, figure = '', unit = '']) => {
    const value = Number(figure.replaceAll(',', ''))
    return sum + value * (myriads[unit] ?? 1)
  }, 0)
}

/** Numbers of a sentence with the values they may have. */
const figuresIn = (text: string): readonly (readonly [string, readonly number[]])[] => {
  const large = text.match(inMyriads) ?? []
  const rest = numbersIn(text.replaceAll(inMyriads, ' '))
  return [
    ...large.map((written) => [written, [Number(myriadValue(written).toPrecision(12))]] as const),
    ...rest.map((written) => [written, valuesOf(written)] as const),
  ]
}

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

/** Entities that the claims vouch for: they stand in their words, speak in them or fill a role. */
const vouchedEntities = ({ analysis, claims }: Scope): Analysis['entities'] => {
  const ids = new Set(
    claims
      .flatMap(({ speaker, roles }) => [
        ...Object.values(roles).flat(),
        ...(speaker ? [speaker] : []),
      ])
      .map(({ entity }) => entity),
  )
  return analysis.entities.filter(
    ({ id, mentions }) =>
      ids.has(id) ||
      mentions.some(({ start }) =>
        claims.some(({ evidence }) => evidence.start <= start && start < evidence.end),
      ),
  )
}

const idsOf = (scope: Scope): ReadonlySet<string> =>
  new Set(vouchedEntities(scope).map(({ id }) => id))

/** Names that the claims vouch for, in English, in the reader's language and as printed. */
const knownNames = (scope: Scope): string =>
  [
    ...vouchedEntities(scope).map(({ name }) => name),
    ...localNames(scope.analysis.summary.gist.language, idsOf(scope)),
    saidNames(idsOf(scope), scope.claims, scope.analysis),
    ...scope.claims.flatMap(({ evidence, speaker, roles }) => [
      evidence.text,
      speaker?.name ?? '',
      ...Object.values(roles)
        .flat()
        .map(({ name }) => name),
    ]),
  ]
    // Folded one by one: what folds a text looks at all of its scripts.
    .map(folded)
    .join('\n')

/** Letters of scripts that put no space between words stand for no part of a name in others. */
const joinedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/** Words with a capital that open no sentence: names, as far as writing shows. */
const capitals = (text: string): readonly string[] =>
  [
    ...text
      .replaceAll(joinedScripts, ', ')
      .matchAll(/(?<=[\p{L}\p{N},;:-]\s|["“„«(’'])\p{Lu}[\p{L}\p{N}&’'.-]*/gu),
  ]
    .map(([word]) => word.replaceAll(/(?:['’]s|[.'’-])+$/gu, ''))
    .filter((word) => word.length > 1)

/** Whether every word of it is one of the language's own, as nouns with a capital in German. */
const isOwn = (name: string, own: ReadonlySet<string>): boolean =>
  (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => own.has(word))

const strangeName = (text: string, scope: Scope): readonly string[] => {
  const known = knownNames(scope)
  const months = monthNames(scope.analysis.summary.gist.language)
  const inName = scope.analysis.entities.filter(
    ({ name, type }) =>
      !['date', 'money', 'quantity'].includes(type) && name.length > 2 && text.includes(name),
  )
  const own = ownWords(scope.analysis.summary.gist.language)
  const strange = [
    ...capitals(text).filter((name) => !isOwn(name, own)),
    ...inName.map(({ name }) => name),
  ].filter((name) => !months.has(folded(name)) && !known.includes(folded(name)))
  const { language } = scope.analysis.summary.gist
  return [
    ...strange,
    ...unknownNames(withoutAmounts(text, scope.claims, language), language, idsOf(scope)).filter(
      (name) => !known.includes(folded(name)),
    ),
  ]
}

const strangeMonth = (text: string, { analysis, claims }: Scope): readonly string[] =>
  [...monthNames(analysis.summary.gist.language)]
    .filter(([name]) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})\\s+\\d`, 'iu').test(text))
    .filter(([, month]) => {
      const written = `-${String(month).padStart(2, '0')}`
      return !claims.some(({ date }) => date?.value.includes(written))
    })
    .map(([name]) => name)

/** Two numbers beside each other, as a year and a price: `2026 210`. */
const isPair = (written: string, known: ReadonlySet<number>): boolean =>
  written.includes(' ') &&
  written.split(' ').every((part) => valuesOf(part).some((value) => known.has(value)))

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
  const numbers = figuresIn(sentence.text)
    .filter(
      ([written, values]) =>
        !values.some((value) => known.has(value)) &&
        !names.includes(written) &&
        !isPair(written, known),
    )
    .map(([written]) => written)
  return [...numbers, ...strangeMonth(sentence.text, scope), ...strangeName(sentence.text, scope)]
}

/**
 * Whether something shows through in a sentence that should not: slots, doubled marks, no full
 * stop, the same words twice.
 */
export const hasResidue = ({ text }: GistSentence): boolean =>
  residues.some((one) => one.test(text)) || isDoubled(text)
