import { expect, test } from 'vitest'
import { unitwise } from './lower-unit.ts'
import { beginFinder, wordFinder } from './word-finder.ts'

type Finder = typeof wordFinder

const told = (finder: Finder, lists: readonly (readonly string[] | null)[], text: string) => {
  const found = new Set<number>()
  finder(lists, (list) => found.add(list))(unitwise(text))
  return [...found].sort()
}

const lists = [['news', 'by'], null, ['newsletter'], ['by'], [' in the '], ['記者'], ['i\u0307ş']]

test.each([
  ['The NEWS', [0]],
  ['a newsletter', [0, 2]],
  ['nearby', [0, 3]],
  ['found in\u00A0the end', [4]],
  ['記者', [5]],
  ['SON İŞ', [6]],
  ['newslette', [0]],
  ['b', []],
  ['', []],
])('in “%s” stand words of the lists %j', (text, expected) => {
  expect(told(wordFinder, lists, text)).toEqual(expected)
})

test.each([
  ['By Ann', [0]],
  ['nearby', []],
  ['12 min', [1, 2]],
  ['1', [2]],
  ['Written by', [0, 3]],
  ['', []],
])('“%s” begins as words of the lists %j do', (text, expected) => {
  expect(told(beginFinder, [['by', 'written'], ['35 m'], ['7'], ['wri']], text)).toEqual(expected)
})
