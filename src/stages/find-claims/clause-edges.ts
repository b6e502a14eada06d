import { isDate } from './speaker-phrases.ts'
import type { Scene } from './speakers.ts'
import { isKind, isStop } from './speech-tokens.ts'

/** Last token before the verb that is neither auxiliary nor adverb nor date. */
export const beforeFillers = (scene: Scene, from: number): number => {
  const { reading } = scene
  let at = from - 1
  const pronoun = (index: number) =>
    scene.candidates().some(({ stands, to }) => stands && to === index + 1)
  while (
    at >= 0 &&
    (isKind(reading, 'filler', at) || isDate(reading, at)) &&
    !isStop(reading, at) &&
    !pronoun(at)
  )
    at -= 1
  return at
}

/** Whether the index is where a clause begins: at the front, behind a stop, a small word or a date. */
export const startsClause = ({ reading }: Scene, index: number): boolean =>
  index === 0 ||
  isStop(reading, index - 1) ||
  isKind(reading, 'coordinator', index - 1) ||
  isKind(reading, 'that', index - 1) ||
  isKind(reading, 'relative', index - 1) ||
  isKind(reading, 'filler', index - 1) ||
  isDate(reading, index - 1)

/** What may follow an inverted subject: an end, a complement, never another verb. */
export const endsAfter = ({ reading }: Scene, index: number): boolean =>
  index >= reading.tokens.length ||
  isStop(reading, index) ||
  isDate(reading, index) ||
  isKind(reading, 'link', index) ||
  isKind(reading, 'relative', index) ||
  isKind(reading, 'coordinator', index) ||
  isKind(reading, 'that', index)

/** Whether a stop, or the end of the sentence, stands at the index. */
export const endsPart = ({ reading }: Scene, index: number): boolean =>
  index >= reading.tokens.length || isStop(reading, index)
