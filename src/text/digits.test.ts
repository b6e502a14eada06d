import { expect, test } from 'vitest'
import { holdsDigit } from './digits.ts'

test.each([
  ['H20 chips', true],
  ['the chips', false],
  ['', false],
  ['٢٠ شريحة', true],
  ['𝟘 chips', true],
  ['half a chip (½)', false],
])('%s holds a digit: %s', (text, expected) => {
  expect(holdsDigit(text, { start: 0, end: text.length })).toBe(expected)
})

test('a digit outside the stretch does not count', () => {
  expect(holdsDigit('20 chips, 3 tools', { start: 3, end: 8 })).toBe(false)
})
