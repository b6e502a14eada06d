import { expect, test } from 'vitest'
import { lexRank } from './lex-rank.ts'
import { rouge } from './rouge.ts'
import { byRank, simpleExtracts } from './simple-extracts.ts'
import { textRank } from './text-rank.ts'
import { plainSentences, unitsOf } from './units.ts'

const units = (text: string): readonly string[] => unitsOf(text, 'en')

test('a summary equal to a reference scores one by all three', () => {
  const same = units('Westland tightens its chip rules')
  expect(rouge(same, [same])).toEqual({ one: 1, two: 1, longest: 1 })
})

test('words, pairs of words and the longest sequence are counted', () => {
  const { one, two, longest } = rouge(units('the cat the dog'), [units('the dog and the cat')])
  expect(one).toBeCloseTo(8 / 9)
  expect(two).toBeCloseTo(4 / 7)
  expect(longest).toBeCloseTo(4 / 9)
})

test('a word said more often than the reference has it counts no further', () => {
  expect(rouge(units('chip chip chip'), [units('chip')]).one).toBeCloseTo(0.5)
})

test('the reference that fits best counts; none or an empty summary is nothing', () => {
  const said = units('chips for Karovia')
  expect(rouge(said, [units('nothing of this'), said]).one).toBe(1)
  expect(rouge(said, [])).toEqual({ one: 0, two: 0, longest: 0 })
  expect(rouge([], [said])).toEqual({ one: 0, two: 0, longest: 0 })
})

test('words are counted where spaces part them, characters elsewhere', () => {
  expect(unitsOf('Chips are OUT.', 'en')).toEqual(['chips', 'are', 'out'])
  expect(unitsOf('芯片出口', 'zh-Hans')).toEqual(['芯', '片', '出', '口'])
  expect(unitsOf('チップ2026', 'ja')).toHaveLength(4)
  expect(unitsOf('반도체 수출', 'ko')).toEqual(['반도체', '수출'])
  expect(unitsOf('ชิป', 'th')).toEqual(['ชิ', 'ป'])
})

test('sentences are parted at lines too', () => {
  expect(plainSentences('One. Two\nThree', 'en')).toEqual(['One.', 'Two', 'Three'])
})

const sentences = ['a chip is sold', 'a chip is made and sold', 'a chip is made', 'rain fell'].map(
  units,
)

test('TextRank and LexRank put the sentence first that is like the others, the stranger last', () => {
  for (const ranks of [textRank(sentences), lexRank(sentences)]) {
    expect(byRank(ranks)[0]).toBe(1)
    expect(byRank(ranks).at(-1)).toBe(3)
    expect(ranks.reduce((total, rank) => total + rank, 0)).toBeCloseTo(1)
  }
})

test('a text without sentences has no ranks; the lead goes in order', () => {
  expect(textRank([])).toEqual([])
  expect(lexRank([])).toEqual([])
  expect(byRank(simpleExtracts.lead(['One.', 'Two.', 'Three.']))).toEqual([0, 1, 2])
})
