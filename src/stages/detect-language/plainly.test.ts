import { expect, test } from 'vitest'
import { candidatesFor } from './candidates.ts'
import { limits } from './limits.ts'
import { plainTag } from './plainly.ts'

const plain = (text: string, lead: number = limits.plain.sureLead): string | null =>
  plainTag(text, candidatesFor('Latn'), lead)

test.each([
  ['en', 'The ministry said that it would not have been able to do this without them.'],
  ['fr', 'Nous ne savons pas encore si cette mesure sera suivie par une autre chez elles.'],
  ['de', 'Der Minister sagte, dass sie das nicht ohne uns hätten machen können.'],
])('names %s by its small words alone', (tag, text) => {
  expect(plain(text)).toBe(tag)
})

test.each([
  ['a few words', 'Chip exports'],
  ['words that near languages share', 'Ministeren sagde det til dem i dag'],
  ['a text without letters', '12 345 — 67 %'],
  ['nothing', ''],
])('says nothing of %s', (_, text) => {
  expect(plain(text)).toBeNull()
})

test('asks for a smaller lead where the language is only to be confirmed', () => {
  const text = 'Ein Preis wurde nicht genannt'
  expect(plain(text)).toBeNull()
  expect(plain(text, limits.plain.lead)).toBe('de')
})

test.each([
  [
    'letters of another script stand among its words',
    'Nous 出口管制 ne savons pas si cette mesure sera suivie',
  ],
  [
    'a letter stands in it that the language does not write',
    'Łódź nous ne savons pas si cette mesure sera suivie',
  ],
])('says nothing where %s', (_, text) => {
  expect(plain(text, limits.plain.lead)).toBeNull()
  expect(plain(text.replace(/出口管制 |Łódź /u, ''), limits.plain.lead)).toBe('fr')
})

test('takes Latin names in another script for guests', () => {
  const text = 'Министр сказал что Nvidia не будет у нас это делать без них'
  expect(plainTag(text, candidatesFor('Cyrl'), limits.plain.lead)).toBe('ru')
})
