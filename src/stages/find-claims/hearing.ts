import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Speaker } from '#model/claim'
import type { Entity, EntityType } from '#model/entity'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import { lazy } from '#text/lazy'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Said } from './said.ts'
import { saidIn } from './said-in.ts'
import type { SentenceWords } from './sentence-words.ts'
import { noWords } from './sentence-words.ts'
import type { Capitals, Stands } from './speaker-candidates.ts'
import { candidatesIn, isBareNoun } from './speaker-candidates.ts'
import { phraseSpan, phraseStart } from './speaker-phrases.ts'
import type { Scene, Voice } from './speakers.ts'
import { mainBody, maxDatelineWords, maxProseWords, maxReporterWords } from './speech-limits.ts'
import type { Named, Trace } from './speech-memory.ts'
import { meant, namedIn } from './speech-memory.ts'
import type { NamedSpan, SpeechReading } from './speech-reading.ts'
import { readSpeech } from './speech-reading.ts'

/** The words that open a sentence and stand for someone named before: it, the company. */
export type Standing = Span & { readonly entity: string; readonly type: EntityType }

/** A sentence with what is said in it, each with its speaker. */
export type Heard = {
  readonly scene: Scene
  readonly standing: Standing | null
  readonly said: readonly (Said & { readonly speaker: Speaker | null })[]
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

const mediaOf = remember(
  ({ entities }: Knowledge): ReadonlySet<string> =>
    new Set(entities.filter(({ medium }) => medium).map(({ id }) => id)),
)

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

/** Hands each of a row of spans its part of an ordered list, in one walk over both. */
export const portion = <One extends Span>(
  list: readonly One[],
): ((span: Span) => readonly One[]) => {
  let at = 0
  if (list.length === 0) return () => list
  return (span) => {
    while (at < list.length && (list[at]?.end ?? 0) <= span.start) at += 1
    let end = at
    while (end < list.length && (list[end]?.start ?? 0) < span.end) end += 1
    return end === at ? [] : list.slice(at, end).filter((one) => overlaps(one, span))
  }
}

/** A phrase that stands for nobody known stands for itself: the ministry, the analyst. */
const itself = ({ reading }: Scene, { from, to, stands }: Voice): Speaker | null => {
  if (to - from < 2 && !isBareNoun(reading, { from, to })) return null
  const { text: name, ...span } = phraseSpan(reading, { from, to })
  return { ...span, name, entity: null, kind: stands === 'person' ? 'role' : 'organisation' }
}

const capital = /^\p{Lu}/u

/** The words that carry a capital inside a sentence, so that at its start it says nothing new. */
const capitalNames = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { tokens } of sentences)
    for (const [index, { kind, text, lower }] of tokens.entries())
      if (
        index > 0 &&
        lower !== text &&
        kind === 'word' &&
        tokens[index - 1]?.kind !== 'stop' &&
        capital.test(text)
      )
        found.add(text)
  return found
}

const capitalsOf = ({ sentences, pack }: Input): Capitals => ({
  capitalNouns: pack.names?.capitalNouns ?? false,
  names: lazy(() => capitalNames(sentences)),
})

const kinds = (media: ReadonlySet<string>) => ({
  isMedium: (id: string) => media.has(id),
  kindOf: ({ id, type }: Entity): Speaker['kind'] => {
    if (type === 'person') return 'named'
    return media.has(id) ? 'medium' : 'organisation'
  },
})

/** The body of a sort that a text is about, whom `the company` means far from any name. */
const mainOf = (entities: readonly Entity[], type: 'company' | 'agency'): Speaker | null => {
  const [most, next] = entities
    .filter((one) => one.type === type)
    .toSorted((one, other) => other.mentions.length - one.mentions.length)
  const first = most?.mentions[0]
  if (!most || !first || most.mentions.length < mainBody.mentions) return null
  if (next && next.mentions.length * mainBody.lead > most.mentions.length) return null
  const { start, end, text: name } = first
  return { start, end, name, entity: most.id, kind: 'organisation' }
}

