import { beforeFillers, endsAfter, endsPart, startsClause } from './clause-edges.ts'
import { farSubject } from './far-subject.ts'
import { isComplement, isEnding, phraseEnd, phraseStart } from './speaker-phrases.ts'
import type { Scene, Voice } from './speakers.ts'
import {
  antecedent,
  isComma,
  lastOfNames,
  personRank,
  voiceEndingAt,
  voiceOf,
  voiceStartingAt,
} from './speakers.ts'
import { maxInsertedWords, maxWordsToSubject, minHeadWords } from './speech-limits.ts'
import type { SpeechReading } from './speech-reading.ts'
import { isKind, isSaying, isStop } from './speech-tokens.ts'
import type { SayHit } from './speech-words.ts'
import { mark } from './token-marks.ts'
import { verbFirstSubject } from './verb-first-subject.ts'

/**
 * A voice and where it stands: before its verb or behind it, `apart` with what is said in between, or
 * `shared` with a verb before.
 */
export type Subject = Voice & { readonly side: 'before' | 'after' | 'apart' | 'shared' }

type Rules = {
  readonly verbFinal: boolean
  readonly verbFirst?: boolean
  readonly dropsSubject: boolean
  readonly subjectFirst?: boolean
}

const inserts = ['(', ')', '–', '—', ',', '،', '、', '，', '-']
const closingQuotes = ['»', '”', '"', '“', '」', '』', '«']

/** "Nvidia, which makes chips, said", "Jo Sand, head of the union (ACU), warned": past the insertion. */
const pastInsertion = (scene: Scene, close: number): Voice | null => {
  const { reading } = scene
  const floor = Math.max(0, close - maxInsertedWords)
  for (let open = close - 1; open > floor; open -= 1) {
    const text = reading.tokens[open]?.text ?? ''
    if (isStop(reading, open) && !inserts.includes(text) && !closingQuotes.includes(text))
      return null
    if (!inserts.includes(text)) continue
    const main = voiceEndingAt(scene, beforeFillers(scene, open) + 1)
    if (!main || !startsClause(scene, main.from)) continue
    const outer = main.speaker?.kind === 'role' ? antecedent(scene, main.from) : null
    if (outer?.speaker?.kind === 'named') return outer
    const inner = voiceStartingAt(scene, open + 1)
    return inner?.speaker?.kind === 'named' && main.speaker?.kind !== 'named' && inner.to <= close
      ? { ...inner, from: main.from }
      : main
  }
  return null
}

/** The first voice of the sentence part that ends at the index: whom a second verb shares. */
const openingVoice = (scene: Scene, end: number): Voice | null => {
  const { reading, candidates } = scene
  let start = end
  while (
    start > 0 &&
    !(isStop(reading, start - 1) && !inserts.includes(reading.tokens[start - 1]?.text ?? ''))
  )
    start -= 1
  const first = candidates().find(
    (one) => one.from >= start && one.to <= end && !isEnding(reading, one.to),
  )
  if (!first) return null
  const from = phraseStart(reading, first)
  return startsClause(scene, from)
    ? voiceOf(scene, { from, to: lastOfNames(scene, first).to })
    : null
}

const sentenceEnds = ['?', '!', '…', '？', '！']

const objectClasses = ['ask', 'warn', 'accuse', 'criticize', 'support', 'deny', 'decline']

/** A preposition with its article (au, im): the phrase opens with it. */
const opensPhrase = (reading: SpeechReading, index: number): boolean =>
  isKind(reading, 'article', index) && !isKind(reading, 'article', index + 1)

/** "В Nvidia сообщили": a verb form whose subject is nobody, so that a place names the speaker. */
const isImpersonal = (reading: SpeechReading, { from }: SayHit): boolean =>
  isKind(reading, 'impersonal', from)

/** Whom a place that opens the clause names in front of such a verb. */
const placeInFront = (scene: Scene, say: SayHit, end: number): Voice | null => {
  const { reading, candidates } = scene
  if (!isImpersonal(reading, say)) return null
  const one = candidates().find((candidate) => {
    const link = phraseStart(reading, candidate) - 1
    const closes = candidate.to <= end && phraseEnd(reading, candidate, end) === end
    return closes && isKind(reading, 'link', link) && startsClause(scene, link)
  })
  return one ? voiceOf(scene, { from: phraseStart(reading, one), to: end }) : null
}

/** "…, said Peter Lindqvist": the voice behind its verb. */
const inverted = (scene: Scene, say: SayHit): Voice | null => {
  const { reading } = scene
  const place = isImpersonal(reading, say) && isKind(reading, 'link', say.to)
  const placed = place ? voiceStartingAt(scene, say.to + 1) : null
  if (placed) return placed
  for (let at = say.to; at <= say.to + 4; at += 1) {
    const voice = voiceStartingAt(scene, at)
    if (voice)
      return endsAfter(scene, voice.to) && voice.speaker?.kind !== 'document' ? voice : null
    if (isKind(reading, 'impersonal', at) && isKind(reading, 'link', at + 1))
      return voiceStartingAt(scene, at + (opensPhrase(reading, at + 1) ? 1 : 2))
    if (!isKind(reading, 'filler', at) || isStop(reading, at)) return null
  }
  return null
}

/** "« … », a dit devant le Sénat la ministre": past what stands between a verb and its subject. */
const invertedFar = (scene: Scene, say: SayHit): Voice | null => {
  const { reading, candidates } = scene
  const limit = say.to + maxWordsToSubject
  for (const one of candidates()) {
    if (one.from < say.to || one.rank < personRank) continue
    const start = phraseStart(reading, one)
    if (start > limit) return null
    if (start < say.to || isComplement(reading, start)) continue
    const voice = voiceStartingAt(scene, start)
    return voice && endsPart(scene, voice.to) ? voice : null
  }
  return null
}

