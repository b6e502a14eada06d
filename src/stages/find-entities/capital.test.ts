import { expect, test } from 'vitest'
import { tokens } from '#text/tokens'
import { fact, wordOf } from '#text/words'
import { factsOf, isCapital, isCode, isSmall, isSmallFirst } from './capital.ts'

const tokenOf = (text: string) => tokens(text, { start: 0, end: text.length })[0]

test.each([
  ['Nvidia', 'capital'],
  ['iFixit', 'capital'],
  ['abCd', 'capital'],
  ['abcD', 'small'],
  ['élan', 'small'],
  ['Élan', 'capital'],
  ['ǅep', 'capital'],
  ['𐐀𐐨', 'capital'],
  ['𐐨𐐨', 'small'],
  ['芯', 'neither'],
  ['7', 'neither'],
])('%s begins with a letter that is %s', (text, expected) => {
  const token = tokenOf(text)
  const small = token !== undefined && isSmall(token)
  expect(isCapital(token) ? 'capital' : small ? 'small' : 'neither').toBe(expected)
})

test.each([
  ['intel', true],
  ['5nm', true],
  ['3M', false],
  ['芯', false],
  ['𐐨𐐨', true],
  ['90', false],
])('the first letter of %s, behind digits or not, is a small one: %s', (word, expected) => {
  expect(isSmallFirst(wordOf(word))).toBe(expected)
})

test.each([
  ['H20', true],
  ['h20', false],
  ['Chips', false],
  ['15', false],
])('%s is like a code: %s', (text, expected) => {
  const token = tokenOf(text)
  expect(token !== undefined && isCode(token)).toBe(expected)
})

test('a sentence shows what all its words show', () => {
  const text = 'Norwin sells 15'
  expect(factsOf(tokens(text, { start: 0, end: text.length }))).toBe(
    fact.word | fact.number | fact.capital | fact.small | fact.digit,
  )
})
