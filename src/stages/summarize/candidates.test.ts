import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import type { LanguagePack } from '#languages/pack'
import type { KeptRole } from '#model/block'
import { readSentences } from '#text/reading'
import { candidates, follows } from './candidates.ts'

const pack: LanguagePack = {
  ...packFor('und'),
  speech: {
    say: {},
    sourceBefore: [],
    sourceAfter: [],
    possible: [],
    planned: [],
    negation: [],
    notModal: [],
    pronouns: ['he', 'it', 'they'],
    anaphora: ['moreover', 'as a result'],
  },
}

const read = (text: string, role: KeptRole = 'body') => {
  const blocks = [{ start: 0, end: text.length, role, kept: true, language: 'und', removal: null }]
  const sentences = readSentences(text, blocks, { tag: 'en', rules: { abbreviations: [] } })
  return candidates({ text, blocks, sentences, pack })
}

test.each<[string, KeptRole, number]>([
  ['Norwin sells fewer chips this year.', 'body', 1],
  ['Norwin sells fewer chips this year.', 'title', 0],
  ['Norwin sells fewer chips this year.', 'caption', 0],
  ['Will Norwin sell fewer chips this year?', 'body', 0],
  ['“Will Norwin sell fewer chips this year?”', 'quote', 0],
  ['Fewer chips.', 'body', 0],
  ['What we know about the chips so far:', 'body', 0],
  ['Norwin sells fewer chips this year', 'body', 0],
  ['Norwin sells fewer chips this year', 'list', 1],
  ['Norwin sells fewer chips this year:', 'list', 0],
  ['“Norwin sells fewer chips this year.”', 'quote', 1],
  ['Norwin sells fewer chips (“fewer than this year.”) ', 'quote', 1],
  ['诺文公司今年销售的芯片数量大幅减少。', 'body', 1],
  ['芯片减少。', 'body', 0],
])('%s (%s) can be quoted: %i', (text, role, count) => {
  expect(read(text, role)).toHaveLength(count)
})

test.each([
  ['It sells fewer chips this year.', true],
  ['Moreover, Norwin sells fewer chips.', true],
  ['As a result Norwin sells fewer chips.', true],
  ['Still, it sells fewer chips this year.', true],
  ['Norwin says it sells fewer chips.', false],
])('%s leans on the sentence before: %s', (text, leans) => {
  expect(read(text)[0]?.leans).toBe(leans)
})

test('sentences follow one another across white space only', () => {
  const text = 'One. Two.\n\nThree. (x) Four.'
  expect(follows(text, { start: 0, end: 4 }, { start: 5, end: 9 })).toBe(true)
  expect(follows(text, { start: 5, end: 9 }, { start: 11, end: 17 })).toBe(true)
  expect(follows(text, { start: 11, end: 17 }, { start: 22, end: 27 })).toBe(false)
})
