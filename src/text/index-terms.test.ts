import { expect, test } from 'vitest'
import { indexTerms, searchPhrase, searchTerms } from './index-terms.ts'

test.for([
  ['Frédéric’s chips', ['frederic', 's', 'chips']],
  ['RTX 4090 D', ['rtx', '4090', 'd']],
  ['芯片出口', ['芯片', '片出', '出口', '口']],
  ['수출을 막다', ['수출', '출을', '을', '막다', '다']],
  ['ＮＶＩＤＩＡ的芯片', ['nvidia', '的芯', '芯片', '片']],
  ['半導体メーカー', ['半導', '導体', '体メ', 'メー', 'ーカ', 'カー', 'ー']],
  ['الرقائق', ['الرقائق']],
  ['Й, й', ['и', 'и']],
  ['"; -- §', []],
] as const)('%s is indexed as %j', ([text, terms]) => {
  expect(indexTerms(text)).toEqual(terms)
})

test('every run of two letters that is searched was indexed', () => {
  const indexed = indexTerms('美国收紧出口管制')
  for (const word of ['美国', '收紧', '出口', '管制', '口管'])
    expect(searchTerms(word)[0]?.terms.every((term) => indexed.includes(term))).toBe(true)
})

test('one letter finds every place it stands', () => {
  expect(searchTerms('芯')).toEqual([{ terms: ['芯'], prefix: true }])
})

test.for([
  ['ok', 'ok', false],
  ['4090', '4090', false],
  ['H20', 'h20', false],
  ['chip', 'chip', true],
  ['chips', 'chip', true],
  ['licences', 'licenc', true],
  ['экспорта', 'экспор', true],
  ['restrictions', 'restricti', true],
] as const)('%s finds what begins with %s (longer words: %s)', ([typed, term, prefix]) => {
  expect(searchTerms(typed)).toEqual([{ terms: [term], prefix }])
})

test('a phrase is one word of many terms', () => {
  expect(searchPhrase('export rules')).toEqual({ terms: ['export', 'rules'], prefix: false })
})

test('a run of combining marks takes no more than its length', () => {
  const before = performance.now()
  indexTerms(`a${'\u0301'.repeat(600_000)}`)
  expect(performance.now() - before).toBeLessThan(2_000)
})
