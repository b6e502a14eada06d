import type { SayClass } from '#languages/kinds/speech'
import type { LanguagePack } from '#languages/pack'
import { folded } from '#text/fold'
import type { Lexicon, Term } from '#text/lexicon'
import { lexicon } from '#text/lexicon'
import { remember } from '#text/remember'

/** What a word does in a sentence that tells who says something. */
export type WordKind =
  | 'notSay'
  | 'participle'
  | 'continues'
  | 'before'
  | 'after'
  | 'role'
  | 'source'
  | 'organisation'
  | 'authority'
  | 'address'
  | 'genitive'
  | 'document'
  | 'medium'
  | 'pronoun'
  | 'person'
  | 'group'
  | 'article'
  | 'determiner'
  | 'link'
  | 'linkBefore'
  | 'filler'
  | 'that'
  | 'impersonal'
  | 'relative'
  | 'coordinator'
  | 'subjectMark'
  | 'border'
  | 'reportive'
  | 'negation'

export type SpeechTag = WordKind | `say:${SayClass}`

const sayClasses: readonly SayClass[] = [
  'decline',
  'deny',
  'say',
  'announce',
  'report',
  'ask',
  'warn',
  'accuse',
  'criticize',
  'support',
  'estimate',
  'believe',
]

/** Common nouns for bodies; words that only end a company's name (Corp, Data) are none. */
const bodiesOf = ({ speech, names }: LanguagePack): readonly Term[] => [
  ...(names?.agencies ?? []),
  ...(names?.makers ?? []),
  ...(speech?.bodies ?? []),
]

const wordsOf = (pack: LanguagePack): readonly (readonly [SpeechTag, readonly Term[]])[] => {
  const { speech, names } = pack
  return [
    ['notSay', speech?.notSay ?? []],
    ['participle', speech?.participles ?? []],
    ['continues', speech?.continues ?? []],
    ['before', speech?.sourceBefore ?? []],
    ['after', speech?.sourceAfter ?? []],
    ['role', names?.roles ?? []],
    ['source', [...(names?.sources ?? []), ...(speech?.people ?? [])]],
    ['organisation', bodiesOf(pack)],
    ['authority', speech?.authorityPronouns ?? []],
    ['address', speech?.addresses ?? []],
    ['genitive', speech?.genitives ?? []],
    ['document', speech?.documents ?? []],
    ['medium', speech?.media ?? []],
    ['pronoun', speech?.pronouns ?? []],
    ['person', speech?.personPronouns ?? []],
    ['group', speech?.organisationPronouns ?? []],
    ['article', speech?.articles ?? []],
    ['determiner', speech?.determiners ?? []],
    ['link', speech?.links ?? []],
    ['linkBefore', speech?.linksBefore ?? []],
    ['filler', speech?.fillers ?? []],
    ['that', speech?.that ?? []],
    ['impersonal', speech?.impersonal ?? []],
    ['relative', speech?.relatives ?? []],
    ['coordinator', speech?.coordinators ?? []],
    ['subjectMark', speech?.subjectMarks ?? []],
    ['border', speech?.borders ?? []],
    ['reportive', speech?.reportive ?? []],
    ['negation', speech?.negation ?? []],
  ]
}

/** The words of a pack that tell who speaks, compiled once. */
export const speechLexicon = remember((pack: LanguagePack): Lexicon<SpeechTag> => {
  const says = sayClasses.map(
    (say) => [`say:${say}` as SpeechTag, pack.speech?.say[say] ?? []] as const,
  )
  return lexicon<SpeechTag>([...says, ...wordsOf(pack)], { proclitics: pack.words.proclitics })
})

/** The small words of a pack, as tokens are compared. */
export const functionWords = remember(
  (pack: LanguagePack): ReadonlySet<string> => new Set(pack.words.stopWords.map(folded)),
)
