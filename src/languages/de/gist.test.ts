import { expect, test } from 'vitest'
import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'
import { gist } from './gist.ts'

const listed = (id: string, kind: GistNoun['kind']): GistNoun => gist.listed(gist.names[id] ?? '', kind)
const china = gist.unlisted('China', 'place')
const us = listed('us', 'place')
const iran = listed('ir', 'place')
const mofcom = listed('cn-mofcom', 'agency')
const entityList = listed('us-entity-list', 'instrument')
const chips = listed('ai-chips', 'goods')
const accelerators = listed('ai-accelerators', 'goods')
const legacy = listed('legacy-chips', 'goods')
const controls = listed('export-controls', 'rule')
const licence = listed('licence-requirement', 'rule')
const nvidia = gist.unlisted('NVIDIA', 'company')
const amd = gist.unlisted('AMD', 'company')
const ana = gist.unlisted('Ana Ruiz', 'person')
const h20 = gist.unlisted('H20', 'product')

const use = (mood: Mood, noun: GistNoun, form: WordUse['form'] = 'main'): WordUse => ({
  mood,
  form,
  subject: { gender: noun.gender, plural: noun.plural, kind: noun.kind },
})

/** A verb's bracket with a gap for what stands in it. */
const bracket = (head: string, verb: string, wanted: WordUse): string => `${gist.inflect(head, verb, wanted)} … ${gist.inflect(`-${head}`, verb, wanted)}`.trim()

test.each<[string, WordUse, string]>([
  ['did verschärfen', use('asserted', us), 'haben … verschärft'],
  ['did auf_heben', use('asserted', us), 'haben … aufgehoben'],
  ['did steigen', use('asserted', chips), 'sind … gestiegen'],
  ['did verkaufen', use('denied', nvidia), 'hat … nicht verkauft'],
  ['did verkaufen', use('possible', nvidia), 'könnte … verkaufen'],
  ['did verkaufen', use('hearsay', nvidia), 'soll … verkauft haben'],
  ['did verkaufen', use('planned', nvidia), 'will … verkaufen'],
  ['did gelangen', use('planned', chips), 'sollen … gelangen'],
  ['did verkaufen', use('unlikely', us), 'dürften … nicht verkaufen'],
  ['does kosten', use('asserted', h20), 'kostet …'],
  ['does kosten', { ...use('asserted', h20), past: true }, 'kostete …'],
  ['does verfügbar+sein', use('denied', chips), 'sind … nicht verfügbar'],
  ['does verfügbar+sein', use('possible', chips), 'könnten … verfügbar sein'],
  ['does um_steigen', use('asserted', nvidia), 'steigt … um'],
  ['was verbieten', use('asserted', chips), 'wurden … verboten'],
  ['was verbieten', use('hearsay', chips), 'sollen … verboten worden sein'],
  ['was verbieten', use('planned', chips), 'sollen … verboten werden'],
  ['being zerlegen', use('asserted', chips), 'werden … zerlegt'],
])('%s with $1.mood', (written, wanted, expected) => {
  const [head = '', verb = ''] = written.split(' ')
  expect(bracket(head, verb, wanted)).toBe(expected)
})

test.each<[string, WordUse, string]>([
  ['did verkaufen', use('asserted', nvidia, 'reported'), 'habe … verkauft'],
  ['did verkaufen', use('asserted', us, 'reported'), 'hätten … verkauft'],
  ['did steigen', use('asserted', h20, 'reported'), 'sei … gestiegen'],
  ['did verkaufen', use('planned', nvidia, 'reported'), 'wolle … verkaufen'],
  ['does kosten', use('asserted', h20, 'reported'), 'koste …'],
  ['does kosten', use('asserted', chips, 'reported'), 'würden … kosten'],
  ['does knapp+sein', use('asserted', chips, 'reported'), 'seien … knapp'],
  ['was verbieten', use('asserted', h20, 'reported'), 'sei … verboten worden'],
  ['being zerlegen', use('asserted', h20, 'reported'), 'werde … zerlegt'],
])('what somebody says stands in the subjunctive: %s', (written, wanted, expected) => {
  const [head = '', verb = ''] = written.split(' ')
  expect(bracket(head, verb, wanted)).toBe(expected)
})

