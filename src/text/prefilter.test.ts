import { expect, test } from 'vitest'
import { partBit, partFilter, prefilter } from './prefilter.ts'
import { searchUnit } from './search-unit.ts'
import { signsIn } from './signs.ts'

const rules = [
  { match: /^read more/u },
  { match: /\bnewsletter\b/u },
  { match: /^\p{Lu}\p{L}+ \d+$/u },
  { match: /^.{1,9}$/u },
]

test('rules are found for the parts that they may match, in their order', () => {
  const head = 'Our newsletter. Read more. Chapter 7'
  const units = Uint16Array.from(head.split(''), (letter) => searchUnit(letter.charCodeAt(0)))
  const parts = [
    { start: 0, end: 36 },
    { start: 0, end: 15 },
    { start: 16, end: 26 },
    { start: 27, end: 36 },
  ]
  const found = partFilter(rules)({ head, start: 0, units, signs: signsIn(head) }, parts)
  const bits = (...places: readonly number[]): number =>
    places.reduce((all, place) => all | partBit(place), 0)
  expect(found).toEqual([
    { rule: rules[0], parts: bits(2) },
    { rule: rules[1], parts: bits(0, 1) },
    { rule: rules[2], parts: bits(3) },
    { rule: rules[3], parts: bits(3) },
  ])
})

test.each([
  ['A note on terms', true],
  ['A  note  on terms', true],
  ['Many a note', false],
  ['😀😀 note', true],
  ['A note on all our terms', false],
])('a word may stand so far from the ends as the pattern allows: %s', (text, isFound) => {
  const rule = { match: /^.{1,2}\s*note\s*.{0,8}$/u }
  expect(prefilter([rule])(text)).toEqual(isFound ? [rule] : [])
})

test('a search knows nothing of the one before', () => {
  const find = prefilter(rules)
  expect(find('Read more of our newsletter')).toEqual([rules[0], rules[1]])
  expect(find('Nothing to be read here')).toEqual([])
})

test('of very many parts the last share a bit', () => {
  expect(partBit(30)).toBe(partBit(45))
})
