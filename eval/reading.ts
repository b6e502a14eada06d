import type { Sample } from './samples.ts'
import { keptSamples } from './samples.ts'
import type { Row } from './suites.ts'
import { right } from './tally.ts'

const misses = ({ page, language, reads, remark }: Sample): readonly string[] =>
  reads === 'well' ? [] : [`${page} in ${language}: ${reads ?? 'not read'}: ${remark}`]

/**
 * How the gists read that an editor has read, by the language of the gist (not of the page).
 *
 * `well`: sentences that could be filed; `language`: those not marked faulty (an untrue one counts
 * as untrue alone); `faithful`: those that say what the page says; `sound`: whole gists without
 * anything wrong.
 */
export const measureReading = (): readonly Row[] =>
  keptSamples().map((sample) => ({
    lang: sample.language,
    finding: {
      tallies: new Map([
        ['well', right(sample.marks.map((mark) => mark === 'well'))],
        ['language', right(sample.marks.map((mark) => mark !== 'faulty'))],
        ['faithful', right(sample.marks.map((mark) => mark !== 'untrue'))],
        ['sound', right([sample.reads === 'well' || sample.reads === 'stiff'])],
      ]),
      misses: misses(sample),
    },
  }))