test.each<[Mood, string]>([
  ['asserted', '… verkauft zu haben'],
  ['denied', '… nicht verkauft zu haben'],
  ['possible', 'möglicherweise … zu verkaufen'],
  ['planned', '… verkaufen zu wollen'],
])('a person says of herself in the infinitive: %s', (mood, expected) => {
  expect(bracket('did', 'verkaufen', use(mood, ana, 'own'))).toBe(expected)
})

test.each([
  [[us], '', 'die USA'],
  [[us], 'gen', 'der USA'],
  [[china], 'gen', 'von China'],
  [[mofcom], 'gen', 'des chinesischen Handelsministeriums'],
  [[mofcom], 'von', 'vom chinesischen Handelsministerium'],
  [[mofcom, nvidia], 'akk', 'das chinesische Handelsministerium und NVIDIA'],
  [[entityList], 'dat', 'der schwarzen Liste der USA (Entity List)'],
  [[china], 'nach', 'nach China'],
  [[us], 'nach', 'in die USA'],
  [[iran], 'nach', 'in den Iran'],
  [[nvidia], 'nach', 'an NVIDIA'],
  [[iran], 'in', 'im Iran'],
  [[us, china], 'in', 'in den USA und in China'],
  [[nvidia, amd], 'gen', 'von NVIDIA und AMD'],
  [[accelerators], 'gen', 'von KI-Beschleunigern'],
  [[legacy], '', 'ältere Chips'],
  [[legacy], 'gen', 'älterer Chips'],
  [[legacy], 'dat', 'älteren Chips'],
  [[legacy], 'known', 'die älteren Chips'],
  [[controls], 'known-gen', 'der Exportkontrollen'],
  [[licence], 'akk', 'eine Lizenzpflicht'],
  [[licence], 'known-dat', 'der Lizenzpflicht'],
  [[h20], 'gen', 'des H20'],
  [[gist.unlisted('Remote Access Security Act', 'instrument')], 'gen', 'des Remote Access Security Act'],
  [[gist.unlisted('Tribunale di Trieste', 'agency')], 'gen', 'von Tribunale di Trieste'],
  [[chips], 'bare', 'KI-Chips'],
])('nouns bend by case, with article, adjective and preposition: $2', (nouns, form, expected) => {
  expect(gist.phrase(nouns, form)).toBe(expected)
})

test.each([
  [4.5e9, 'USD', '4,5\u00A0Milliarden\u00A0Dollar'],
  [1e6, 'EUR', '1\u00A0Million\u00A0Euro'],
  [6999, 'CNY', '6999\u00A0Yuan'],
  [8, '%', '8\u00A0Prozent'],
  [7, 'nm', '7\u00A0nm'],
  [300_000, '', '300.000'],
  [5, 'parsecs', null],
])('%s %s reads as the press prints it', (value, unit, expected) => {
  expect(gist.amount({ value, unit })).toBe(expected)
})

test.each([
  ['2023-10', 'im Oktober 2023', 'Oktober 2023'],
  ['XXXX-10', 'im Oktober', 'Oktober'],
  ['2025-08-08', 'am 8. August 2025', '8. August 2025'],
  ['2019', 'im Jahr 2019', '2019'],
  ['2024-35', 'im dritten Quartal 2024', 'drittes Quartal 2024'],
  ['2024-39', 'Ende 2024', 'Ende 2024'],
  ['2019/..', 'seit 2019', 'seit 2019'],
  ['../2025-08-08', 'bis zum 8. August 2025', 'bis zum 8. August 2025'],
  ['2025-07-13/2025-07-19', 'zwischen dem 13. Juli 2025 und dem 19. Juli 2025', '13. Juli 2025 – 19. Juli 2025'],
  ['gestern', null, null],
])('the date %s stands with its preposition', (value, running, bare) => {
  expect(gist.date(value, 'running')).toBe(running)
  expect(gist.date(value, 'bare')).toBe(bare)
})

