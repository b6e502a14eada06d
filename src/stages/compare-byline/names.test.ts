import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import { readNames } from './names.ts'

const en = packFor('en')

/** The pack for a line by its first letter. */
const others: Readonly<Record<string, string>> = { 홍: 'ko', 山: 'ja', 沈: 'zh-Hans' }

test.each([
  ['two names that the language joins', 'Ann Lee and Bo Chen', ['Ann Lee', 'Bo Chen']],
  ['names behind commas and bars', 'Ann Lee, Bo Chen| Cy Dahl', ['Ann Lee', 'Bo Chen', 'Cy Dahl']],
  ['a small word within a name', 'Ludwig van Beethoven', ['Ludwig van Beethoven']],
  ['no small word at the end of one', 'Ann Lee de', ['Ann Lee']],
  ['no city behind a name', 'Ann Lee, Berlin', ['Ann Lee']],
  ['nothing behind what opens an aside', 'Ann Lee — Bo Chen', ['Ann Lee']],
  ['nothing behind a word that is none of a name', 'Ann Lee reports Bo Chen', ['Ann Lee']],
  ['no handle behind a name', 'Ann Lee @ann_lee', ['Ann Lee']],
  ['a handle', '@ann_lee', ['@ann_lee']],
  ['no mark of a footnote', 'Ann Lee*', ['Ann Lee']],
  ['what a slash parts', 'Ann Lee/Bo Chen', ['Ann Lee', 'Bo Chen']],
  ['no city behind a stop', 'Ann Escalona. Berlin', ['Ann Escalona']],
  ['initials and their stops', 'A. Lee, Bo Jr. Chen', ['A. Lee', 'Bo Jr. Chen']],
  ['names in letters without case', '홍길동 기자 hong@example.com', ['홍길동']],
  ['two of them that a dot joins', '홍길동·임꺽정 기자', ['홍길동', '임꺽정']],
  ['a Japanese name with a space in it', '山本 未来', ['山本 未来']],
  ['two Chinese names that a space parts', '沈砚秋 陆小满', ['沈砚秋', '陆小满']],
  ['nothing', '', []],
])('reads %s', (_, line, names) => {
  const pack = packFor(others[line.charAt(0)] ?? 'en')
  expect(readNames(line, pack).map(({ name }) => name)).toEqual(names)
})

test('says where a name stands', () => {
  expect(readNames('  Ann Lee, Bo Chen', en)).toMatchObject([
    { start: 2, end: 9 },
    { start: 11, end: 18 },
  ])
})
