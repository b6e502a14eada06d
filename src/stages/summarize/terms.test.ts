import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import { tokens } from '#text/tokens'
import { centralities, likeness, termLists, vectors } from './terms.ts'

const listsOf = (texts: readonly string[], tag = 'und') =>
  termLists(
    texts.map((text) => tokens(text, { start: 0, end: text.length })),
    packFor(tag),
  )

/** The numbers of the terms of each text. */
const terms = (texts: readonly string[], tag = 'und'): readonly (readonly number[])[] => {
  const { terms: all, ends } = listsOf(texts, tag)
  return ends.map((end, at) => [...all.subarray(ends[at - 1] ?? 0, end)])
}

const vectorsOf = (texts: readonly string[]) => vectors(listsOf(texts))

test('forms of a word are one term, small words none', () => {
  expect(terms(['The controls are tightened', 'tightening controls'], 'en')).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('where no spaces part words, pairs of neighbours are terms', () => {
  expect(terms(['出口管制，芯片', '芯片', '管制', '片'])).toEqual([[0, 1, 2, 3], [3], [2], []])
})

test('numbers count as they stand', () => {
  expect(terms(['H20 15', '15 h20'])).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('a sentence is most like itself and nothing like a stranger', () => {
  const all = vectorsOf(['chip rule', 'rule chip', 'recipe butter', ''])
  expect(likeness(all, 0, 1)).toBeCloseTo(1)
  expect(likeness(all, 0, 2)).toBe(0)
  expect(likeness(all, 0, 3)).toBe(0)
  expect(likeness(all, 3, 0)).toBe(0)
})

test('nearest to what all have in common is what says it', () => {
  const all = vectorsOf(['chip rule', 'chip rule tax', 'recipe'])
  const [one = 0, other = 0, stranger = 0] = centralities(all, 0)
  expect(Math.min(one, other)).toBeGreaterThan(stranger)
  expect([...centralities(vectorsOf(['chip']), 0)]).toEqual([1])
  expect([...centralities(vectorsOf(['']), 0)]).toEqual([0])
})

test('what comes before the first has no part in what all have in common', () => {
  const all = vectorsOf(['recipe', 'chip rule', 'recipe'])
  expect(centralities(all, 1)).toHaveLength(2)
  expect(centralities(all, 1)[0]).toBeGreaterThan(centralities(all, 1)[1] ?? 0)
})

test('a term that stands twice is one with more weight', () => {
  const { terms: all, starts, ends, weights } = vectorsOf(['tax', 'rule chip rule'])
  const [from = 0, to = 0] = [starts[1], ends[1]]
  expect([...all.subarray(from, to)]).toEqual([1, 2])
  expect(weights[from]).toBeGreaterThan(weights[from + 1] ?? 0)
})

test('words of the page that are names of object members are words like others', () => {
  const { weights, ends } = vectorsOf(['constructor __proto__ constructor'])
  expect([...weights.subarray(0, ends[0])].every(Number.isFinite)).toBe(true)
})
