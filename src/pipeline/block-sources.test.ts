import { expect, test } from 'vitest'
import type { Mark } from '#model/article'
import type { Block } from '#model/block'
import type { Span } from '#model/span'
import { withSources } from './block-sources.ts'

const block = (start: number, end: number): Block => ({
  start,
  end,
  role: 'body',
  kept: true,
  language: 'en',
  removal: null,
})

const mark = (start: number, end: number, source?: Span): Mark => ({
  start,
  end,
  tag: 'p',
  names: [],
  linkShare: 0,
  source,
})

const sources = (blocks: readonly Block[], marks: readonly Mark[]) =>
  withSources(blocks, marks).map(({ source }) => source ?? null)

const cases = [
  ['has that of its mark', [block(0, 5)], [mark(0, 5, { start: 3, end: 15 })], [[3, 15]]],
  [
    'reaches from its first mark to its last',
    [block(0, 9), block(11, 12)],
    [
      mark(0, 4, { start: 3, end: 9 }),
      mark(5, 9, { start: 20, end: 29 }),
      mark(11, 12, { start: 40, end: 50 }),
    ],
    [
      [3, 29],
      [40, 50],
    ],
  ],
  [
    'shares it with what it was parted from',
    [block(0, 3), block(4, 9)],
    [mark(0, 9, { start: 7, end: 20 })],
    [
      [7, 20],
      [7, 20],
    ],
  ],
  [
    'is unknown where one of its marks is',
    [block(0, 9)],
    [mark(0, 4, { start: 3, end: 9 }), mark(5, 9)],
    [null],
  ],
  ['is unknown in a text without marks', [block(0, 9)], [], [null]],
] as const
test.for(cases)('the source of a block %s', ([, blocks, marks, expected]) => {
  expect(sources(blocks, marks)).toEqual(
    expected.map((span) => (span ? { start: span[0], end: span[1] } : null)),
  )
})
