import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Entity } from '#model/entity'
import { lazy } from '#text/lazy'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Attributed } from './attribution.ts'
import { listen } from './attribution.ts'
import type { CueClass } from './cue-lexicon.ts'
import { entitiesById } from './entities-by-id.ts'
import { limits } from './limits.ts'
import { mediaOf } from './media.ts'
import type { MoodReading } from './mood-signs.ts'
import { readMood } from './mood-signs.ts'
import type { Part } from './parts.ts'
import {
  longest,
  namedParts,
  nounParts,
  partsBySentence,
  standingPart,
  withoutAppositions,
} from './parts.ts'
import type { Cue, SentenceWords, Trigger } from './sentence-words.ts'
import { noWords, wordsOf } from './sentence-words.ts'

/** A sentence with all that was found in it before any claim is read. */
export type Scene = {
  readonly text: string
  readonly sentence: Sentence
  readonly role: Block['role']
  readonly words: SentenceWords
  readonly triggers: readonly Trigger[]
  readonly cues: readonly Cue<CueClass>[]
  readonly parts: readonly Part[]
  readonly attributed: readonly Attributed[]
  /** What colours the words of the sentence. */
  readonly mood: () => MoodReading
  /** The entity behind an id, as it fills a role. */
  readonly entityOf: (id: string) => Entity | undefined
  /** The id of the country of a known person, agency or place. */
  readonly countryOf: (id: string) => string | undefined
  /** Whether an entity is a medium, which tells of deeds and does none of them. */
  readonly isMedium: (id: string) => boolean
  /** Whether the language puts the main verb last, and the marks of a name behind it. */
  readonly verbLast: boolean
  /** Whether a comma of the language parts clauses, and seldom anything else. */
  readonly commaPartsClauses: boolean
  /** Marks that are written as endings of the name's own word. */
  readonly endings: ReadonlyMap<string, 'agent' | 'toward'>
}

export type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
}

const endingsOf = remember(
  ({ cues }: LanguagePack): ReadonlyMap<string, 'agent' | 'toward'> =>
    new Map([
      ...(cues?.agent ?? []).map((term) => [term, 'agent'] as const),
      ...(cues?.toward ?? []).map((term) => [term, 'toward'] as const),
    ]),
)

const ofCountries: readonly string[] = ['person', 'agency', 'place']

/** The id of the country of each known person, agency and place. */
const countriesOf = remember(
  ({ entities }: Knowledge): ReadonlyMap<string, string> =>
    new Map(
      entities.flatMap(({ id, type, country }) =>
        country && ofCountries.includes(type) ? [[id, country.toLowerCase()]] : [],
      ),
    ),
)

/** The sentence as far as it is read. */
const readable = (sentence: Sentence): Sentence => {
  if (sentence.tokens.length <= limits.longestSentence) return sentence
  const tokens = sentence.tokens.slice(0, limits.longestSentence)
  return { ...sentence, end: tokens.at(-1)?.end ?? sentence.end, tokens }
}

/** Every sentence of the kept text with its cues, its parts and who speaks in it. */
export const scenes = (input: Input): readonly Scene[] => {
  const { text, blocks, entities, pack, knowledge } = input
  const named = partsBySentence(namedParts(entities), input.sentences)
  const sentences = input.sentences.map(readable)
  const words = sentences.map(({ tokens }) => wordsOf(tokens, pack, knowledge))
  const listened = listen({ ...input, words })
  const endings = endingsOf(pack)
  const byId = entitiesById(entities)
  const entityOf = (id: string): Entity | undefined => byId.get(id)
  const countries = countriesOf(knowledge)
  const countryOf = (id: string): string | undefined => countries.get(id)
  const media = mediaOf(knowledge)
  const isMedium = (id: string): boolean => media.has(id)
  const { verbLast = false, commaPartsClauses = false } = pack.cues ?? {}
  const partsOf = (
    sentence: Sentence,
    { nouns }: SentenceWords,
    index: number,
  ): readonly Part[] => {
    const found: Part[] = []
    for (const part of named[index] ?? []) if (part.end <= sentence.end) found.push(part)
    for (const part of nounParts(text, sentence, nouns)) found.push(part)
    const standing = standingPart(text, listened[index]?.standing ?? null, entityOf)
    if (standing) found.push(standing)
    return found.length < 2 ? found : withoutAppositions(text, longest(found))
  }
  return sentences.map((sentence, index) => {
    const own = words[index] ?? noWords
    return {
      text,
      sentence,
      role: blocks[sentence.block]?.role ?? 'body',
      words: own,
      triggers: own.triggers,
      cues: own.cues,
      parts: partsOf(sentence, own, index),
      attributed: listened[index]?.attributed ?? [],
      mood: lazy(() => readMood(sentence.tokens, own)),
      entityOf,
      countryOf,
      isMedium,
      verbLast,
      commaPartsClauses,
      endings,
    }
  })
}