/** Who is named behind a verb of saying inside a quotation, between commas or before a full stop. */
export const incisedVoice = (scene: Scene, say: SayHit): Voice | null => {
  const { reading, everyone } = scene
  const marks = reading.marks.map((one) => one & ~mark.quoted)
  const open = { reading: { ...reading, marks }, candidates: everyone, everyone }
  const at = beforeFillers(open, say.from)
  const pronoun = at >= 0 && everyone().find(({ stands, to }) => stands && to === at + 1)
  const parted = (index: number) =>
    isComma(reading, index) || sentenceEnds.includes(reading.tokens[index]?.text ?? '')
  if (pronoun) {
    const before = beforeFillers(open, pronoun.from)
    return parted(before) && endsPart(open, say.to) ? voiceOf(open, pronoun) : null
  }
  if (!parted(at)) return null
  const voice = inverted(open, say)
  return voice && endsPart(open, voice.to) ? voice : null
}

const sided = (voice: Voice | null, side: Subject['side']): Subject | null =>
  voice && { ...voice, side }

/** The subject in front of a verb: next to it, past an insertion, before a `who`, or shared. */
const frontSubject = (scene: Scene, at: number, last: Subject | null): Subject | null => {
  const { reading } = scene
  if (at < 0) return null
  if (isKind(reading, 'relative', at) && !isSaying(reading, at))
    return sided(antecedent(scene, at), 'before') ?? (last && { ...last, side: 'shared' })
  if (isKind(reading, 'coordinator', at)) return sided(last ?? openingVoice(scene, at), 'shared')
  if (isStop(reading, at)) return sided(pastInsertion(scene, at), 'before')
  return sided(voiceEndingAt(scene, at + 1), 'before')
}

const dropped = ({ from }: SayHit): Subject => ({
  from,
  to: from,
  speaker: null,
  stands: 'any',
  side: 'before',
})

/** The voice in front of a verb, where it opens its clause. */
const openingFront = (scene: Scene, at: number): Voice | null => {
  const voice = at < 0 || isStop(scene.reading, at) ? null : voiceEndingAt(scene, at + 1)
  return voice && startsClause(scene, voice.from) ? voice : null
}

/**
 * Where subjects always stand in front (官员称, 官员接受采访时说，…): the one right at the verb, else, at a
 * verb that a stop follows, the one that opens its clause, else whoever spoke before.
 */
const subjectInFront = (scene: Scene, say: SayHit, last: Subject | null): Subject | null => {
  const { reading } = scene
  if (say.shared) return sided(last ?? openingVoice(scene, say.from), 'shared')
  const at = beforeFillers(scene, say.from)
  const front = frontSubject(scene, at, last)
  if (front) return front
  if (isComma(reading, say.to) || isStop(reading, say.to)) {
    const opening = openingVoice(scene, say.from)
    if (opening) return sided(opening, 'before')
  }
  return at < 0 || isStop(reading, at) ? dropped(say) : null
}

/**
 * Whose words a verb of saying brings, or null where nothing decides.
 *
 * Tried in turn: next to the verb on either side, past an insertion, shared with the verb before;
 * where the language puts its verb last, the marked subject however far.
 */
export const subjectOf = (
  scene: Scene,
  say: SayHit,
  {
    last,
    verbFinal,
    verbFirst,
    dropsSubject,
    subjectFirst,
  }: Rules & { readonly last: Subject | null },
): Subject | null => {
  const { reading } = scene
  if (subjectFirst) return subjectInFront(scene, say, last)
  if (say.shared) return sided(last ?? openingVoice(scene, say.from), 'shared')
  const at = beforeFillers(scene, say.from)
  if (verbFirst) {
    const whom = isKind(reading, 'relative', at) ? antecedent(scene, at) : null
    const others = { front: openingFront(scene, at), antecedent: whom, last }
    return verbFirstSubject(scene, say, others) ?? dropped(say)
  }
  const parted = at < 0 || isStop(reading, at)
  const quotes =
    closingQuotes.includes(reading.tokens[at]?.text ?? '') ||
    closingQuotes.includes(reading.tokens[at - 1]?.text ?? '')
  const takesObject = objectClasses.includes(say.say) || isKind(reading, 'address', say.from)
  const warns = say.say === 'warn'
  if (parted && (quotes || ((!takesObject || warns) && at >= minHeadWords))) {
    const behind = inverted(scene, say)
    // "…, avertit Paul Verdier." names who warns; "…, warned investors" need not.
    const fits = quotes || !takesObject || behind?.speaker?.kind === 'named'
    if (behind && fits && (quotes || reading.verbSecond || endsPart(scene, behind.to)))
      return { ...behind, side: 'after' }
    const far = quotes ? invertedFar(scene, say) : null
    if (far) return { ...far, side: 'after' }
  }
  const front = frontSubject(scene, at, last)
  if (front) return front
  const place = placeInFront(scene, say, at + 1)
  if (place) return { ...place, side: 'before' }
  const behind = inverted(scene, say)
  const closed = behind?.stands && parted && endsPart(scene, behind.to)
  // Where the verb stands second and no subject before it, what follows it is the subject.
  if (behind && (!takesObject || quotes || closed || reading.verbSecond))
    return { ...behind, side: 'after' }
  const apart = verbFinal ? sided(farSubject(scene, say.from), 'apart') : null
  if (apart) return apart
  if (verbFinal && dropsSubject && !parted)
    return { from: 0, to: 0, speaker: null, stands: 'any', side: 'apart' }
  const stands = dropsSubject && parted
  return stands ? dropped(say) : null
}
