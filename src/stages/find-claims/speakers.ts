import type { Speaker } from '#model/claim'
import { quote } from '#model/span'
import type { Candidate } from './speaker-candidates.ts'
import { isComplement, isEnding, phraseEnd, phraseSpan, phraseStart } from './speaker-phrases.ts'
import type { SpeechReading } from './speech-reading.ts'
import { isKind, isStop, mentionAt } from './speech-tokens.ts'
import type { Range } from './token-range.ts'

/** A sentence and everyone in it who could speak, outside quotations and anywhere; found when asked. */
export type Scene = {
  readonly reading: SpeechReading
  readonly candidates: () => readonly Candidate[]
  readonly everyone: () => readonly Candidate[]
}

/** Whoever is found to speak: a speaker, or a pronoun that stands for one named before. */
export type Voice = Range & {
  readonly speaker: Speaker | null
  readonly stands: Candidate['stands']
}

const commas = [',', '،', '、', '，']

/** Whether the token is a comma in any script. */
export const isComma = ({ tokens }: SpeechReading, index: number): boolean =>
  commas.includes(tokens[index]?.text ?? '')

/** Tokens up to the name in an apposition: the comma and a form of address (, Me Sand). */
const titleWords = 3

/** From this rank on a candidate is somebody's name. */
export const personRank = 4.6

/** From this rank on it is somebody's post or name. */
const postRank = 4

/** A person behind a post that is itself a complement (the aide of minister Dupont) is no head. */
const headed = ({ reading, candidates }: Scene, person: Candidate): boolean => {
  if (isComplement(reading, person.from) || isEnding(reading, person.to)) return false
  const post = candidates().find(({ to, named }) => !named && to === person.from)
  return !post || !isComplement(reading, phraseStart(reading, post))
}

/** Who heads a noun phrase: a person before a post, what stands in front of `of` before what follows. */
const headOf = (scene: Scene, { from, to }: Range): Candidate | undefined => {
  const { reading, candidates } = scene
  const within = candidates().filter((one) => one.from >= from && one.to <= to)
  const person = within.find(
    (one) => one.rank >= personRank && one.stands === null && headed(scene, one),
  )
  if (person) return person
  let tie = from
  while (tie < to && !(isKind(reading, 'link', tie) && tie > (within[0]?.from ?? from))) tie += 1
  const front = within.filter((one) => one.from < tie)
  return front.reduce<Candidate | undefined>(
    (best, one) => (!best || one.rank >= best.rank ? one : best),
    undefined,
  )
}

/** A stranger right behind "research firm" or "newspaper" is what that noun says. */
const kindOf = ({ candidates }: Scene, head: Candidate): Candidate['kind'] => {
  if (head.entity !== null || !head.named) return head.kind
  const noun = candidates().find(({ to, named }) => !named && to === head.from)
  return noun && (noun.kind === 'organisation' || noun.kind === 'medium') ? noun.kind : head.kind
}

/** The voice of a phrase: its head as a speaker, named as printed. */
export const voiceOf = (scene: Scene, { from, to }: Range): Voice | null => {
  const head = headOf(scene, { from, to })
  if (!head) return null
  const { reading } = scene
  if (head.stands) return { from, to, speaker: null, stands: head.stands }
  const start = head.named ? head.from : phraseStart(reading, head)
  const end = head.named ? head.to : phraseEnd(reading, head, to)
  const mention = mentionAt(reading, head.from)?.mention
  const named = head.named && mention ? quote(reading.text, mention) : null
  const { text: name, ...span } = named ?? phraseSpan(reading, { from: start, to: end })
  const speaker = { ...span, name, entity: head.entity, kind: kindOf(scene, head) }
  return { from, to, speaker, stands: null }
}

/**
 * The voice of the noun phrase that ends just before the index; null where none ends there. One that
 * carries an ending (Acme'ye) is somebody's object, unless what is asked for is what it is `ended` for.
 */
