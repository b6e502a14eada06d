import { expect, test } from 'vitest'
import { characterFits, oneCharacter, unitFits } from './one-character.ts'

const isHan = oneCharacter(/^\p{Script=Han}$/u)

test.each([
  ['one character', '芯', true],
  ['one of two code units', '𠮷', true],
  ['two characters', '芯片', false],
  ['another script', 'カ', false],
  ['half of a character', '\uD842', false],
  ['nothing', '', false],
])('%s is told alike twice', (_, text, expected) => {
  expect([isHan(text), isHan(text)]).toEqual([expected, expected])
})

test('no character stands before or behind a text', () => {
  const isLetter = unitFits(/\p{L}/u)
  expect([-1, 0, 1, 2].map((at) => isLetter('a1', at))).toEqual([false, true, false, false])
})

test('a character of two units is told at its first', () => {
  const isHan = characterFits(/\p{Script=Han}/u)
  expect([0, 1, 2].map((at) => isHan('\u{20000}字', at))).toEqual([true, false, true])
})
