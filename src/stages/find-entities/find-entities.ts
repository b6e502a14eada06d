import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Entities } from '#model/entity'
import { stage } from '#model/stage'
import type { Sentence } from '#text/reading'
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
import { referentOf } from './found.ts'
import { gather } from './gather.ts'
import { joinNames } from './join-names.ts'
import { knownTerms } from './known-terms.ts'
import { mergeFound } from './merge-found.ts'
import type { Page } from './page.ts'
import { mentionTable, spellings } from './page.ts'
import { samePerson } from './same-person.ts'
import type { Candidate } from './scan-known.ts'
import { scanKnown } from './scan-known.ts'
import { wordClasses } from './word-classes.ts'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  /** ISO 8601 day that relative dates lean on, or null. */
  readonly publishedAt: string | null
}

const foundKnown = (candidates: readonly Candidate[]): readonly Found[] =>
  candidates.flatMap(({ known: { entity, metonym }, ...place }) =>
    entity && !entity.generic
      ? [{ ...place, referent: referentOf(entity), rule: metonym ? 'known.metonym' : 'known.name' }]
      : [],
  )

/** Tokens of phrases that the pack says are no names. */
const blockedBy = (candidates: readonly Candidate[]): Page['blocked'] => {
  const tokens = new Set(
    candidates.flatMap(({ known, sentence, from, to }) =>
      known.entity ? [] : Array.from({ length: to - from }, (_, at) => `${sentence}:${from + at}`),
    ),
  )
  return (sentence, token) => tokens.has(`${sentence}:${token}`)
}

/** Find who and what is named in the kept text, and when and how much. */
export const findEntities = stage(
  'find-entities',
  ({ text, sentences, pack, knowledge, publishedAt }: Input): Entities => {
    // 1. Names the knowledge base holds, and products told by their shape.
    const classes = sentences.map((sentence) => wordClasses(sentence, pack))
    const candidates = scanKnown(sentences, knownTerms(knowledge, pack))
    const decided = decideKnown({ candidates, sentences, classes, language: pack.code })
    const known = foundKnown(decided)
    const products = findProducts({ text, sentences, known, knowledge })
    let found = mergeFound([...known, ...products])

    // 2. Organizations and people it does not hold, those that say what they are first.
    const taken = new Set(knowledge.entities.map(({ id }) => id))
    const blocked = blockedBy(decided)
    const spelled = spellings(sentences)
    const page = (): Page => ({
      text,
      sentences,
      classes,
      pack,
      blocked,
      ...spelled,
      at: mentionTable(found),
    })
    found = mergeFound([...found, ...findQuoted(page(), taken)])
    found = mergeFound([...found, ...findNamedKinds(page(), taken)])
    found = mergeFound([...found, ...findCaselessOrganizations(page(), taken)])
    found = mergeFound([...found, ...findHanFirms(page(), taken)])
    const people = [...findPeople(page(), taken), ...findCaselessPeople(page(), taken)]
    found = samePerson(mergeFound([...found, ...people]))
    found = mergeFound([...found, ...findCuedOrganizations(page(), taken)])
    found = mergeFound([...found, ...findSpacedOrganizations(page(), taken)])

    // 3. Later mentions of them by a shorter name.
    found = mergeFound([...found, ...joinNames(page(), found)])

    // 4. When and how much, outside the names.
    const quantities = findQuantities({ text, sentences, pack, publishedAt, names: found })
    return { entities: gather(text, [...found, ...quantities]), covered: pack.names !== undefined }
  },
)
