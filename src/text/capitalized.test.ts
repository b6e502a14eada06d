import { expect, test } from 'vitest'
import { capitalized } from './capitalized.ts'

test.each([
  ['the chips are sold', 'The chips are sold'],
  ['iPhones are sold', 'iPhones are sold'],
  ['Nvidia sells', 'Nvidia sells'],
  ['éclairs', 'Éclairs'],
  ['7 nm', '7 nm'],
  ['芯片', '芯片'],
  ['', ''],
])('%s opens as %s', (text, expected) => {
  expect(capitalized(text)).toBe(expected)
})
