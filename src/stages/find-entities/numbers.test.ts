import { expect, test } from 'vitest'
import { tokens } from '#text/tokens'
import { readNumber } from './numbers.ts'
import { quantityWordsOf } from './quantity-terms.ts'

const english = { decimal: '.', groups: [','] }
const german = { decimal: ',', groups: ['.', ' '] }
const russian = { decimal: ',', groups: [' '] }

test.each([
  ['15', english, 15],
  ['1,500', english, 1500],
  ['1,500,000', english, 1_500_000],
  ['1,500.5', english, 1500.5],
  ['4.5', english, 4.5],
  ['4.125', english, 4.125],
  ['4,5', english, 4.5],
  ['4,5', german, 4.5],
  ['4,125', german, 4.125],
  ['1.500', german, 1500],
  ['1.5', german, 1.5],
  ['1.500,5', german, 1500.5],
  ['6 999', german, 6999],
  ['1.500', russian, 1.5],
  ['１５', english, 15],
])('%s is read with the marks of its language %#', (text, marks, expected) => {
  const words = quantityWordsOf([], 1)
  const read = tokens(text, { start: 0, end: text.length })
  expect(readNumber(read, 0, { words, marks })?.value).toBe(expected)
})
