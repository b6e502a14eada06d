import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocks, lines } from './blocks.ts'

const read = (text: string): string[] =>
  blocks(text).map(({ start, end }) => text.slice(start, end))

const cases = [
  ['blank lines part them', 'a\nb\n\nc', ['a\nb', 'c']],
  ['lines of white space are blank', 'a\n \t\u00A0\n\n  b ', ['a', 'b']],
  ['without a blank line each line is one', 'a\nb\nc', ['a', 'b', 'c']],
  ['one line is one', 'a', ['a']],
  ['blank lines at the ends part nothing', '\n\na\nb\n\n', ['a', 'b']],
  ['an indented line keeps its place', 'a\n\n  b\n  c', ['a', 'b\n  c']],
  ['nothing gives none', ' \n\n ', []],
] as const

test.for(cases)('%s', ([, text, expected]) => {
  expect(read(text)).toEqual(expected)
})

test('in order, disjoint, trimmed, and all that is not white space is covered', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'é', '中', ' ', '\n', '\t', '\u00A0', '\u3000'),
  })
  fc.assert(
    fc.property(texts, (text) => {
      const found = blocks(text)
      let at = 0
      for (const { start, end } of found) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})

describe('lines', () => {
  test('are counted in the whole text and leave the empty ones out', () => {
    const text = 'x\n\n a\n\nb \ny'
    const found = lines(text, { start: 2, end: 10 })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b'])
  })
})
