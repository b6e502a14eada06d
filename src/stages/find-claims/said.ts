import type { SayClass, Speech } from '#languages/kinds/speech'
import type { SpeakerKind } from '#model/claim'
import type { Scene, Voice } from './speakers.ts'
import { isComma, voiceEndingAt, voiceStartingAt } from './speakers.ts'
import { bearsOut, contentOf, hullOf, inner, vouchedFor } from './speech-content.ts'
import type { Range, SpeechReading, WordHit } from './speech-reading.ts'
import type { Subject } from './speech-subjects.ts'
import { subjectOf } from './speech-subjects.ts'

/** Something said in a sentence, by token index: whose voice, by which words, and what. */
export type Said = {
  /** Null: the one who spoke last. */
  readonly voice: Voice | null
  readonly say: SayClass | null
  readonly cue: Range
  /** Subject and verb, or the whole source phrase. */
  readonly hull: Range
  readonly content: Range
  /** Whether what is said stands before the verb. */
  readonly ahead: boolean
}

/** What verbs of saying bring, in the order of the verbs. */
const byVerb = (scene: Scene, speech: Speech): readonly Said[] => {
  const { reading } = scene
  const found: Said[] = []
  let last: Subject | null = null
  for (const say of reading.says) {
    const rules = {
      last,
      verbFinal: speech.verbFinal ?? false,
      dropsSubject: speech.dropsSubject ?? false,
    }
    const subject = subjectOf(scene, say, rules)
    if (!subject || !bearsOut(reading, subject, say)) continue
    last = subject
    const { ahead, ...content } = contentOf(reading, subject, say)
    found.push({
      voice: subject,
      say: say.say,
      cue: say,
      hull: hullOf(reading, subject, say),
      content,
      ahead,
    })
  }
  return found
}

const opensSentence = (reading: SpeechReading, index: number): boolean =>
  Array.from({ length: index }, (_, at) => at).every(
    (at) => reading.stop(at) || reading.is('coordinator', at),
  )

const humanKinds: readonly SpeakerKind[] = ['named', 'role', 'anonymous']

/** "According to", before or behind its source. */
const bySource = (scene: Scene, hit: WordHit): Said | null => {
  const { reading } = scene
  const voice =
    hit.kind === 'before' ? voiceStartingAt(scene, hit.to) : sourceBehind(scene, hit.from)
  if (!voice) return null
  const person = humanKinds.includes(voice.speaker?.kind ?? 'document')
  if (hit.weak && !(opensSentence(reading, hit.from) && person && isComma(reading, voice.to)))
    return null
  const to = pastApposition(scene, Math.max(hit.to, voice.to))
  const hull = { from: Math.min(hit.from, voice.from), to }
  const content = vouchedFor(reading, hull)
  return { voice, say: null, cue: hit, hull, content, ahead: content.to <= hull.from }
}

/** Past "an analyst at Acme" between commas behind a name. */
const pastApposition = (scene: Scene, end: number): number => {
  if (!isComma(scene.reading, end)) return end
  const more = voiceStartingAt(scene, end + 1)
  return more && isComma(scene.reading, more.to) ? more.to : end
}

/** The source in front of its mark; an ending may sit on the source's own last word. */
const sourceBehind = (scene: Scene, from: number): Voice | null =>
  voiceEndingAt(scene, from) ?? voiceEndingAt(scene, from + 1)

const longestPerStart = (hits: readonly WordHit[]): readonly WordHit[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.from <= hit.from &&
          hit.to <= other.to &&
          other.to - other.from > hit.to - hit.from,
      ),
  )

const bySources = (scene: Scene): readonly Said[] => {
  const { words, quoted } = scene.reading
  const hits = longestPerStart(words.filter(({ kind }) => kind === 'before' || kind === 'after'))
  return hits
    .filter(({ from }) => !quoted(from))
    .map((hit) => bySource(scene, hit))
    .filter((one): one is Said => one !== null)
}

/** "Et d'ajouter": the last speaker goes on. */
const byOpener = ({ reading }: Scene): readonly Said[] =>
  reading.words
    .filter(({ kind, from }) => kind === 'continues' && opensSentence(reading, from))
    .map(({ from, to }) => {
      const content = { from: to, to: reading.tokens.length }
      return {
        voice: null,
        say: 'say',
        cue: { from, to },
        hull: { from, to },
        content,
        ahead: false,
      }
    })

