import { expect, test } from 'vitest'
import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'
import { gist } from './gist.ts'

const listed = (id: string, kind: GistNoun['kind']): GistNoun => gist.listed(gist.names[id] ?? '', kind)
const china = gist.unlisted('China', 'place')
const us = listed('us', 'place')
const nl = listed('nl', 'place')
const gb = listed('gb', 'place')
const chips = listed('ai-chips', 'goods')
const memory = listed('hbm-memory', 'goods')
const gallium = listed('gallium', 'goods')
const controls = listed('export-controls', 'rule')
const ban = listed('export-ban', 'rule')
const nvidia = gist.unlisted('NVIDIA', 'company')
const intel = gist.unlisted('Intel', 'company')
const h20 = gist.unlisted('H20', 'product')
const rtx = gist.unlisted('RTX 4090', 'product')

const use = (mood: Mood, noun: GistNoun, form: WordUse['form'] = 'main'): WordUse => ({
  mood,
  form,
  subject: { gender: noun.gender, plural: noun.plural, kind: noun.kind },
})

test.each<[string, WordUse, string]>([
  ['did endurecer', use('asserted', nl), 'endurecieron'],
  ['did imponer', use('asserted', us), 'impuso'],
  ['did mantener', use('asserted', nl), 'mantuvieron'],
  ['did incluir', use('asserted', us), 'incluyó'],
  ['did vender', use('denied', nvidia), 'no vendió'],
  ['did vender', use('possible', nvidia), 'podría vender'],
  ['did imponer', use('hearsay', us), 'habría impuesto'],
  ['did invertir', use('planned', nvidia), 'prevé invertir'],
  ['did llegar', use('planned', chips), 'van a llegar'],
  ['did vender', use('unlikely', nl), 'no prevén vender'],
  ['does costar', use('asserted', h20), 'cuesta'],
  ['does costar', { ...use('asserted', chips), past: true }, 'costaban'],
  ['does tener', use('denied', nvidia), 'no tiene'],
  ['does construir', use('asserted', nl), 'construyen'],
  ['was incluir', use('asserted', nvidia), 'fue incluida'],
  ['was incluir', use('hearsay', china), 'habría sido incluida'],
  ['being investigar', use('asserted', nvidia), 'está siendo investigada'],
  ['se prohibir', use('asserted', chips), 'se prohibieron'],
  ['se prohibir', use('denied', memory), 'no se prohibió'],
  ['se prohibir', use('possible', chips), 'podrían prohibirse'],
  ['se prohibir', use('planned', chips), 'van a prohibirse'],
  ['se-now fabricar', use('asserted', chips), 'se fabrican'],
  ['sub tener', use('asserted', chips), 'tengan'],
  ['hits afectar', use('possible', us), 'afectaría'],
  ['adj descontento', use('asserted', nvidia), 'descontenta'],
])('%s with $1.mood', (written, wanted, expected) => {
  const [head = '', word = ''] = written.split(' ')
  expect(gist.inflect(head, word, wanted)).toBe(expected)
})

test.each([
  [[china], 'de', 'de China'],
  [[us], 'a', 'a Estados Unidos'],
  [[nl], 'en', 'en los Países Bajos'],
  [[gb], 'de', 'del Reino Unido'],
  [[gb], 'a', 'al Reino Unido'],
  [[nvidia, intel], '', 'NVIDIA e Intel'],
  [[h20], 'de', 'del H20'],
  [[rtx], '', 'la RTX 4090'],
  [[chips], '', 'los chips de IA'],
  [[chips], 'd', 'de chips de IA'],
  [[memory, chips], 'some', 'memoria HBM y chips de IA'],
  [[h20], 'some', 'el H20'],
  [[gallium], 'de', 'del galio'],
  [[controls], 'some', 'controles a la exportación'],
  [[ban], '', 'un veto a la exportación'],
  [[ban], 'known', 'el veto a la exportación'],
  [[gist.unlisted('Remote Access Security Act', 'instrument')], 'de', 'del Remote Access Security Act'],
  [[gist.unlisted('Tribunal de Cuentas', 'agency')], '', 'el Tribunal de Cuentas'],
])('articles melt with de and a, and goods do without where they are new: %2$s', (nouns, form, expected) => {
  expect(gist.phrase(nouns, form)).toBe(expected)
})

test.each([
  [4.5e9, 'USD', '4500\u00A0millones de dólares'],
  [1e6, 'EUR', '1\u00A0millón de euros'],
  [2e12, 'KRW', '2\u00A0billones de wones'],
  [6999, 'CNY', '6999\u00A0yuanes'],
  [8, '%', '8\u00A0%'],
  [7, 'nm', '7\u00A0nm'],
  [300_000, '', '300.000'],
  [5, 'parsecs', null],
])('%s %s reads as the press prints it', (value, unit, expected) => {
  expect(gist.amount({ value, unit })).toBe(expected)
})

test.each([
  ['2023-10', 'en octubre de 2023', 'octubre de 2023'],
  ['XXXX-10', 'en octubre', 'octubre'],
  ['2025-08-08', 'el 8 de agosto de 2025', '8 de agosto de 2025'],
  ['2019', 'en 2019', '2019'],
  ['2024-35', 'en el tercer trimestre de 2024', 'tercer trimestre de 2024'],
  ['2024-39', 'a finales de 2024', 'finales de 2024'],
  ['2019/..', 'desde 2019', 'desde 2019'],
  ['../2025-08-08', 'hasta el 8 de agosto de 2025', 'hasta el 8 de agosto de 2025'],
  ['ayer', null, null],
])('the date %s stands with its preposition', (value, running, bare) => {
  expect(gist.date(value, 'running')).toBe(running)
  expect(gist.date(value, 'bare')).toBe(bare)
})

test('of oneself one says with que, others are quoted with según', () => {
  const who = { nouns: [nvidia], kind: 'organisation' as const, role: null, house: null }
  expect(gist.own(' no vendió chips', who)).toBe('NVIDIA asegura que no vendió chips')
  expect(gist.attributed('los precios subieron', who)).toBe('los precios subieron, según NVIDIA')
})

test('trade and house stand between commas behind a name', () => {
  const role = gist.listed(gist.trades.analysts ?? '', 'group')
  const who = { nouns: [gist.unlisted('Ana Ruiz', 'person')], kind: 'named' as const, role, house: gist.unlisted('Holm Research', 'company') }
  expect(gist.sentence(gist.attributed('los precios subieron', who))).toBe('Los precios subieron, según Ana Ruiz, analista de Holm Research.')
  expect(gist.sentence(`${gist.speaker(who)} criticó la medida`)).toBe('Ana Ruiz, analista de Holm Research, criticó la medida.')
})

test('numbers of things are written out up to nine, and millions take de', () => {
  expect(gist.counted(chips, '3').word).toBe('tres chips de IA')
  expect(gist.counted(chips, '2\u00A0millones').word).toBe('2\u00A0millones de chips de IA')
  expect(gist.counted(h20, '300.000').word).toBe('300.000 unidades del H20')
})

test('a second clause opens with e before the sound i', () => {
  expect(gist.joined('China prohibió chips', 'impuso aranceles', true)).toBe('China prohibió chips e impuso aranceles')
})
