import { expect, test } from 'vitest'
import { spellCases } from '#text/spell-cases'
import { packs } from './index.ts'

/** What stands between words that a page repeats. */
const between = ['', ' ', '   ', ' | ', ' · ', '、', ', ']

/** Letters of a text: a line of one sign, or of a menu. */
const units = 600

const long = (part: string): string => part.repeat(units / part.length + 1).slice(0, units)

const common = [
  'A',
  'Ab ',
  'AB   ',
  'Ab | ',
  'A-',
  '1',
  '1 ',
  '12, ',
  '.',
  ' ',
  '中',
  '中 | ',
  'ア',
  'Б ',
].map(long)

/** Lines that are nearly what a rule looks for, again and again, and end otherwise. */
const nearly = (hit: string): readonly string[] => {
  const parts = hit.split(/[\s|·、,/]+/u).slice(0, 2)
  const written = [hit, ...parts].filter((part) => part !== '')
  return between.flatMap((gap) => written.map((one) => `${long(one + gap)}§`))
}

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** A line is read by a pattern in no more word passes; most take a hundredth of one. */
const mostPasses = 500

// A pattern that can be read in many ways takes seconds, or years, to find that none fits.
test.each(packs.map((pack) => [pack.code, pack] as const))(
  'no pattern of %s takes long with a line that nearly fits',
  (_, { boilerplate, bylines }) => {
    const rules = [
      ...(boilerplate?.rules ?? []),
      ...(boilerplate?.kept ?? []),
      ...(bylines?.rules ?? []),
      ...(bylines?.bio ?? []),
    ]
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    const pass = Math.max(
      ...common.map((line) => milliseconds(() => Array.from(segmenter.segment(line)))),
    )
    const slow = rules.filter(({ match, hits }) => {
      const pattern = spellCases(match)
      const takes = (line: string) =>
        Math.min(...[1, 2].map(() => milliseconds(() => pattern.test(line)))) > mostPasses * pass
      return [...common, ...nearly([hits].flat()[0] ?? '')].some(takes)
    })
    expect(slow.map(({ id }) => id)).toEqual([])
  },
)