test('the date stands behind the finite verb, and the rest of the verb before the remark', () => {
  expect(gist.patterns['control.tighten'][2]).toBe('{actor.state} {did verschärfen}[ {when}] die Beschränkungen für {akk item}[ im Rahmen {gen instrument.named}] {-did verschärfen}[, was {akk target} {hits treffen}]')
})

test.each([
  ['ein Sprecher des Ministeriums', false, 'ein Sprecher des Ministeriums'],
  ['einem Sprecher des Ministeriums', false, 'ein Sprecher des Ministeriums'],
  ['Analysten der Bank', true, 'Analysten der Bank'],
  ['die Behörde', false, 'die Behörde'],
  ['Konzernsprecherin', false, 'eine Konzernsprecherin'],
  ['zwei Insider', true, 'zwei Insider'],
  ['zulieferkreisen', true, 'Zulieferkreise'],
])('a printed description stands in the first case: %s', (printed, plural, expected) => {
  const noun = gist.described(printed)
  expect([noun.word, noun.plural]).toEqual([expected, plural])
})

test('a speaker stands behind the clause by kind: sagte, teilte mit, heißt es in', () => {
  const who = { nouns: [nvidia], kind: 'organisation' as const, role: null, house: null }
  expect(gist.attributed('der Preis sei gestiegen', who)).toBe('der Preis sei gestiegen, teilte NVIDIA mit')
  expect(gist.attributed('der Preis sei gestiegen', { ...who, nouns: [ana], kind: 'named', house: amd })).toBe('der Preis sei gestiegen, sagte Ana Ruiz von AMD')
  expect(gist.attributed('der Preis sei gestiegen', { ...who, nouns: [us], kind: 'organisation' })).toBe('der Preis sei gestiegen, erklärten die USA')
  expect(gist.attributed('der Preis sei gestiegen', { ...who, nouns: [gist.unnamed.document], kind: 'document' })).toBe('der Preis sei gestiegen, heißt es in einem Dokument')
})

test('keine denies what stands without article, kein what has ein', () => {
  expect(gist.sentence('Mexiko hat Exportbeschränkungen nicht verhängt')).toBe('Mexiko hat keine Exportbeschränkungen verhängt.')
  expect(gist.sentence('NAURA baut ein Werk nicht')).toBe('NAURA baut kein Werk.')
  expect(gist.sentence('NVIDIA hat den H20 nicht verkauft')).toBe('NVIDIA hat den H20 nicht verkauft.')
})

test('prepositions melt with their article, but not in what is quoted', () => {
  expect(gist.sentence('Huawei könnte Einbußen bei dem Ascend 910C erleiden')).toBe('Huawei könnte Einbußen beim Ascend 910C erleiden.')
  expect(gist.sentence(gist.quoting('Ana Ruiz hat gewarnt', 'wir bleiben bei dem Plan'))).toBe('Ana Ruiz hat gewarnt: „wir bleiben bei dem Plan“.')
})

test('a second clause of one subject does without its auxiliary', () => {
  expect(gist.joined('China hat Chips verboten', 'hat Zölle verhängt', true)).toBe('China hat Chips verboten und Zölle verhängt')
  expect(gist.joined('China hat Chips verboten', 'will Zölle verhängen', true)).toBe('China hat Chips verboten und will Zölle verhängen')
})

test('what is denied takes kein, and a way there stands behind nicht', () => {
  expect(gist.sentence('Chinesische Kunden haben Fernzugriff auf Chips nicht erhalten')).toBe('Chinesische Kunden haben keinen Fernzugriff auf Chips erhalten.')
  expect(gist.sentence('Ana Ruiz erklärte, Produkte nicht bestellt zu haben')).toBe('Ana Ruiz erklärte, keine Produkte bestellt zu haben.')
  expect(gist.sentence('moderne Chips sind nach China nicht gelangt')).toBe('Moderne Chips sind nicht nach China gelangt.')
})
