import { expect, test } from 'vitest'
import { splitItems } from './items.ts'

test.each([
  ['Home | News | Contact', ['Home', 'News', 'Contact']],
  ['Chips – Markets', ['Chips', 'Markets']],
  ['Facebook   X   WhatsApp', ['Facebook', 'X', 'WhatsApp']],
  ['Home > Chips › X', ['Home', 'Chips', 'X']],
])('%j has items', (line, items) => {
  expect(splitItems(line, false)).toEqual(items)
})

test.each([
  'A rise of 3–4 percent and/or more',
  'The makers of chips said on Monday that they would not sell them any more – for now',
  'Home | The makers of chips said on Monday that they would not sell any more',
  'Home | –',
])('%j is no bar', (line) => {
  expect(splitItems(line, false)).toEqual([])
})

test('where no spaces part words, spaces part items', () => {
  const menu = '国际 财经 科技 体育 军事'
  expect(splitItems(menu, true)).toHaveLength(5)
  expect(splitItems(menu, false)).toEqual([])
})
