import type { Gist, GistNoun } from '#languages/kinds/gist'
import type { Claim } from '#model/claim'
import type { GistSentence } from '#model/summary'
import { bare } from '#text/fold'
import { remember } from '#text/remember'
import type { Names } from './naming.ts'
import { commonNoun, nounFor } from './naming.ts'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,:/\u00A0\u202F’'-][\p{L}\p{M}\p{N}]+)*/gu
const weighty = /\p{N}|\p{Lu}/u

const datesOf = ({ date }: Claim, gist: Gist): readonly string[] =>
  date
    ? [date.text, gist.date(date.value, 'running') ?? '', gist.date(date.value, 'bare') ?? '']
    : []

const amountsOf = ({ amount }: Claim, gist: Gist): readonly string[] =>
  amount
    ? [amount.text, gist.amount(amount) ?? '', gist.amount({ value: amount.value, unit: '' }) ?? '']
    : []

const inAllForms = (noun: GistNoun, { forms, phrase }: Gist): readonly string[] =>
  forms.map((form) => phrase([noun], form))

/** What may stand for one who has been named: the company, it. */
const secondNames = (noun: GistNoun, { again, ownSubject }: Gist): readonly string[] => [
  again({ nouns: [noun], kind: 'organisation', role: null, house: null })?.word ?? '',
  ownSubject([noun]) ?? '',
]

/** The names of a claim's people and things, in every form that this language gives them. */
const namesOf = ({ roles, speaker }: Claim, names: Names): readonly string[] => {
  const { gist } = names
  const fillers = Object.values(roles).flat()
  const spoken = speaker?.entity ? [{ entity: speaker.entity, name: speaker.name }] : []
  return [...fillers, ...spoken].flatMap((filler) => {
    const noun = nounFor(names, filler)
    return noun
      ? [filler.name, ...inAllForms(noun, gist), ...secondNames(noun, gist)]
      : [filler.name]
  })
}

/** Goods, groups and rules, which have a capital in some languages and name nobody. */
const commonWords = remember((names: Names): readonly string[] =>
  names.knowledge.nouns.flatMap(({ name }) => {
    const noun = commonNoun(names, name)
    return noun ? inAllForms(noun, names.gist) : []
  }),
)

/** The words that the sentence patterns of a claim bring along. */
const patternWords = ({ predicate }: Claim, { patterns }: Gist): readonly string[] => [
  ...patterns[predicate],
]

/**
 * The names, numbers and dates of a gist sentence that none of its claims supports: by their words,
 * roles, amounts or dates. Empty for a sentence that says nothing of its own. The first word of a
 * sentence counts only where it holds a digit.
 */
export const untraceable = (
  sentence: GistSentence,
  claims: readonly Claim[],
  names: Names,
): readonly string[] => {
  const { gist } = names
  const said = claims.filter(({ id }) => sentence.claims.includes(id))
  const known = said.flatMap((claim) => [
    claim.evidence.text,
    claim.speaker?.name ?? '',
    ...namesOf(claim, names),
    ...datesOf(claim, gist),
    ...amountsOf(claim, gist),
    ...patternWords(claim, gist),
  ])
  const support = ` ${bare([...known, ...commonWords(names), ...Object.values(gist.unnamed).map((noun) => noun.word)].join(' '))} `
  return [...sentence.text.matchAll(word)]
    .filter(([one], index) => weighty.test(one) && (index > 0 || /\p{N}/u.test(one)))
    .map(([one]) => one)
    .filter((one) => !support.includes(` ${bare(one)} `))
}
