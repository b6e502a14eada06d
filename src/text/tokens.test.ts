import { expect, test } from 'vitest'
import { tokens } from './tokens.ts'

const all = (text: string) => tokens(text, { start: 0, end: text.length })
const read = (text: string): string =>
  all(text)
    .map((token) => token.text)
    .join(' ')

const cases = [
  ['spaces and apostrophes part words', "l'export d’Intel", 'l export d Intel'],
  ['hyphens part words', 'state-of-the-art', 'state of the art'],
  ['a number and the unit glued to it are two', '7nm 24GB', '7 nm 24 GB'],
  ['a name keeps its digits', 'H20 RTX 4090D', 'H20 RTX 4090 D'],
  ['a number keeps its separators', '1,600 1.234,5 1 000 3.5', '1,600 1.234,5 1 000 3.5'],
  ['a full stop after a number is none of it', 'in 2023. Then', 'in 2023 . Then'],
  ['each Han or Kana character is one', '对华出口チップ', '对 华 出 口 チ ッ プ'],
  ['the long vowel mark is one of them', 'サーバー', 'サ ー バ ー'],
  ['Hangul words stay whole', '반도체 수출을', '반도체 수출을'],
  ['Arabic words and their stops', 'وقال، إن', 'وقال ، إن'],
  ['signs that belong to numbers and names', '5% $3 AT&T', '5 % $ 3 AT & T'],
  ['combining marks belong to their letter', 'e\u0301te\u0301', 'e\u0301te\u0301'],
] as const

test.for(cases)('%s', ([, text, expected]) => {
  expect(read(text)).toBe(expected)
})

test('words are folded for comparison, other kinds are not', () => {
  expect(all('Ｎvidia 42 %')).toMatchObject([
    { kind: 'word', lower: 'nvidia', text: 'Ｎvidia' },
    { kind: 'number', lower: '42' },
    { kind: 'symbol', lower: '%' },
  ])
})

test('only the stretch that is asked for is read, and counted in the whole text', () => {
  expect(tokens('one two three', { start: 4, end: 7 })).toMatchObject([{ start: 4, end: 7 }])
})
