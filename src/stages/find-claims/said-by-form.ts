import type { Said } from './said.ts'
import { isHuman, opensSentence } from './said.ts'
import type { Scene } from './speakers.ts'
import { personRank, voiceEndingAt, voiceOf, voiceStartingAt } from './speakers.ts'
import { colons, openingMarks } from './speech-hints.ts'
import type { WordKind } from './speech-lexicon.ts'
import type { SpeechReading } from './speech-reading.ts'
import { isQuoted } from './speech-tokens.ts'
import type { WordHit } from './speech-words.ts'

const none: readonly never[] = []

/** The words of a kind outside quotations. */
const wordsOf = (reading: SpeechReading, kind: WordKind): readonly WordHit[] => {
  let found: WordHit[] | null = null
  for (const hit of reading.words) {
    if (hit.tag.kind !== kind || isQuoted(reading, hit.from)) continue
    if (found) found.push(hit)
    else found = [hit]
  }
  return found ?? none
}

/** "Et d'ajouter", "selon lui": the last speaker goes on. */
export const byOpener = ({ reading }: Scene): readonly Said[] => {
  const openers = wordsOf(reading, 'continues')
  if (openers.length === 0) return none
  return openers.map((cue) => {
    const { from, to } = cue
    const { length } = reading.tokens
    const start = opensSentence(reading, from) ? to : 0
    const content = { from: start, to: start > 0 || to < length ? length : from }
    return { voice: null, say: 'say', cue, hull: cue, content, ahead: start === 0 }
  })
}

/** A sentence in the mood of reported speech and without a verb of saying: the last speaker goes on. */
export const byMood = ({ reading }: Scene): readonly Said[] => {
  const moods = wordsOf(reading, 'reportive')
  const mood = moods.find(({ weak }) => !weak) ?? moods[0]
  if (!mood) return none
  const content = { from: 0, to: reading.tokens.length }
  return [
    { voice: null, say: 'say', cue: mood, hull: mood, content, ahead: false, unsure: mood.weak },
  ]
}

/**
 * "Jo Sand was blunt: “…”", "Experts: smuggling will grow": a colon behind the one the sentence opens
 * with. Without a quotation the people must stand alone in front of it, else it names a topic.
 */
export const byColon = (scene: Scene): readonly Said[] => {
  const { reading } = scene
  const { tokens } = reading
  const colon = tokens.findIndex(({ kind, text }) => kind === 'stop' && colons.includes(text))
  if (colon < 1) return none
  // Broadcasters print an interview as [Jo Sand / professor : …].
  const start = tokens[0]?.text === '[' ? 1 : 0
  const alone = voiceEndingAt(scene, colon)
  const voice = (start === 0 ? alone : null) ?? voiceStartingAt(scene, start)
  if (!voice || voice.from > start) return []
  const human = isHuman(voice)
  const quoted = openingMarks.includes(tokens[colon + 1]?.text ?? '') || start > 0
  if (!(quoted ? human || alone : human && alone)) return []
  const hull = { from: 0, to: colon }
  const content = { from: colon + 1, to: tokens.length }
  return [{ voice, say: 'say', cue: { from: colon, to: colon }, hull, content, ahead: false }]
}

const closingMarks = ['»', '”', '“', '"', '」', '』']
const dashes = ['—', '–']

/** "«…», — Jo Sand, a lawyer": a quotation, a dash and whoever said it, without a verb. */
export const byCaption = (scene: Scene): readonly Said[] => {
  const { tokens } = scene.reading
  if (!openingMarks.includes(tokens[0]?.text ?? '')) return none
  const dash = tokens.findIndex(
    ({ text }, at) =>
      dashes.includes(text) &&
      tokens.slice(Math.max(1, at - 2), at).some((one) => closingMarks.includes(one.text)),
  )
  const person = scene
    .candidates()
    .find(
      ({ from, rank, stands }) => dash > 0 && from > dash && rank >= personRank && stands === null,
    )
  const voice = person && voiceOf(scene, person)
  if (!voice) return []
  const hull = { from: dash, to: tokens.length }
  const content = { from: 0, to: dash }
  return [{ voice, say: 'say', cue: { from: dash, to: dash }, hull, content, ahead: true }]
}
