import type { SayClass } from '#languages/kinds/speech'
import type { SpeakerKind } from '#model/claim'
import type { Voice } from './speakers.ts'
import type { SpeechReading } from './speech-reading.ts'
import { isKind, isStop } from './speech-tokens.ts'
import type { Range } from './token-range.ts'

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
  /** Whether it counts only where somebody spoke in the sentence before: a mood that doubts elsewhere. */
  readonly unsure?: boolean
}

const humanKinds: readonly SpeakerKind[] = ['named', 'role', 'anonymous']

/** Whether the voice is a person's, named or not. */
export const isHuman = ({ speaker }: Voice): boolean =>
  speaker !== null && humanKinds.includes(speaker.kind)

/** Whether nothing but conjunctions and marks stands before the index. */
export const opensSentence = (reading: SpeechReading, index: number): boolean => {
  for (let at = 0; at < index; at += 1)
    if (!isStop(reading, at) && !isKind(reading, 'coordinator', at)) return false
  return true
}
