import { expect, test } from 'vitest'
import { lexicon, scan } from './lexicon.ts'
import { numberOfWord } from './number-of-word.ts'
import { tokens } from './tokens.ts'
import { mostWords } from './word-memory.ts'
import { fact, wordAt, wordOf } from './words.ts'

const newWords = (count: number, letters: string): void => {
  for (let index = 0; index < count; index += 1) wordOf(`${letters}${index}`)
}

test('a word has one record wherever it stands', () => {
  expect(wordAt('the ban on the', 0, 3)).toBe(wordAt('the ban on the', 11, 14))
  expect(wordAt('The ban', 0, 3)).not.toBe(wordOf('the'))
})

const cases = [
  ['Export', 'word', 'export', fact.word | fact.capital, 'Latn'],
  ['export', 'word', 'export', fact.word | fact.small, 'Latn'],
  ['iFixit', 'word', 'ifixit', fact.word | fact.capital, 'Latn'],
  ['H20', 'word', 'h20', fact.word | fact.capital | fact.digit, 'Latn'],
  ['7', 'number', '7', fact.number, null],
  ['1,600', 'number', '1,600', fact.number | fact.digit, null],
  ['％', 'symbol', '%', fact.symbol, null],
  ['、', 'stop', '、', fact.stop, null],
  ['-', 'stop', '-', fact.stop, null],
  ['出', 'word', '出', fact.word | fact.half, 'Hani'],
  ['반도체', 'word', '반도체', fact.word, 'Hang'],
] as const

test.for(cases)('the record of %s', ([text, kind, lower, facts, script]) => {
  expect(wordOf(text)).toMatchObject({ text, kind, lower, facts, script })
})

test('a record serves as long as somebody has it, though the table has forgotten it', () => {
  const held = tokens('ban on chips', { start: 0, end: 12 })
  const terms = lexicon([['ban', ['ban']]])
  const units = numberOfWord(({ text }) => text.length)
  expect(held.map(({ word }) => units(word))).toEqual([3, 2, 5])
  newWords(mostWords, 'held')
  expect(wordOf('ban')).not.toBe(held[0]?.word)
  expect([wordOf('stop'), ...held.map(({ word }) => word)].map(units)).toEqual([4, 3, 2, 5])
  expect(scan(terms, held)).toHaveLength(1)
})

test('words are told apart, however many were met before', () => {
  newWords(3 * mostWords, 'h')
  const texts = Array.from({ length: 2000 }, (_, index) => `h${index}`)
  expect(texts.map((text) => wordOf(text).text)).toEqual(texts)
})

test('no word is taken for the empty one, whatever else is known', () => {
  const found = Array.from({ length: 12 }, (_, nth) => {
    newWords(mostWords - 1000, `${nth}x`)
    return wordOf('').text
  })
  expect(found).toEqual(found.map(() => ''))
})
