import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test.for([
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['und', 'auto'],
] as const)('%s is written %s', ([tag, direction]) => {
  expect(directionOf(tag)).toBe(direction)
})
