import { expect, test } from 'vitest'
import { hanNumber } from './han-numbers.ts'

test.each([
  ['十六', 16],
  ['三百二十', 320],
  ['两千', 2000],
  ['九', 9],
  ['二〇二六', 2026],
])('%s is %d', (written, value) => {
  expect(hanNumber(written)).toBe(value)
})

test.each(['', '多', '十多'])('%s is no number', (written) => {
  expect(hanNumber(written)).toBeNull()
})
