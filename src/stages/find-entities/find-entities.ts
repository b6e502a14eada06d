import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Entities } from '#model/entity'
import { stage } from '#model/stage'
import { lazy } from '#text/lazy'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import { factsOf } from './capital.ts'
import { capitalRuns } from './capital-runs.ts'
import { decideKnown } from './decide-known.ts'
import { findCaselessOrganizations } from './find-caseless-organizations.ts'
import { findCaselessPeople } from './find-caseless-people.ts'
import { findHanFirms } from './find-han-firms.ts'
import { findCuedOrganizations, findNamedKinds } from './find-organizations.ts'
import { findPeople } from './find-people.ts'
import { findProducts } from './find-products.ts'
import { findQuantities } from './find-quantities.ts'
import { findQuoted } from './find-quoted.ts'
import { findSpacedOrganizations } from './find-spaced-organizations.ts'
import type { Found } from './found.ts'
import { gather, inOrder } from './gather.ts'
import { joinNames } from './join-names.ts'
import { addMentions, allMentions, mentionAt, noMentions } from './mentions.ts'
import type { Page } from './page.ts'
import { capitalWordsIn, smallWordsIn } from './page.ts'
import { samePerson } from './same-person.ts'
import type { Candidate } from './scan-known.ts'
import { scanKnown } from './scan-known.ts'
import { sentenceTerms } from './sentence-terms.ts'
import { wordClasses } from './word-classes.ts'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  /** ISO 8601 day that relative dates lean on, or null. */
  readonly publishedAt: string | null
}

const foundKnown = (candidates: readonly Candidate[]): readonly Found[] => {
  const found: Found[] = []
  for (const { known, sentence, from, to, start, end } of candidates) {
    const { referent, metonym } = known
    const rule = metonym ? 'known.metonym' : 'known.name'
    if (referent) found.push({ sentence, from, to, start, end, referent, rule })
  }
  return found
}

/** Tokens of phrases that the pack says are no names. */
const blockedBy = (candidates: readonly Candidate[]): Page['blocked'] => {
  const rows: (boolean[] | undefined)[] = []
  for (const { known, sentence, from, to } of candidates) {
    if (known.entity) continue
    const row = rows[sentence] ?? []
    rows[sentence] = row
    for (let at = from; at < to; at += 1) row[at] = true
  }
  return rows.length === 0 ? () => false : (sentence, token) => rows[sentence]?.[token] === true
}

/** Ids that the knowledge base has given. */
const takenBy = remember(
  ({ entities }: Knowledge): ReadonlySet<string> => new Set(entities.map(({ id }) => id)),
)

type Search = (page: Page, taken: ReadonlySet<string>) => readonly Found[]

/** Organizations and people the knowledge base does not hold, those that say what they are first. */
const searches: readonly Search[] = [
  findQuoted,
  findNamedKinds,
  findCaselessOrganizations,
  findHanFirms,
  (page, taken) => [...findPeople(page, taken), ...findCaselessPeople(page, taken)],
]

const laterSearches: readonly Search[] = [findCuedOrganizations, findSpacedOrganizations]

/** Find who and what is named in the kept text, and when and how much. */
export const findEntities = stage(
  'find-entities',
  ({ text, sentences, pack, knowledge, publishedAt }: Input): Entities => {
    // 1. Names the knowledge base holds, and products told by their shape.
    const termsOf = sentenceTerms(knowledge, pack)
    const terms = sentences.map(({ tokens }) => termsOf(tokens))
    const classes = terms.map((hits, at) => wordClasses(hits, sentences[at]?.tokens.length ?? 0))
    const facts = sentences.map(({ tokens }) => factsOf(tokens))
    const candidates = scanKnown(sentences, terms, pack.words.proclitics)
    const decided = decideKnown({ candidates, sentences, classes, language: pack.code })
    const known = foundKnown(decided)
    const mentions = noMentions(sentences.length)
    addMentions(mentions, known)
    addMentions(mentions, findProducts({ text, sentences, terms, facts, mentions, knowledge }))

    // 2. Organizations and people it does not hold.
    const read = { text, sentences, classes, facts, pack, blocked: blockedBy(decided) }
    const page: Page = {
      ...read,
      at: (sentence, token) => mentionAt(mentions, sentence, token),
      runs: sentences.map((_, sentence) => capitalRuns(read, sentence)),
      smallWords: lazy(() => smallWordsIn(sentences)),
      capitalWords: lazy(() => capitalWordsIn(sentences)),
    }
    const taken = takenBy(knowledge)
    for (const search of searches) addMentions(mentions, search(page, taken))
    samePerson(mentions)
    for (const search of laterSearches) addMentions(mentions, search(page, taken))

    // 3. Later mentions of them by a shorter name.
    addMentions(mentions, joinNames(page, allMentions(mentions)))

    // 4. When and how much, outside the names.
    const quantities = findQuantities({
      text,
      sentences,
      terms,
      facts,
      pack,
      publishedAt,
      mentions,
    })
    const found = allMentions(mentions)
    for (const quantity of quantities) found.push(quantity)
    return { entities: gather(text, inOrder(found)), covered: pack.names !== undefined }
  },
)
