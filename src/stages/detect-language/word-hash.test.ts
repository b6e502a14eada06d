import { expect, test } from 'vitest'
import { noLetters, withLetter, wordFinder } from './word-hash.ts'

const hash = (word: string): number =>
  [...word].reduce((known, letter) => withLetter(known, letter.charCodeAt(0)), noLetters)

test('numbers the words of a list by their order and knows no others', () => {
  const find = wordFinder(['the', 'of', 'ministère', 'и'])
  expect(['the', 'of', 'ministère', 'и'].map((word) => find(hash(word)))).toEqual([1, 2, 3, 4])
  expect(['', 't', 'th', 'eht', 'thee', 'fo'].map((word) => find(hash(word)))).toEqual([
    0, 0, 0, 0, 0, 0,
  ])
})

test('gives words other numbers where they are wanted', () => {
  const find = wordFinder(['the', 'of'], (place) => 10 * (place + 1))
  expect(['the', 'of', 'off'].map((word) => find(hash(word)))).toEqual([10, 20, 0])
})

test('knows no word where there is none', () => {
  expect(wordFinder([])(hash('the'))).toBe(0)
})
