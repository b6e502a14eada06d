import { knowledge } from '#knowledge/index'
import { packs } from '#languages/index'
import type { Gist } from '#languages/kinds/gist'
import type { Analysis } from '#model/analysis'
import type { Claim } from '#model/claim'
import { entityNoun, namesFor } from '#stages/summarize/naming'
import { folded } from '#text/fold'

const words = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

const inAllForms = (noun: ReturnType<Gist['listed']>, gist: Gist): readonly string[] =>
  gist.forms.map((form) => gist.phrase([noun], form))

const nouns = (gist: Gist): readonly ReturnType<Gist['listed']>[] => [
  ...knowledge.nouns.flatMap(({ id, name, kind }) => [
    gist.names[id] === undefined
      ? gist.unlisted(name, kind)
      : gist.listed(gist.names[id] ?? '', kind),
  ]),
  ...Object.values(gist.unnamed),
]

const seconds = (gist: Gist): readonly string[] =>
  (['agency', 'company', 'person', 'place', 'ruler'] as const).flatMap((kind) => {
    const noun = gist.again({
      nouns: [gist.unlisted('X', kind)],
      kind: 'named',
      role: null,
      house: null,
    })
    return noun ? inAllForms(noun, gist) : []
  })

const sayings = (gist: Gist): readonly string[] =>
  Object.entries(gist.unnamed).map(([, noun]) =>
    gist.attributed('', { nouns: [noun], kind: 'organisation', role: null, house: null }),
  )

const made = new Map<string, ReadonlySet<string>>()

/** Words that a language's gist brings along itself: of its patterns, goods, groups and rules. */
export const ownWords = (language: string): ReadonlySet<string> => {
  const gist = packs.find(({ code }) => code === language)?.gist
  const known = made.get(language)
  if (known || !gist) return known ?? new Set()
  const texts = [
    ...Object.values(gist.patterns)
      .flat()
      .map((pattern) => pattern.replaceAll(/[{}+_.]/gu, ' ')),
    ...nouns(gist).flatMap((noun) => [
      ...inAllForms(noun, gist),
      gist.counted(noun, '12').word,
      gist.someone(noun).word,
    ]),
    ...seconds(gist),
    ...sayings(gist),
    ...Object.values(gist.trades),
  ]
  const found = new Set(texts.flatMap(words))
  made.set(language, found)
  return found
}

/** The names of entities in every form of the language, and what it calls the amounts and dates of claims. */
export const saidNames = (
  ids: ReadonlySet<string | null>,
  claims: readonly Claim[],
  { entities, language, summary }: Analysis,
): string => {
  const reader = packs.find(({ code }) => code === summary.gist.language)
  const pack = packs.find(({ code }) => code === language.tag)
  const gist = reader?.gist
  if (!reader || !gist) return ''
  const article = { pack: pack ?? reader, text: '', words: () => [] }
  const names = namesFor(entities, { reader, gist, knowledge, ...article })
  const nounsOf = [...ids].flatMap((id) => (id === null ? [] : (entityNoun(names, id) ?? [])))
  const figures = claims.flatMap(({ amount, date }) => [
    ...(amount ? [gist.amount(amount), gist.pieces(amount)?.word] : []),
    ...(date ? [gist.date(date.value, 'running')] : []),
  ])
  return [...nounsOf.flatMap((noun) => inAllForms(noun, gist)), ...figures].join('\n')
}
