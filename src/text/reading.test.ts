import { describe, expect, test } from 'vitest'
import { maxReadUnits, readSentences, readTo } from './reading.ts'

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