export const voiceEndingAt = (scene: Scene, end: number, ended = false): Voice | null => {
  const { reading, candidates } = scene
  for (const one of candidates()) {
    if (one.to > end) break
    if ((!ended && isEnding(reading, one.to)) || phraseEnd(reading, one, end) !== end) continue
    const start = phraseStart(reading, one)
    if (isComplement(reading, start)) continue
    return joined(scene, voiceOf(scene, { from: start, to: end }))
  }
  return null
}

/** Those who speak together (Corvex, Nvidia and AMD) make one voice, with the entity of the first. */
const joined = (scene: Scene, voice: Voice | null): Voice | null => {
  const { reading } = scene
  if (!voice?.speaker || !isKind(reading, 'coordinator', voice.from - 1)) return voice
  let first = voice
  let end = voice.from - 1
  for (;;) {
    const more: Voice | null = voiceEndingAt(scene, end)
    if (more?.speaker?.kind !== voice.speaker.kind) break
    first = more
    end = first.from - 1
    if (!isComma(reading, end)) break
  }
  if (!first.speaker) return voice
  const { start, entity, kind } = first.speaker
  const { text: name, ...span } = quote(reading.text, { start, end: voice.speaker.end })
  return { ...voice, from: first.from, speaker: { ...span, name, entity, kind } }
}

/** A noun whose own name follows it: research firm Acme, zakenkrant De Bode. */
const names = ({ named, kind }: Candidate): boolean =>
  !named && (kind === 'organisation' || kind === 'medium')

/** The last of the names and posts that follow one another: Acme chief executive Jo Sand. */
export const lastOfNames = (scene: Scene, one: Candidate): Candidate => {
  const next = scene
    .candidates()
    .find(
      ({ from, rank, stands, named }) =>
        from === one.to && stands === null && (rank >= postRank || (named && names(one))),
    )
  return next ? lastOfNames(scene, next) : one
}

/** The voice of the noun phrase that begins at the index; null where none begins there. */
export const voiceStartingAt = (scene: Scene, start: number): Voice | null => {
  const { reading, candidates } = scene
  const one = candidates().find(
    (candidate) => candidate.from >= start && phraseStart(reading, candidate) <= start,
  )
  if (!one) return null
  const genitive = isEnding(reading, one.to)
  const to = secondPost(scene, phraseEnd(reading, lastOfNames(scene, one), reading.tokens.length))
  if (genitive && to <= one.to + 1) return null
  const voice = voiceOf(scene, { from: start, to })
  return voice && apposed(scene, voice)
}

/** "Vice president and minister of trade Jo Sand": past the second post, where a name ends it. */
const secondPost = ({ reading, candidates }: Scene, end: number): number => {
  if (!isKind(reading, 'coordinator', end)) return end
  const post = candidates().find(({ from, named }) => from === end + 1 && !named)
  if (!post || post.rank !== postRank) return end
  const to = phraseEnd(reading, post, reading.tokens.length)
  const person = candidates().find((one) => one.to === to && one.rank >= personRank && !one.stands)
  return person && person.from > post.from ? to : end
}

/** "An analyst at Acme, Rosa Medina": the name behind the comma is who speaks. */
const apposed = (scene: Scene, voice: Voice): Voice => {
  const { reading, candidates } = scene
  const post = voice.speaker?.kind === 'role' || voice.speaker?.kind === 'anonymous'
  if (!post || !isComma(reading, voice.to)) return voice
  const person = candidates().find(
    ({ from, rank, stands }) =>
      from > voice.to && from <= voice.to + titleWords && rank >= personRank && !stands,
  )
  if (!person || !(isStop(reading, person.to) || person.to >= reading.tokens.length)) return voice
  const named = voiceOf(scene, person)
  return named ? { ...named, from: voice.from } : voice
}

/** Who stands before a relative pronoun, over an apposition if there is one. */
export const antecedent = (scene: Scene, relative: number): Voice | null => {
  const { reading } = scene
  const end = isComma(reading, relative - 1) ? relative - 1 : relative
  const voice = voiceEndingAt(scene, end)
  if (!voice || voice.speaker?.kind === 'named' || !isComma(reading, voice.from - 1)) return voice
  const outer = voiceEndingAt(scene, voice.from - 1)
  return outer?.speaker?.kind === 'named' ? outer : voice
}
