import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Speaker } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import { lazy } from '#text/lazy'
import type { Sentence } from '#text/reading'
import { capitalsOf } from './capitals.ts'
import { entitiesById } from './entities-by-id.ts'
import { mediaOf } from './media.ts'
import type { Said } from './said.ts'
import { saidIn } from './said-in.ts'
import type { SentenceWords } from './sentence-words.ts'
import { noWords } from './sentence-words.ts'
import type { Capitals, Stands } from './speaker-candidates.ts'
import { candidatesIn, isBareNoun } from './speaker-candidates.ts'
import { phraseSpan } from './speaker-phrases.ts'
import type { Scene, Voice } from './speakers.ts'
import { hasPronoun, mayTell } from './speech-hints.ts'
import { maxDatelineWords, maxProseWords, maxReporterWords } from './speech-limits.ts'
import type { Trace } from './speech-memory.ts'
import { meant, namedIn } from './speech-memory.ts'
import type { NamedSpan, SpeechReading } from './speech-reading.ts'
import { readSpeech } from './speech-reading.ts'
import { isQuoted } from './speech-tokens.ts'
import type { Standing } from './standing.ts'
import { asSubject, mainOf, openingPronoun, standingIn } from './standing.ts'

/** A sentence with what is said in it, each with its speaker. */
export type Heard = {
  readonly sentence: Sentence
  /** Read for speech when somebody asks. */
  readonly scene: () => Scene
  readonly standing: Standing | null
  readonly said: readonly (Pick<Said, 'say' | 'cue' | 'hull' | 'content'> & {
    readonly speaker: Speaker | null
  })[]
}

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** The words of each sentence. */
  readonly words: readonly SentenceWords[]
  readonly entities: readonly Entity[]
  readonly pack: LanguagePack
  readonly quotes: readonly Span[]
  readonly knowledge: Knowledge | undefined
}

/** A sentence and its words; of one without end, which no press prints, none are read. */
const readable = (
  sentence: Sentence,
  words: SentenceWords | undefined,
): { readonly sentence: Sentence; readonly words: SentenceWords } =>
  words && sentence.tokens.length <= maxProseWords
    ? { sentence, words }
    : { sentence: { ...sentence, tokens: [] }, words: noWords }

/** All mentions of the text, in order. */
const namesIn = (entities: readonly Entity[]): readonly NamedSpan[] => {
  const found: NamedSpan[] = []
  for (const entity of entities)
    for (const { start, end } of entity.mentions) found.push({ start, end, entity })
  return found.sort((one, other) => one.start - other.start)
}

const none: readonly never[] = []

/** Hands each of a row of spans its part of an ordered list, in one walk over both. */
export const portion = <One extends Span>(
  list: readonly One[],
): ((span: Span) => readonly One[]) => {
  let at = 0
  return (span) => {
    while (at < list.length && (list[at]?.end ?? 0) <= span.start) at += 1
    let found: One[] | null = null
    for (let next = at; next < list.length; next += 1) {
      const one = list[next]
      if (!one || one.start >= span.end) break
      if (!overlaps(one, span)) continue
      if (found) found.push(one)
      else found = [one]
    }
    return found ?? none
  }
}

/** A phrase that stands for nobody known stands for itself: the ministry, the analyst. */
const itself = ({ reading }: Scene, { from, to, stands }: Voice): Speaker | null => {
  if (to - from < 2 && !isBareNoun(reading, { from, to })) return null
  const { text: name, ...span } = phraseSpan(reading, { from, to })
  return { ...span, name, entity: null, kind: stands === 'person' ? 'role' : 'organisation' }
}

const kinds = (media: ReadonlySet<string>) => ({
  isMedium: (id: string) => media.has(id),
  kindOf: ({ id, type }: Entity): Speaker['kind'] => {
    if (type === 'person') return 'named'
    return media.has(id) ? 'medium' : 'organisation'
  },
})

const datelineEnds = ['=', '-', '–', '—']

/**
 * Past the place, the agency and the reporter that agencies print in front of a story: LIMA, March 3
 * (Northwire) -, (서울=한빛통신) 도재윤 기자 =. They say nothing there.
 */
const afterDateline = ({ tokens }: SpeechReading): number => {
  let bracket = -1
  for (let at = 0; at < Math.min(tokens.length, maxDatelineWords); at += 1) {
    const sign = tokens[at]?.text ?? ''
    if (sign === ')' || sign === '）') bracket = at
    else if (bracket >= 0 && at <= bracket + maxReporterWords && datelineEnds.includes(sign))
      return at + 1
  }
  return 0
}

