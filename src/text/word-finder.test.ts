import { expect, test } from 'vitest'
import { searchUnit } from './search-unit.ts'
import { wordFinder } from './word-finder.ts'

type Lists = readonly (readonly string[] | null)[]

const unitsOf = (text: string) =>
  Uint16Array.from(text.split(''), (letter) => searchUnit(letter.charCodeAt(0)))

const held = (lists: Lists, text: string) => {
  const found = new Map<number, string>()
  wordFinder(lists, (list, start, end) => found.set(list, text.slice(start, end)))({
    units: unitsOf(text),
    start: 0,
    end: text.length,
  })
  return [...found].sort()
}

const lists = [
  ['news', 'by'],
  null,
  ['newsletter'],
  ['by'],
  [' in the '],
  ['記者'],
  ['İş'],
  ['0:00'],
]

test.each([
  ['The NEWS', { 0: 'NEWS' }],
  ['a newsletter', { 0: 'news', 2: 'newsletter' }],
  ['nearby', { 0: 'by', 3: 'by' }],
  ['found in\u00A0the end', { 4: ' in\u00A0the ' }],
  ['記者', { 5: '記者' }],
  ['SON İŞ', { 6: 'İŞ' }],
  ['at 17:05 h', { 7: '7:05' }],
  ['newslette', { 0: 'news' }],
  ['b', {}],
  ['', {}],
])('in “%s” stand words of the lists: %j', (text, expected) => {
  expect(Object.fromEntries(held(lists, text))).toEqual(expected)
})

test('a word is found wherever it stands in a long text', () => {
  const places = Array.from({ length: 60 }, (_, nth) => 2020 + nth)
  const lost = places.filter((place) => held(lists, `${'.'.repeat(place)}newsletter`).length !== 2)
  expect(lost).toEqual([])
})