/** A sentence in the mood of reported speech and without a verb of saying: the last speaker goes on. */
const byMood = ({ reading }: Scene): readonly Said[] => {
  const mood = reading.words.find(({ kind, from }) => kind === 'reportive' && !reading.quoted(from))
  if (!mood) return []
  const content = { from: 0, to: reading.tokens.length }
  return [{ voice: null, say: 'say', cue: mood, hull: mood, content, ahead: false }]
}

const openingMarks = ['«', '“', '„', '"', '「', '『']

/** "Jo Sand was blunt: “…”": a colon and a quotation behind the one the sentence opens with. */
const byColon = (scene: Scene): readonly Said[] => {
  const { reading } = scene
  const { tokens } = reading
  const colon = tokens.findIndex(({ text }) => text === ':' || text === '：')
  if (colon < 1 || !openingMarks.includes(tokens[colon + 1]?.text ?? '')) return []
  const voice = voiceEndingAt(scene, colon) ?? voiceStartingAt(scene, 0)
  const human = humanKinds.includes(voice?.speaker?.kind ?? 'document')
  if (!voice || voice.from > 0 || !(human || voice.to === colon)) return []
  const hull = { from: 0, to: colon }
  const content = { from: colon + 1, to: tokens.length }
  return [{ voice, say: 'say', cue: { from: colon, to: colon }, hull, content, ahead: false }]
}

/** Whether the second starts a clause of its own and is not what the first one says. */
const coordinate = (reading: SpeechReading, second: Said): boolean => {
  let at = second.hull.from - 1
  while (at >= 0 && reading.is('filler', at)) at -= 1
  return reading.stop(at) || reading.is('coordinator', at)
}

/** What is said ends where the next one starts a clause of its own. */
const cut = (reading: SpeechReading, one: Said, all: readonly Said[]): Said => {
  if (one.ahead) return one
  const next = all.find(
    (other) =>
      other !== one &&
      (other.say !== null || reading.is('coordinator', other.hull.from - 1)) &&
      other.hull.from >= one.hull.to &&
      other.hull.from > one.content.from &&
      coordinate(reading, other),
  )
  if (!next || next.hull.from >= one.content.to) return one
  let to = next.hull.from
  while (to > one.content.from && (reading.is('coordinator', to - 1) || isComma(reading, to - 1)))
    to -= 1
  return { ...one, content: { from: one.content.from, to } }
}

const size = ({ from, to }: Range): number => to - from
const holds = (outer: Range, inner: Range): boolean =>
  outer.from <= inner.from && inner.to <= outer.to
const generic = ({ voice }: Said): boolean =>
  voice?.speaker?.kind === 'anonymous' || voice?.speaker?.kind === 'role' || voice?.stands != null

/**
 * Of two that say the same words, who is asked first: the outer one (Bloomberg says officials have
 * urged), unless a medium only passes on what somebody with a name says.
 */
const before = (one: Said, other: Said): number => {
  const outer = size(one.content) >= size(other.content) ? one : other
  const inner = outer === one ? other : one
  if (!holds(outer.content, inner.content) || size(inner.content) === size(outer.content))
    return one.content.from - other.content.from
  const passesOn = outer.voice?.speaker?.kind === 'medium' && !generic(inner)
  const first = passesOn ? inner : outer
  return first === one ? -1 : 1
}

/** "…, said Jo Sand, a lawyer at Acme": what follows the speaker is about the speaker. */
const isApposition = (scene: Scene, { hull, content, ahead }: Said): boolean => {
  if (ahead || content.from !== hull.to + 1 || !isComma(scene.reading, hull.to)) return false
  const more = voiceStartingAt(scene, content.from)
  return more !== null && more.to >= content.to
}

/** All that is said in a sentence; where contents overlap, whoever is to be asked first stands first. */
export const saidIn = (scene: Scene, speech: Speech): readonly Said[] => {
  const verbs = byVerb(scene, speech)
  const colons = verbs.length > 0 ? [] : byColon(scene)
  const named = [...verbs, ...bySources(scene), ...byOpener(scene), ...colons]
  const all = named.length > 0 ? named : byMood(scene)
  return all
    .map((one) => cut(scene.reading, one, all))
    .map((one) => ({ ...one, content: inner(scene.reading, one.content) }))
    .filter(({ content }) => content.to > content.from)
    .filter((one) => !isApposition(scene, one))
    .sort(before)
}
