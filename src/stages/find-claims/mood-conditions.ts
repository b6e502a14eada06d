import type { Token } from '#text/tokens'
import type { MoodReading, Sign } from './mood-signs.ts'
import type { Mood } from './sign-lexicon.ts'
import { moodReach } from './speech-limits.ts'
import type { Range } from './token-range.ts'

const open: readonly Mood[] = ['possible', 'planned', 'futurePast']

/**
 * "Without spare parts the lines could stop", "senza un socio l'impianto slitterà": what stands behind a
 * `without` and shows a mood of its own is not denied, but hangs on it.
 */
export const hangsOn = (trigger: Range, { signs }: MoodReading, sign: Sign): boolean =>
  sign.mood === 'negation' &&
  sign.forward &&
  signs.some(
    ({ mood, from }) => open.includes(mood) && from >= sign.to && from < trigger.to + moodReach,
  )

const hasComma = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === ',') && tokens.every(({ text }) => !/^[;.:]$/u.test(text))

/** "If the Senate agrees, Washington will …": what follows a condition or a `without` hangs on it. */
export const conditioned = (
  tokens: readonly Token[],
  trigger: Range,
  reading: MoodReading,
): boolean => {
  const opens = (from: number) => from === 0 || tokens[from - 1]?.kind === 'stop'
  return reading.signs.some(
    (sign) =>
      hangsOn(trigger, reading, sign) ||
      (sign.mood === 'condition' &&
        sign.to <= trigger.from &&
        opens(sign.from) &&
        hasComma(tokens.slice(sign.to, trigger.from))),
  )
}
