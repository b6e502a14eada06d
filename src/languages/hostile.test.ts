import { expect, test } from 'vitest'
import { spellCases } from '#text/spell-cases'
import { packs } from './index.ts'

/** What stands between words that a page repeats. */
const between = ['', ' ', '   ', ' | ', ' · ', '、', ', ']

/** What a line may hold again and again: one sign, or the items of a menu. */
const common = [
  'A',
  'Ab ',
  'AB   ',
  'Ab | ',
  'A-',
  '1',
  '1 ',
  '12, ',
  '© 2024 ',
  '( ',
  '.',
  ' ',
  '-',
  "'",
  ', ',
  ' - ',
  '| ',
  'ab cd ',
  'a. ',
  "l'a ",
  'by Ann and ',
  '中',
  '中 | ',
  'ア',
  'Б ',
  'ا ',
  '한 ',
]

/** Letters of a line; a short one tells of a pattern that a long one would hang. */
const lengths = [24, 100, 600] as const

/** Lines that are nearly what a rule looks for, again and again, and end otherwise. */
const nearly = (hit: string): readonly string[] => {
  const words = hit.split(/(?<=[\s|·、,:：/])/u)
  const parts = [hit, ...words.slice(0, 2).map((word) => word.trim())].filter((part) => part !== '')
  const begun = ['', words[0] ?? '', words.slice(0, -1).join(''), hit]
  return lengths.flatMap((units) => [
    ...between.flatMap((gap) => parts.map((part) => `${repeated(part + gap, units)}§`)),
    ...common.flatMap((part) => begun.map((start) => `${start}${repeated(part, units)}§`)),
  ])
}

const repeated = (part: string, units: number): string =>
  part.repeat(units / part.length + 1).slice(0, units)

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** A line is read by a pattern in no more word passes; most take a hundredth of one. */
const mostPasses = 500

/** A pattern is slow if it was so each time: a busy machine is not. */
const tries = 5

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
      ...common.map((part) =>
        milliseconds(() => Array.from(segmenter.segment(repeated(part, lengths[2])))),
      ),
    )
    const slow = rules.filter(({ match, hits }) => {
      const pattern = spellCases(match)
      const takes = (line: string) =>
        Array.from({ length: tries }).every(
          () => milliseconds(() => pattern.test(line)) > mostPasses * pass,
        )
      return nearly([hits].flat()[0] ?? '').some(takes)
    })
    expect(slow.map(({ id }) => id)).toEqual([])
  },
)
