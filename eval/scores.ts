import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Tallies } from './tally.ts'
import { isEmpty, score } from './tally.ts'

/** By suite, measure and language (`all`: all languages), rounded to three digits. */
export type Scores = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>

/** The corpus scores that are checked in. */
const scoresFile = fileURLToPath(new URL('./scores.json', import.meta.url))

/** How far a score may fall before it counts as fallen: half a hundredth, less than one finding. */
const tolerance = 0.005

const rounded = (number: number): number => Math.round(number * 1000) / 1000

/** One suite's scores from its counts by language. */
export const scoresOf = (
  byLanguage: ReadonlyMap<string, Tallies>,
): Record<string, Record<string, number>> => {
  const scores: Record<string, Record<string, number>> = {}
  for (const [language, tallies] of byLanguage)
    for (const [name, tally] of tallies) {
      if (isEmpty(tally)) continue
      scores[name] = { ...scores[name], [language]: rounded(score(tally)) }
    }
  return scores
}

/** The scores as they are checked in; none where there is no file yet. */
export const checkedInScores = (): Scores =>
  existsSync(scoresFile) ? JSON.parse(readFileSync(scoresFile, 'utf8')) : {}

/** Scores that fell, or are missing, against those that are checked in: one line each. */
export const fallen = (before: Scores, now: Scores): readonly string[] =>
  Object.entries(before).flatMap(([suite, measures]) =>
    Object.entries(measures).flatMap(([name, languages]) =>
      Object.entries(languages).flatMap(([language, was]) => {
        const is = now[suite]?.[name]?.[language]
        if (is === undefined) return [`${suite} ${name} ${language}: was ${was}, now missing`]
        return is < was - tolerance ? [`${suite} ${name} ${language}: was ${was}, now ${is}`] : []
      }),
    ),
  )

/** Writes the scores of the suites that ran; those of the others stay. */
export const checkIn = (now: Scores): void => {
  const all = Object.entries({ ...checkedInScores(), ...now }).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  )
  writeFileSync(scoresFile, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}
