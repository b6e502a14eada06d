import { expect, test } from 'vitest'
import { readSentences } from '#text/reading'
import { type Token, tokens } from '#text/tokens'
import { wordsFrom } from './words.ts'

const text = 'Norwin sold 1,000 chips. It’s 5nm, H20.5 or 芯片 too.'
const blocks = [{ start: 0, end: text.length, kept: true }]
const sentences = readSentences(text, blocks, { tag: 'en', rules: { abbreviations: [] } })
const words = wordsFrom(text, sentences)

/** What tokens say; the number of a word's record is another once the table of words was full. */
const said = (found: readonly Token[]) =>
  found.map(({ word: { number: _, ...word }, ...token }) => ({ ...token, word }))

test('any stretch has the tokens it has by itself', () => {
  for (let start = 0; start <= text.length; start += 1)
    for (let end = start; end <= text.length; end += 1)
      expect(said(words({ start, end }))).toEqual(said(tokens(text, { start, end })))
})

test('whole words are those of the sentence', () => {
  expect(words({ start: 7, end: 11 })[0]).toBe(sentences[0]?.tokens[1])
})