/** Where the subject that stands for someone stands. */
const standingIn = (
  { reading: { tokens }, candidates }: Scene,
  { speaker: { entity }, type }: Named,
): Standing | null => {
  const first = candidates()[0]
  // "Il s'agit de …": a pronoun that may stand for things as well is often nobody.
  if (!first || (first.stands === 'any' && type !== 'person')) return null
  const start = tokens[first.from]?.start
  const end = tokens[first.to - 1]?.end
  return entity && start !== undefined && end !== undefined ? { start, end, entity, type } : null
}

/** Someone a pronoun stands for, as the subject of its sentence. */
const asSubject = (
  speaker: Speaker | null,
  types: ReadonlyMap<string, EntityType>,
): Named | null => {
  const type = speaker?.entity ? types.get(speaker.entity) : undefined
  return speaker && type ? { speaker, type, opens: true } : null
}

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
    return everyone().filter(({ from }) => from >= start && !reading.quoted(from))
  })
  return { reading, candidates, everyone }
}

/** The pronoun that opens a sentence. */
const openingPronoun = (scene: Scene): Stands | null => {
  const { reading } = scene
  if (!reading.words.some(({ kind }) => kind === 'pronoun')) return null
  const first = scene.candidates()[0]
  return first?.stands && phraseStart(reading, first) <= 0 ? first.stands : null
}

const nobody = { speakers: [], named: () => [] }

/** Each sentence with what its own words say of speakers, pronouns resolved as the text goes on. */
export const hear = (input: Input): readonly Heard[] => {
  const { text, pack, sentences, entities, knowledge } = input
  const types = new Map<string, EntityType>(entities.map(({ id, type }) => [id, type]))
  const { isMedium, kindOf } = kinds(knowledge ? mediaOf(knowledge) : new Set())
  const namesOf = portion(namesIn(entities))
  const quotesOf = portion(input.quotes)
  const capitals = capitalsOf(input)
  const traces: Trace[] = []
  const speakerOf = ({ voice }: Said, scene: Scene, speakers: readonly Speaker[]) => {
    if (!voice) return meant('any', { traces, here: { ...nobody, speakers }, types })
    if (!voice.stands) return voice.speaker
    const here = { speakers, named: () => namedIn(scene, kindOf, voice.from) }
    return meant(voice.stands, { traces, here, types }) ?? itself(scene, voice)
  }
  const main: { readonly [S in Stands]?: () => Speaker | null } = {
    firm: lazy(() => mainOf(entities, 'company')),
    agency: lazy(() => mainOf(entities, 'agency')),
  }
  return sentences.map((sentence, index) => {
    const reading = readSpeech({
      text,
      ...readable(sentence, input.words[index]),
      mentions: namesOf(sentence),
      quotes: quotesOf(sentence),
      pack,
      knowledge: knowledge ?? null,
    })
    const scene = sceneOf(reading, isMedium, capitals)
    const speakers: Speaker[] = []
    const spoke =
      (traces.at(-1)?.speakers.length ?? 0) > 0 && sentences[index - 1]?.block === sentence.block
    const all = pack.speech ? saidIn(scene, pack.speech) : []
    const said = all
      .filter(({ unsure }) => spoke || !unsure)
      .map((one) => {
        const speaker = speakerOf(one, scene, speakers)
        if (speaker) speakers.push(speaker)
        return { ...one, speaker }
      })
    // "L'entreprise emploie 640 personnes": a subject that stands for someone keeps them in mind.
    const stands = openingPronoun(scene)
    const near = stands && meant(stands, { traces, here: nobody, types })
    const subject = asSubject(near, types)
    const far = near ?? (stands && main[stands]?.()) ?? null
    const named = lazy(() => namedIn(scene, kindOf))
    traces.push({ speakers, named: subject ? () => [subject, ...named()] : named })
    const standing = asSubject(far, types)
    return { scene, said, standing: standing && standingIn(scene, standing) }
  })
}
