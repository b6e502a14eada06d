import { expect, test } from 'vitest'
import type { Line } from './lines.ts'
import { lists, readLines } from './lines.ts'

const blocksOf = (texts: readonly string[]): readonly Line[] => {
  const text = texts.join('\n\n')
  let end = -2
  const blocks = texts.map(({ length }) => {
    const start = end + 2
    end = start + length
    return { start, end }
  })
  return readLines(text, blocks, { languages: texts.map(() => 'und'), marks: [] })
}

const sentencesOf = (text: string): readonly string[] =>
  blocksOf([text]).flatMap(({ head, sentences }) =>
    sentences.map(({ start, end }) => head.slice(start, end)),
  )

test.each([
  ['It rose. “Good,” he said.', ['It rose.', '“Good,” he said.']],
  ['“It rose.” He went… 5 came', ['“It rose.”', 'He went…', '5 came']],
  ['a rise of 3.5 percent, i.e. little', ['a rise of 3.5 percent, i.e. little']],
  ['It rose.  \u{1F680} Then it fell', ['It rose.', '\u{1F680} Then it fell']],
  ['股价上涨。随后下跌！', ['股价上涨。', '随后下跌！', '']],
])('the sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test.each([
  'Ann Lee',
  'Ann Lee, Bo Chen',
  'Dr. Ann Lee',
  'mgr Anna Lis',
  'Ann Lee @annlee42',
  '• Ann Lee',
  'Ann Lee ann.lee_1@example.org',
])('%j is a name', (text) => {
  expect(blocksOf([text])[0]?.isName).toBe(true)
})

test.each(['Ann', 'Ann Lee 2', 'Ann: Lee', 'Ann Lee!', '© Ann Lee', 'Read more', 'Ann Lee wins'])(
  '%j is no name',
  (text) => {
    expect(blocksOf([text])[0]?.isName).toBe(false)
  },
)

test('lists are the blocks of several lines, from a line on', () => {
  const lines = blocksOf(['Home', 'Chips\nMarkets\nCars', 'About us', 'Mail\nFax'])
  const heads = (from: number): readonly (readonly string[])[] =>
    lists(lines, from).map((list) => list.map(({ head }) => head))
  expect(heads(0)).toEqual([
    ['Chips', 'Markets', 'Cars'],
    ['Mail', 'Fax'],
  ])
  expect(heads(2)).toEqual([
    ['Markets', 'Cars'],
    ['Mail', 'Fax'],
  ])
})
