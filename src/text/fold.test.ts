import { expect, test } from 'vitest'
import { bare, folded, mayShareEnd } from './fold.ts'

const foldings = [
  ['case', 'NVIDIA', 'nvidia'],
  ['width', 'ＮＶＩＤＩＡ', 'nvidia'],
  ['Turkish capital İ', 'İHRACAT', 'ihracat'],
  ['Arabic alef and its kin', 'أشباه', 'اشباه'],
  ['Arabic vowel signs and tatweel', 'صَــادِرات', 'صادرات'],
  ['Greek and Cyrillic case', 'ЯДРО', 'ядро'],
] as const

test.for(foldings)('folded makes one of %s', ([, word, expected]) => {
  expect(folded(word)).toBe(expected)
})

test('accents stay: they tell words apart', () => {
  expect(folded('Été')).toBe('été')
  expect(folded('e\u0301')).toBe('é')
})

test('bare leaves letters and digits alone', () => {
  expect(bare('« L’Été » – RTX 4090 D !')).toBe('l ete rtx 4090 d')
  expect(bare('e\u0301 ½ ﬁ 삼성 𝐍𝐕 𠮷')).toBe(`e 1 2 fi ${'삼성'.normalize('NFD')} nv 𠮷`)
  expect(bare(' – … ')).toBe('')
  expect(bare('A, b. '.repeat(2000))).toBe('a b '.repeat(2000).trimEnd())
})

test('a run of marks without end is folded in good time', () => {
  const started = performance.now()
  folded(`a${'\u0301\u0327'.repeat(300_000)}`)
  expect(performance.now() - started).toBeLessThan(2000)
})

test.each([
  ['“Élan, then more', 'elan', true],
  ['It said so: élan!', 'elan', true],
  ['It said more', 'elan', false],
  ['🚀 It said more', 'elan', true],
  ['', 'elan', true],
  ['It said more', '', true],
])('whether %j may begin or end as %j once it is bare: %j', (text, made, may) => {
  expect(mayShareEnd(text, made)).toBe(may)
})

test('a long text is made bare like a short one', () => {
  expect(bare('Ab-ﷺ '.repeat(3000))).toBe(`${bare('Ab-ﷺ')} `.repeat(3000).trim())
})
