import { expect, test } from 'vitest'
import { blocks } from '#text/blocks'
import { isFar } from './far.ts'
import { readLines } from './lines.ts'

const story = [
  'The foundry will expand its clean rooms, because wafers became scarce during spring and summer.',
  'Customers ordered wafers early, while the foundry waited for machines that were promised twice.',
]

const isLastFar = (last: string): boolean => {
  const text = [...story, last].join('\n\n')
  const parted = blocks(text)
  const lines = readLines(text, parted, { languages: parted.map(() => 'en'), marks: [] })
  const line = lines.at(-1)
  return !!line && isFar(line, { lines, headline: null })
}

test('a paragraph is far that shares hardly a word with the story', () => {
  expect(
    isLastFar(
      'Marisol teaches gentle yoga beside distant beaches, paints watercolours, bakes bread.',
    ),
  ).toBe(true)
})

test('a paragraph is near that speaks of what the story does', () => {
  expect(
    isLastFar(
      'The foundry wants machines for wafers, and customers waited since spring or summer.',
    ),
  ).toBe(false)
})

test('what a paragraph itself says often does not bring it near', () => {
  expect(
    isLastFar(
      'Marisol teaches yoga, Marisol paints, Marisol teaches again, teaches, paints, yoga.',
    ),
  ).toBe(true)
})
