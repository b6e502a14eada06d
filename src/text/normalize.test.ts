import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './normalize.ts'

const cases = [
  ['a byte order mark at the start goes', '\uFEFFa', 'a'],
  ['a byte order mark elsewhere stays', 'a\uFEFFb', 'a\uFEFFb'],
  ['line ends become one line feed each', 'a\r\nb\rc\n\r\nd', 'a\nb\nc\n\nd'],
  ['NUL becomes the replacement character', 'a\0b', 'a\uFFFDb'],
  ['a lone surrogate becomes the replacement character', 'a\uD83D\uDE00\uD83D b', 'a😀\uFFFD b'],
  [
    'nothing is composed, trimmed or collapsed',
    ' e\u0301  ﬁ\u00A0\u202Ex\n\n\n',
    ' e\u0301  ﬁ\u00A0\u202Ex\n\n\n',
  ],
] as const

test.for(cases)('%s', ([, given, expected]) => {
  expect(canonicalText(given)).toBe(expected)
})

test('applying it twice changes nothing more, but for a second byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const once = canonicalText(given)
      expect(canonicalText(once.replace(/^\uFEFF+/u, ''))).toBe(once.replace(/^\uFEFF+/u, ''))
      expect(once.isWellFormed()).toBe(true)
    }),
  )
})
