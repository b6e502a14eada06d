import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import { tokens } from '#text/tokens'
import { wordsOf } from './sentence-words.ts'
import { hasPronoun, mayTell } from './speech-hints.ts'

const read = (text: string) => {
  const found = tokens(text, { start: 0, end: text.length })
  return { tokens: found, words: wordsOf(found, packFor('en')) }
}

test.each([
  ['a verb of saying', 'Corvex said shipments stopped.', true],
  ['a source', 'According to Corvex, shipments stopped.', true],
  ['a colon', 'Corvex was blunt: shipments stopped.', true],
  ['a quotation that opens the sentence', '“Shipments stopped.”', true],
  ['none of them', 'Corvex stopped shipments to three plants.', false],
])('whether anybody may speak: %s', (_, text, expected) => {
  const { tokens, words } = read(text)
  expect(mayTell(tokens, words)).toBe(expected)
})

test.each([
  ['It stopped shipments.', true],
  ['Corvex stopped shipments.', false],
])('whether a word may stand for somebody: %s', (text, expected) => {
  expect(hasPronoun(read(text).words)).toBe(expected)
})