const sceneOf = (
  reading: SpeechReading,
  isMedium: (id: string) => boolean,
  capitals: Capitals,
): Scene => {
  const everyone = lazy(() => candidatesIn(reading, isMedium, capitals))
  const candidates = lazy(() => {
    const start = afterDateline(reading)
    return everyone().filter(({ from }) => from >= start && !isQuoted(reading, from))
  })
  return { reading, candidates, everyone }
}

const nobody = { speakers: none, named: () => none }

/** What holds for all sentences of a text, and what those read so far leave in mind. */
type Hearing = {
  readonly input: Input
  readonly byId: ReadonlyMap<string, Entity>
  readonly kindOf: (entity: Entity) => Speaker['kind']
  readonly main: { readonly [S in Stands]?: () => Speaker | null }
  readonly traces: Trace[]
}

const hearing = (input: Input, kindOf: Hearing['kindOf']): Hearing => {
  const { entities } = input
  return {
    input,
    byId: entitiesById(entities),
    kindOf,
    main: {
      firm: lazy(() => mainOf(entities, 'company')),
      agency: lazy(() => mainOf(entities, 'agency')),
    },
    traces: [],
  }
}

/** Who speaks by one verb or phrase of a sentence, where some have spoken in it already. */
const speakerOf = (
  { voice }: Said,
  { traces, byId, kindOf }: Hearing,
  { scene, speakers }: { readonly scene: Scene; readonly speakers: readonly Speaker[] },
): Speaker | null => {
  if (!voice) return meant('any', { traces, here: { ...nobody, speakers }, byId })
  if (!voice.stands) return voice.speaker
  const here = { speakers, named: () => namedIn(scene, kindOf, voice.from) }
  return meant(voice.stands, { traces, here, byId }) ?? itself(scene, voice)
}

/** All that the words of a sentence tell of speakers. */
const saidBy = (hearing: Hearing, scene: Scene, spoke: boolean): Heard['said'] => {
  const { speech } = hearing.input.pack
  const all = speech ? saidIn(scene, speech) : none
  if (all.length === 0) return none
  const said: Heard['said'][number][] = []
  const speakers: Speaker[] = []
  for (const one of all) {
    if (one.unsure && !spoke) continue
    const speaker = speakerOf(one, hearing, { scene, speakers })
    if (speaker) speakers.push(speaker)
    const { say, cue, hull, content } = one
    said.push({ speaker, say, cue, hull, content })
  }
  return said
}

/** Leaves in mind who spoke in a sentence and who was named, and gives whom its first words stand for. */
const remembered = (
  { byId, traces, main, kindOf }: Hearing,
  scene: () => Scene,
  { said, stands }: { readonly said: Heard['said']; readonly stands: Stands | null },
): Standing | null => {
  // "L'entreprise emploie 640 personnes": a subject that stands for someone keeps them in mind.
  const near = stands && meant(stands, { traces, here: nobody, byId })
  const subject = asSubject(near, byId)
  const far = near ?? (stands && main[stands]?.()) ?? null
  const speakers = said.length === 0 ? none : said.flatMap(({ speaker }) => speaker ?? none)
  const named = () => {
    const own = namedIn(scene(), kindOf)
    return subject ? [subject, ...own] : own
  }
  traces.push({ speakers, named })
  const standing = asSubject(far, byId)
  return standing && standingIn(scene(), standing)
}

/** Each sentence with what its own words say of speakers, pronouns resolved as the text goes on. */
export const hear = (input: Input): readonly Heard[] => {
  const { text, pack, sentences, entities, knowledge } = input
  const { isMedium, kindOf } = kinds(knowledge ? mediaOf(knowledge) : new Set())
  const namesOf = portion(namesIn(entities))
  const quotesOf = portion(input.quotes)
  const capitals = capitalsOf(sentences, pack)
  const all = hearing(input, kindOf)
  return sentences.map((sentence, index) => {
    const own = readable(sentence, input.words[index])
    const mentions = namesOf(sentence)
    const quotes = quotesOf(sentence)
    const scene = lazy(() => {
      const { words } = own
      const known = { text, sentence: own.sentence, words, mentions, quotes, pack }
      return sceneOf(readSpeech({ ...known, knowledge: knowledge ?? null }), isMedium, capitals)
    })
    const last = all.traces[index - 1]?.speakers ?? none
    const spoke = last.length > 0 && sentences[index - 1]?.block === sentence.block
    const said = mayTell(own.sentence.tokens, own.words) ? saidBy(all, scene(), spoke) : none
    const stands = hasPronoun(own.words) ? openingPronoun(scene()) : null
    const standing = remembered(all, scene, { said, stands })
    return { sentence: own.sentence, scene, said, standing }
  })
}
