import { expect, test } from 'vitest'
import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'
import { gist } from './gist.ts'

const company: GistNoun = gist.unlisted('NVIDIA', 'company')
const chips: GistNoun = gist.unlisted('AI chips', 'goods')
const h20: GistNoun = gist.unlisted('H20', 'product')
const us: GistNoun = gist.listed(gist.names.us ?? '', 'place')

const use = (mood: Mood, noun: GistNoun, form: WordUse['form'] = 'main'): WordUse => ({
  mood,
  form,
  subject: { gender: noun.gender, plural: noun.plural, kind: noun.kind },
})

test.each<[string, WordUse, string]>([
  ['did tighten', use('asserted', us), 'tightened'],
  ['did ban', use('asserted', us), 'banned'],
  ['did carry_out', use('asserted', us), 'carried out'],
  ['did sell', use('denied', company), 'did not sell'],
  ['did sell', use('possible', company), 'may sell'],
  ['did sell', use('hearsay', company), 'may have sold'],
  ['did sell', use('planned', company), 'plans to sell'],
  ['did reach', use('planned', chips), 'are set to reach'],
  ['did sell', use('unlikely', company), 'is not expected to sell'],
  ['does cost', use('asserted', h20), 'costs'],
  ['does cost', use('denied', chips), 'do not cost'],
  ['does be', use('asserted', chips), 'are'],
  ['does be', use('unlikely', chips), 'are not expected to be'],
  ['doing take_apart', use('asserted', company), 'is taking apart'],
  ['was ban', use('asserted', chips), 'were banned'],
  ['was fine', use('possible', company), 'may be fined'],
  ['was take_apart', use('hearsay', chips), 'may have been taken apart'],
  ['being turn', use('asserted', chips), 'are being turned'],
])('%s with $1.mood', (written, wanted, expected) => {
  const [head = '', word = ''] = written.split(' ')
  expect(gist.inflect(head, word, wanted)).toBe(expected)
})

test.each<[Mood, string]>([
  ['asserted', 'had sold'],
  ['denied', 'had not sold'],
  ['unlikely', 'did not expect to sell'],
])('what one says of oneself steps back in time: %s', (mood, expected) => {
  expect(gist.inflect('did', 'sell', use(mood, company, 'own'))).toBe(expected)
})

test.each([
  [[us], '', 'the United States'],
  [[company], 'poss', 'NVIDIA’s'],
  [[gist.unlisted('Chinese companies', 'group')], 'poss', 'Chinese companies’'],
  [[h20], '', 'the H20'],
  [[gist.unlisted('Blackwell', 'product')], '', 'Blackwell'],
  [[gist.unlisted('Ministry of Trade', 'agency')], '', 'the Ministry of Trade'],
  [[gist.unlisted('SEMI', 'agency')], '', 'SEMI'],
  [[company, h20, chips], '', 'NVIDIA, the H20 and AI chips'],
])('a list of nouns stands with articles, commas and possessives', (nouns, form, expected) => {
  expect(gist.phrase(nouns, form)).toBe(expected)
})

test.each([
  [4.5e9, 'USD', '$4.5 billion'],
  [6999, 'CNY', '6,999 yuan'],
  [8, '%', '8%'],
  [7, 'nm', '7 nm'],
  [300_000, '', '300,000'],
  [1_500_000, '', '1.5 million'],
  [1_234_567_891, 'EUR', '€1,234,567,891'],
])('%s %s reads as the press prints it and loses no digit', (value, unit, expected) => {
  expect(gist.amount({ value, unit })).toBe(expected)
})

test.each([
  ['2023-10', 'in October 2023', 'October 2023'],
  ['XXXX-10', 'in October', 'October'],
  ['2025-08-08', 'on August 8, 2025', 'August 8, 2025'],
  ['2019', 'in 2019', '2019'],
  ['2024-35', 'in the third quarter of 2024', 'the third quarter of 2024'],
  ['2019/..', 'since 2019', 'since 2019'],
  ['../2027', 'until 2027', 'until 2027'],
  ['yesterday', null, null],
])('the date %s stands with its preposition', (value, running, bare) => {
  expect(gist.date(value, 'running')).toBe(running)
  expect(gist.date(value, 'bare')).toBe(bare)
})

test.each([
  ['industry analyst', 'an industry analyst'],
  ['spokesperson for the ministry', 'a spokesperson for the ministry'],
  ['two people familiar with the matter', 'two people familiar with the matter'],
  ['industry experts', 'industry experts'],
  ['the company', 'the company'],
])('a printed description gets the article it needs: %s', (printed, expected) => {
  expect(gist.phrase([gist.described(printed)], '')).toBe(expected)
})

test('numbers of things are written out up to nine, and named goods counted in units', () => {
  expect(gist.phrase([gist.counted(gist.unlisted('chips', 'goods'), '3')], '')).toBe('three chips')
  expect(gist.phrase([gist.counted(h20, '300,000')], '')).toBe('300,000 units of the H20')
})

test('a speaker is presented by trade and house, and said or reported by kind', () => {
  const analyst = gist.listed('analyst', 'group')
  const house = gist.unlisted('Holm Research', 'company')
  const nouns = [gist.unlisted('Ana Ruiz', 'person')]
  const who = { nouns, kind: 'named' as const, role: analyst, house }
  expect(gist.attributed('prices rose', who)).toBe('prices rose, according to analyst Ana Ruiz of Holm Research')
  expect(gist.attributed('prices rose', { ...who, role: null, house: null })).toBe('prices rose, Ana Ruiz said')
  expect(gist.attributed('prices rose', { ...who, kind: 'medium', role: null, house: null })).toBe('prices rose, Ana Ruiz reported')
})

test('a sentence has one capital, one full stop and no stray spaces', () => {
  expect(gist.sentence('the H20  was sold , it said')).toBe('The H20 was sold, it said.')
  expect(gist.sentence('iPhones were sold')).toBe('iPhones were sold.')
  expect(gist.sentence('Orbix declined: “No comment.”')).toBe('Orbix declined: “No comment.”')
})

test('kinds of memory stand bare, and nobody counts a weight in pieces', () => {
  expect(gist.phrase([gist.unlisted('HBM3E', 'product')], '')).toBe('HBM3E')
  expect(gist.phrase([h20], '')).toBe('the H20')
  expect(gist.pieces({ value: 4, unit: 'kg' })).toBeNull()
})
