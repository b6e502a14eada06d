import { afterBracket, isEnding, isMark, phraseStart } from './speaker-phrases.ts'
import type { Scene, Voice } from './speakers.ts'
import { isComma, lastOfNames, voiceOf } from './speakers.ts'
import { isKind, mentionAt } from './speech-tokens.ts'

/**
 * "Acme CEO'su Jo Sand, …'nin …ini söyledi": where nothing marks a subject, whoever stands before a
 * comma or a small word, then the first that carries no ending; a place only at the very front.
 */
const unmarkedSubject = (scene: Scene, end: number): Voice | null => {
  const { reading, candidates } = scene
  const bare = candidates()
    .map((one) => ({ from: one.from, to: lastOfNames(scene, one).to, rank: one.rank }))
    .filter(({ from, to }) => to <= end && from < end && !isEnding(reading, to))
  const parted = (at: number): boolean =>
    isComma(reading, at) ||
    isKind(reading, 'filler', at) ||
    mentionAt(reading, at)?.entity.type === 'date'
  const one =
    bare.find(({ to }) => to < end && parted(to)) ??
    bare.find(({ from, rank }) => from === 0 || rank > 1)
  return one ? voiceOf(scene, { from: phraseStart(reading, one), to: one.to }) : null
}

/** "NVIDIAは…と述べた": the first one marked as subject, however far in front of the verb. */
export const farSubject = (scene: Scene, end: number): Voice | null => {
  const { reading, candidates } = scene
  const marks = reading.words.some(({ tag }) => tag.kind === 'subjectMark')
  // A mark is a word of its own, or the ending of the last word; a bracket may stand before it.
  const marked = (to: number): boolean =>
    isKind(reading, 'subjectMark', to - 1) ||
    [to, afterBracket(reading, to)].some((at) => isMark(reading, at))
  if (!marks) return unmarkedSubject(scene, end)
  const one = candidates().find(({ from, to }) => to <= end && from < end && marked(to))
  if (!one) return null
  const past = afterBracket(reading, one.to)
  const voice = voiceOf(scene, { from: phraseStart(reading, one), to: one.to })
  return voice && { ...voice, to: isMark(reading, past) ? past : one.to }
}
