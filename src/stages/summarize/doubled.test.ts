import { expect, test } from 'vitest'
import { isDoubled } from './doubled.ts'

test.each([
  ['The ministry banned chips, according to a notice of the ministry.', false],
  ['The Trade Office plans to act, according to a notice posted by the Trade Office.', true],
  ['The United States tightened rules in May 2024 and lifted tariffs in June 2025.', false],
  ['It imposed export licensing, and export licensing was lifted.', true],
  ['It was found to be in the list of parties and in the list of goods.', true],
])('%s', (sentence, expected) => {
  expect(isDoubled(sentence)).toBe(expected)
})
