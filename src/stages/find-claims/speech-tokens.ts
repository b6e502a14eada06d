import type { WordKind } from './speech-lexicon.ts'
import { bitOf } from './speech-lexicon.ts'
import type { MentionAt, SpeechReading } from './speech-reading.ts'
import { wordBit } from './speech-words.ts'
import { mark } from './token-marks.ts'

/** Whether a token has one of the bits; one in front of the sentence or behind it has none. */
export const hasBit = (bits: readonly number[], index: number, wanted: number): boolean =>
  index >= 0 && index < bits.length && ((bits[index] ?? 0) & wanted) !== 0

/** Whether the token is part of a word of the kind. */
export const isKind = ({ kinds }: SpeechReading, kind: WordKind, index: number): boolean =>
  hasBit(kinds, index, bitOf[kind])

/** Whether the token is part of a verb of saying. */
export const isSaying = ({ kinds }: SpeechReading, index: number): boolean =>
  hasBit(kinds, index, wordBit.saying)

/** Whether the token is part of any word of the lists. */
export const isCovered = ({ kinds }: SpeechReading, index: number): boolean =>
  hasBit(kinds, index, wordBit.covered)

/** Whether a small word of several tokens begins there: to Reuters. */
export const opensFiller = ({ kinds }: SpeechReading, index: number): boolean =>
  hasBit(kinds, index, wordBit.opensFiller)

/** Whether the token stands inside a quotation. */
export const isQuoted = ({ marks }: SpeechReading, index: number): boolean =>
  hasBit(marks, index, mark.quoted)

/** Whether the token parts clauses. */
export const isStop = ({ marks }: SpeechReading, index: number): boolean =>
  hasBit(marks, index, mark.stop)

/** A full stop inside the sentence, so part of the word before it: U.S., Corp. */
export const isDot = ({ marks }: SpeechReading, index: number): boolean =>
  hasBit(marks, index, mark.dot)

/** A mark around a short title that is no speech (dziennik „Sygnał”): it parts nothing. */
export const isTitled = ({ marks }: SpeechReading, index: number): boolean =>
  hasBit(marks, index, mark.titled)

/** A mark around a title of any kind. */
export const isAroundTitle = ({ marks }: SpeechReading, index: number): boolean =>
  hasBit(marks, index, mark.aroundTitle)

/** The entity that is named at the token. */
export const mentionAt = ({ named }: SpeechReading, index: number): MentionAt | undefined =>
  index >= 0 && index < named.length ? (named[index] ?? undefined) : undefined

const closedKinds: readonly WordKind[] = [
  'article',
  'determiner',
  'link',
  'filler',
  'that',
  'relative',
  'coordinator',
  'before',
  'after',
  'subjectMark',
  'border',
]
const closedOrSaying = closedKinds.reduce((bits, kind) => bits | bitOf[kind], wordBit.saying)

/** A word of the open classes: neither a small word nor one of those that tell who speaks. */
export const isPlain = ({ tokens, kinds, small }: SpeechReading, index: number): boolean => {
  const token = index >= 0 && index < tokens.length ? tokens[index] : undefined
  if (!token || token.kind === 'stop') return false
  return !hasBit(kinds, index, closedOrSaying) && !small.has(token.lower)
}
