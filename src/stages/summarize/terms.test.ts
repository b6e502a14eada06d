import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import { tokens } from '#text/tokens'
import { centralities, likeness, nothing, termsOf, vectors } from './terms.ts'

const terms = (text: string, tag: string): readonly string[] =>
  termsOf(tokens(text, { start: 0, end: text.length }), packFor(tag))

test('forms of a word are one term, small words none', () => {
  expect(terms('The controls are tightened', 'en')).toEqual(
    terms('tightening controls', 'en').toReversed(),
  )
})

test('where no spaces part words, pairs of neighbours are terms', () => {
  expect(terms('出口管制，芯片', 'und')).toEqual(['出口', '口管', '管制', '芯片'])
})

test('numbers count as they stand', () => {
  expect(terms('H20 15', 'und')).toEqual(['h20', '15'])
})

test('a sentence is most like itself and nothing like a stranger', () => {
  const [one, other, stranger] = vectors([
    ['chip', 'rule'],
    ['chip', 'rule'],
    ['recipe', 'butter'],
  ])
  if (!one || !other || !stranger) throw new Error('three in, three out')
  expect(likeness(one, other)).toBeCloseTo(1)
  expect(likeness(one, stranger)).toBe(0)
  expect(likeness(one, nothing)).toBe(0)
})

test('nearest to what all have in common is what says it', () => {
  const all = vectors([['chip', 'rule'], ['chip', 'rule', 'tax'], ['recipe']])
  const [one = 0, other = 0, stranger = 0] = centralities(all)
  expect(Math.min(one, other)).toBeGreaterThan(stranger)
  expect(centralities(vectors([['chip']]))).toEqual([1])
  expect(centralities([nothing])).toEqual([0])
})

test('a term that stands twice is one with more weight', () => {
  const [one] = vectors([['rule', 'chip', 'rule'], ['tax']])
  expect(one?.terms).toEqual([0, 1])
  expect(one?.weights[0]).toBeGreaterThan(one?.weights[1] ?? 0)
})

test('words of the page that are names of object members are words like others', () => {
  const [one] = vectors([['constructor', '__proto__', 'constructor']])
  expect([...(one?.weights.values() ?? [])].every(Number.isFinite)).toBe(true)
})
