import { expect, test } from 'vitest'
import { tokens } from '#text/tokens'
import { mark, wordMarks } from './word-marks.ts'

const marksOf = (text: string) => {
  const span = { start: 0, end: text.length }
  return wordMarks({ ...span, block: 0, tokens: tokens(text, span) })
}

test.each([
  ['chips', 0],
  ['Chips', mark.capital],
  ['iPhone', mark.capital],
  ['H20', mark.capital | mark.code],
  ['h20', 0],
  ['15', mark.number],
  [',', 0],
  ['芯', 0],
])('%s is marked %i', (word, expected) => {
  expect(marksOf(word)).toEqual({ at: [expected], all: expected })
})

test('a sentence has the marks of all its words', () => {
  expect(marksOf('Norwin sells 15 chips')).toEqual({
    at: [mark.capital, 0, mark.number, 0],
    all: mark.capital | mark.number,
  })
})
