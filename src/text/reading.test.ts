import { describe, expect, test } from 'vitest'
import { maxReadUnits, maxSentenceUnits, readSentences, readTo } from './reading.ts'
import { tokens } from './tokens.ts'

const english = { tag: 'en', rules: { abbreviations: [] } }
const kept = (start: number, end: number) => ({ start, end, kept: true })

test('sentences know their block, and struck blocks have none', () => {
  const text = 'One. Two.\n\nThree.\n\nFour.'
  const blocks = [kept(0, 9), { start: 11, end: 17, kept: false }, kept(19, 24)]
  const found = readSentences(text, blocks, english)
  expect(found.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
    ['One.', 0],
    ['Two.', 0],
    ['Four.', 2],
  ])
  expect(readTo(blocks)).toBeNull()
})

test('a sentence has the tokens that it has alone, wherever it is cut', () => {
  const text = `One, 1.5 two.\nThree four. ${'a'.repeat(maxSentenceUnits + 300)} five.\n\n六七。八`
  const end = text.indexOf('\n\n')
  const found = readSentences(text, [kept(0, end), kept(end + 2, text.length)], english)
  expect(found.length).toBeGreaterThan(4)
  for (const sentence of found) expect(sentence.tokens).toEqual(tokens(text, sentence))
})

describe('a sentence without end is read in pieces', () => {
  const cases = [
    ['cut at its spaces', 'said '.repeat(1000)],
    ['cut anywhere where it has none', 'a'.repeat(maxSentenceUnits * 3)],
    ['never cut within a character', `a${'😀'.repeat(maxSentenceUnits)}`],
  ] as const
  test.for(cases)('%s', ([, text]) => {
    const found = readSentences(text, [kept(0, text.trimEnd().length)], english)
    const words = found.map(({ start, end }) => text.slice(start, end))
    expect(words.every((piece) => piece.length <= maxSentenceUnits && piece.isWellFormed())).toBe(
      true,
    )
    expect(words.join(' ').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(words.some((piece) => /^aid|sai$/u.test(piece))).toBe(false)
  })
})

describe('a text without end is read as far as a novel goes', () => {
  const sentence = 'The ministry said no. '
  const text = sentence.repeat(Math.ceil((maxReadUnits * 2) / sentence.length)).trim()

  test('in one block', () => {
    const found = readSentences(text, [kept(0, text.length)], english)
    expect(found.at(-1)?.end).toBeLessThanOrEqual(maxReadUnits)
    expect(found.at(-1)?.end).toBeGreaterThan(maxReadUnits - 2 * sentence.length)
    expect(text.slice(found.at(-1)?.start, found.at(-1)?.end)).toBe(sentence.trim())
    expect(readTo([kept(0, text.length)])).toBe(maxReadUnits)
  })

  test('in many', () => {
    const blocks = Array.from({ length: 40 }, (_, at) => kept(at * 20_000, at * 20_000 + 15_000))
    expect(readSentences(text, blocks, english).at(-1)?.block).toBe(33)
    expect(readTo(blocks)).toBe(33 * 20_000 + (maxReadUnits - 33 * 15_000))
  })

  test('in one word', () => {
    const word = 'a'.repeat(maxReadUnits + 1)
    expect(readSentences(word, [kept(0, word.length)], english)).toEqual([])
  })
})
