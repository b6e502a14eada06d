import { expect, test } from 'vitest'
import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'
import { gist } from './gist.ts'

const listed = (id: string, kind: GistNoun['kind']): GistNoun => gist.listed(gist.names[id] ?? '', kind)
const cn = listed('cn', 'place')
const us = listed('us', 'place')
const jp = listed('jp', 'place')
const tw = listed('tw', 'place')
const chips = listed('ai-chips', 'goods')
const memory = listed('hbm-memory', 'goods')
const gallium = listed('gallium', 'goods')
const nvidia = gist.unlisted('NVIDIA', 'company')
const amd = gist.unlisted('AMD', 'company')
const h20 = gist.unlisted('H20', 'product')
const ascend = gist.unlisted('Ascend 910C', 'product')

const use = (mood: Mood, noun: GistNoun, form: WordUse['form'] = 'main'): WordUse => ({
  mood,
  form,
  subject: { gender: noun.gender, plural: noun.plural, kind: noun.kind },
})

test.each<[string, WordUse, string]>([
  ['did durcir', use('asserted', us), 'ont durci'],
  ['did vendre', use('denied', nvidia), 'n’a pas vendu'],
  ['did vendre', use('possible', nvidia), 'pourrait vendre'],
  ['did vendre', use('hearsay', nvidia), 'aurait vendu'],
  ['did investir', use('planned', nvidia), 'prévoit d’investir'],
  ['did atteindre', use('planned', chips), 'doivent atteindre'],
  ['did vendre', use('unlikely', us), 'ne devraient pas vendre'],
  ['does être', use('asserted', chips), 'sont'],
  ['does être', use('possible', chips), 'seraient'],
  ['does coûter', use('possible', h20), 'coûterait'],
  ['does détenir', use('possible', nvidia), 'détiendrait'],
  ['does avoir', use('denied', nvidia), 'n’a pas'],
  ['was interdire', use('asserted', chips), 'ont été interdites'],
  ['was interdire', use('possible', chips), 'pourraient être interdites'],
  ['was inscrire', use('hearsay', nvidia), 'aurait été inscrit'],
  ['did rester', use('asserted', chips), 'sont restées'],
  ['being démonter', use('asserted', chips), 'sont démontées'],
  ['adj mécontent', use('asserted', chips), 'mécontentes'],
])('%s with $1.mood', (written, wanted, expected) => {
  const [head = '', word = ''] = written.split(' ')
  expect(gist.inflect(head, word, wanted)).toBe(expected)
})

test.each<[Mood, string]>([
  ['asserted', 'avoir vendu'],
  ['denied', 'ne pas avoir vendu'],
  ['possible', 'pouvoir vendre'],
  ['planned', 'prévoir de vendre'],
])('what one says of oneself is an infinitive: %s', (mood, expected) => {
  expect(gist.inflect('did', 'vendre', use(mood, nvidia, 'own'))).toBe(expected)
})

test.each([
  [[cn], 'de', 'de la Chine'],
  [[us], 'de', 'des États-Unis'],
  [[jp], 'de', 'du Japon'],
  [[tw], 'de', 'de Taïwan'],
  [[amd], 'de', 'd’AMD'],
  [[nvidia, amd], 'de', 'de NVIDIA et d’AMD'],
  [[ascend], 'de', 'de l’Ascend 910C'],
  [[h20], 'de', 'du H20'],
  [[chips], 'd', 'de puces d’IA'],
  [[us], 'à', 'aux États-Unis'],
  [[jp], 'à', 'au Japon'],
  [[ascend], 'à', 'à l’Ascend 910C'],
  [[cn], 'en', 'en Chine'],
  [[jp], 'en', 'au Japon'],
  [[us], 'en', 'aux États-Unis'],
  [[tw], 'en', 'à Taïwan'],
  [[listed('ir', 'place')], 'en', 'en Iran'],
  [[chips], 'des', 'des puces d’IA'],
  [[memory], 'des', 'de la mémoire HBM'],
  [[gallium], 'des', 'du gallium'],
  [[h20], 'des', 'le H20'],
  [[chips], 'bare', 'puces d’IA'],
])('articles melt and elide: form %2$s', (nouns, form, expected) => {
  expect(gist.phrase(nouns, form)).toBe(expected)
})

test.each([
  [4.5e9, 'USD', '4,5\u00A0milliards de dollars'],
  [1e6, 'EUR', '1\u00A0million d’euros'],
  [6999, 'CNY', '6\u202F999\u00A0yuans'],
  [8, '%', '8\u00A0%'],
  [7, 'nm', '7\u00A0nm'],
  [300_000, '', '300\u202F000'],
  [5, 'parsecs', null],
])('%s %s reads as the press prints it', (value, unit, expected) => {
  expect(gist.amount({ value, unit })).toBe(expected)
})

test.each([
  ['2023-10', 'en octobre 2023', 'octobre 2023'],
  ['XXXX-10', 'en octobre', 'octobre'],
  ['2025-08-08', 'le 8 août 2025', '8 août 2025'],
  ['2025-08-01', 'le 1er août 2025', '1er août 2025'],
  ['2024-35', 'au troisième trimestre 2024', 'troisième trimestre 2024'],
  ['2019/..', 'depuis 2019', 'depuis 2019'],
  ['hier', null, null],
])('the date %s stands with its preposition', (value, running, bare) => {
  expect(gist.date(value, 'running')).toBe(running)
  expect(gist.date(value, 'bare')).toBe(bare)
})

test('behind a negation des and un become de, but not where it is du with a plural', () => {
  expect(gist.sentence('Sophgo n’a pas vendu des puces à Huawei')).toBe('Sophgo n’a pas vendu de puces à Huawei.')
  expect(gist.sentence('Oracle n’a pas noué un partenariat avec Huawei')).toBe('Oracle n’a pas noué de partenariat avec Huawei.')
  expect(gist.sentence('la Chine n’a pas exempté Huawei des restrictions')).toBe('La Chine n’a pas exempté Huawei des restrictions.')
})

test('quotations stand in guillemets with no-break spaces', () => {
  expect(gist.sentence(gist.quoting('Ana Ruiz a critiqué cette décision', 'un aveu'))).toBe('Ana Ruiz a critiqué cette décision\u00A0: «\u00A0un aveu\u00A0».')
})

test('a speaker stands behind selon, and of oneself one says by an infinitive', () => {
  const who = { nouns: [nvidia], kind: 'organisation' as const, role: null, house: null }
  expect(gist.attributed('les prix ont augmenté', who)).toBe('les prix ont augmenté, selon NVIDIA')
  expect(gist.own(' avoir vendu des puces', who)).toBe('NVIDIA dit avoir vendu des puces')
})
