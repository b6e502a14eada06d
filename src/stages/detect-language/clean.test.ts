import { expect, test } from 'vitest'
import { cleaned, lettersIn, textOf } from './clean.ts'

const latin = (text: string): string => textOf(cleaned(text, 'Latn'))

test.each([
  ['small letters with single spaces between words', ' The  Ministry — 2024, ', 'the ministry'],
  ['one apostrophe for both', 'L’accord d’hier', "l'accord d'hier"],
  ['letters with their marks', 'É pedido', 'é pedido'],
  ['a dotted capital I as one letter', 'İstanbul’da', "istanbul'da"],
  ['no letters of another script', 'Huawei 华为 said', 'huawei said'],
])('keeps %s', (_, text, clean) => {
  expect(latin(text)).toBe(clean)
})

test.each([
  ['between words', 'Neue GPU für China', 'neue für china'],
  ['at an end', 'says the EU', 'says the'],
  ['behind an apostrophe', 'selon l’ONU hier', "selon l' hier"],
  ['before one', 'the UN’s word', "the 's word"],
])('leaves out an acronym %s', (_, text, clean) => {
  expect(latin(text)).toBe(clean)
})

test.each([
  ['one capital', 'A plan', 'a plan'],
  ['a word with small letters too', 'iPhone and GPUs', 'iphone and gpus'],
  ['capitals where there is nothing else', 'CHIP EXPORTS', 'chip exports'],
])('keeps %s', (_, text, clean) => {
  expect(latin(text)).toBe(clean)
})

test.each([
  ['addresses of pages', 'see https://example.org/rules today', 'see today'],
  ['addresses of people', 'write to desk@example.org today', 'write to today'],
])('leaves out %s', (_, text, clean) => {
  expect(latin(text)).toBe(clean)
})

test('counts letters without the spaces', () => {
  expect(lettersIn(cleaned('Ça va ?', 'Latn'))).toBe(4)
})
