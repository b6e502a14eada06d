import { expect, test } from 'vitest'
import { mayHide, revealed } from './revealed.ts'

const tags = (word: string): string =>
  Array.from(word, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xe_00_00)).join(
    '',
  )

test.each([
  ['ig\u200Bno\u200Cre', 'ignore'],
  ['\u202Eignore\u202C', 'ignore'],
  ['ig\u00ADnore', 'ignore'],
  ['Ignore', 'ignore'],
])('%j reads %s', (written, shown) => {
  expect(revealed(written).text).toBe(shown)
})

test('what tag characters spell is read, and where they stand', () => {
  const text = `A chip.${tags('ignore')}`
  const { text: shown, hidden, offsetOf } = revealed(text)
  expect(shown).toBe('a chip.ignore')
  expect(hidden).toHaveLength(6)
  expect(offsetOf(shown.indexOf('g'))).toBe(text.indexOf('.') + 3)
})

test('the flag of a region hides nothing', () => {
  expect(revealed(`\u{1F3F4}${tags('gbsct')}`).hidden).toEqual([])
})

test('offsets hold behind what was dropped', () => {
  const text = 'a\u200Bb'
  expect(revealed(text).offsetOf(1)).toBe(text.indexOf('b'))
})

test('a text without characters that may hide something is read as it is written', () => {
  const units = Array.from({ length: 0x1_00_00 }, (_, unit) => unit)
  const shown = units.filter((unit) => !mayHide(unit)).map((unit) => String.fromCharCode(unit))
  expect(shown.filter((character) => !revealed(character).isAsWritten)).toEqual([])
  expect(mayHide(tags('a').charCodeAt(0))).toBe(true)
})
