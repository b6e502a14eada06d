import { expect, test } from 'vitest'
import { beginFinder } from './begin-finder.ts'
import { searchUnit } from './search-unit.ts'

const lists = [['by', 'written'], ['00 m'], ['0'], ['wri']]

const begun = (text: string, start: number) => {
  const found = new Set<number>()
  const units = Uint16Array.from(text.split(''), (letter) => searchUnit(letter.charCodeAt(0)))
  beginFinder(lists, (list) => found.add(list))({ units, start, end: text.length })
  return [...found].sort()
}

test.each([
  ['By Ann', 0, [0]],
  ['nearby', 0, []],
  ['nearby', 4, [0]],
  ['12 min', 0, [1, 2]],
  ['1', 0, [2]],
  ['Written by', 0, [0, 3]],
  ['', 0, []],
])('“%s” from %d on begins as words of the lists %j do', (text, start, expected) => {
  expect(begun(text, start)).toEqual(expected)
})
