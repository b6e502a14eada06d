import { expect, test } from 'vitest'
import { digitSign, pictureSign, signsIn } from './signs.ts'

test('marks that stand for one another are one sign', () => {
  expect(signsIn('a:')).toBe(signsIn('：'))
  expect(signsIn('|')).not.toBe(signsIn('/'))
  expect(signsIn('|')).not.toBe(0)
})

test('digits of every script and pictographs are signs, letters and spaces are none', () => {
  expect(signsIn('٣')).toBe(digitSign)
  expect(signsIn('📧 ☎')).toBe(pictureSign)
  expect(signsIn('Näh 記者')).toBe(0)
})
