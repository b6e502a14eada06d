import { expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { namesOf, withoutNames } from './names.ts'

const left = (text: string): string => withoutNames(text, namesOf(knowledge.entities)).trim()

test.each([
  ['names', 'Sales by Huawei rise again', 'Sales by rise again'],
  ['names with an ending', 'Huawei’s new plan for chips', 'new plan for chips'],
  ['names before a sign', 'Talks with Huawei, again today', 'Talks with again today'],
  ['words that hold a digit', 'A ban on the H20 processor', 'A ban on the processor'],
])('leaves out %s', (_, text, rest) => {
  expect(left(text)).toBe(rest)
})

test.each([
  ['a name in small letters', 'sales by huawei rise again'],
  ['a longer word that begins like a name', 'Huaweinians are here to stay'],
  ['names where hardly anything else is left', 'Huawei 910C ban'],
  ['a text that is long enough by itself', `Huawei ${'says that it will sell '.repeat(9)}`],
])('keeps %s', (_, text) => {
  expect(left(text)).toBe(text.trim())
})
