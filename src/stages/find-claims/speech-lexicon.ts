import type { SayClass } from '#languages/kinds/speech'
import type { LanguagePack } from '#languages/pack'
import { folded } from '#text/fold'
import type { Tagged, Term } from '#text/lexicon'
import { remember, rememberHere } from '#text/remember'

/** What a word does in a sentence that tells who says something. */
export type WordKind =
  | 'verb'
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

/** What is done with a word: a verb of saying, what denies one, a noun that speaks, a word that is looked for or only asked about. */
type Use = 'say' | 'notSay' | 'noun' | 'listed' | 'small'

/** What a term of the pack says of the words it covers. */
export type SpeechTag = {
  readonly of: 'speech'
  readonly use: Use
  readonly kind: WordKind
  /** Of verbs of saying: which sort. */
  readonly say: SayClass
}

/** For each kind a bit of its own, so that one number holds all kinds of a word; no one asks for the verbs. */
export const bitOf: { readonly [Kind in WordKind]: number } = {
  verb: 0,
  notSay: 0,
  participle: 0,
  continues: 1 << 0,
  before: 1 << 1,
  after: 1 << 2,
  role: 1 << 3,
  source: 1 << 4,
  organisation: 1 << 5,
  authority: 1 << 6,
  address: 1 << 7,
  genitive: 1 << 8,
  document: 1 << 9,
  medium: 1 << 10,
  pronoun: 1 << 11,
  person: 1 << 12,
  group: 1 << 13,
  article: 1 << 14,
  determiner: 1 << 15,
  link: 1 << 16,
  linkBefore: 1 << 17,
  filler: 1 << 18,
  that: 1 << 19,
  impersonal: 1 << 20,
  relative: 1 << 21,
  coordinator: 1 << 22,
  subjectMark: 1 << 23,
  border: 1 << 24,
  reportive: 1 << 25,
  negation: 1 << 26,
}

/** Beside the kinds: a token that is part of any word of the lists. */
export const coveredBit = 1 << 27

/** Nouns that can speak; where a word is of two kinds, the first counts. */
export const nounKinds: readonly WordKind[] = [
  'document',
  'medium',
  'source',
  'role',
  'organisation',
]

const listed: readonly WordKind[] = [
  'continues',
  'before',
  'after',
  'pronoun',
  'subjectMark',
  'reportive',
  'negation',
]

const useOf = (kind: WordKind): Use => {
  if (kind === 'notSay') return 'notSay'
  if (kind === 'participle') return 'say'
  if (nounKinds.includes(kind)) return 'noun'
  return listed.includes(kind) ? 'listed' : 'small'
}

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

const wordsOf = (pack: LanguagePack): readonly (readonly [WordKind, readonly Term[]])[] => {
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

const verbTag = rememberHere(
  (say: SayClass): SpeechTag => ({ of: 'speech', use: 'say', kind: 'verb', say }),
)

const kindTag = rememberHere(
  (kind: WordKind): SpeechTag => ({ of: 'speech', use: useOf(kind), kind, say: 'say' }),
)

/** The words of a pack that tell who speaks. */
export const speechEntries = (pack: LanguagePack): readonly Tagged<SpeechTag>[] => [
  ...sayClasses.map((say): Tagged<SpeechTag> => [verbTag(say), pack.speech?.say[say] ?? []]),
  ...wordsOf(pack).map(([kind, terms]): Tagged<SpeechTag> => [kindTag(kind), terms]),
]

/** The small words of a pack, as tokens are compared. */
export const functionWords = remember(
  (pack: LanguagePack): ReadonlySet<string> => new Set(pack.words.stopWords.map(folded)),
)
