import { expect, test } from 'vitest'
import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'
import { gist } from './gist.ts'

const listed = (id: string, kind: GistNoun['kind']): GistNoun => gist.listed(gist.names[id] ?? '', kind)
const nvidia = gist.unlisted('إنفيديا', 'company')
const us = listed('us', 'place')
const eu = listed('eu', 'place')
const chips = listed('ai-chips', 'goods')
const officials = listed('us-officials', 'group')
const firms = listed('chinese-companies', 'group')

const use = (mood: Mood, noun: GistNoun, form: WordUse['form'] = 'main'): WordUse => ({
  mood,
  form,
  subject: { gender: noun.gender, plural: noun.plural, kind: noun.kind },
})

test.each<[string, WordUse, string]>([
  ['f باع', use('asserted', nvidia), 'باعت'],
  ['f باع', use('possible', nvidia), 'قد تبيع'],
  ['f باع', use('denied', nvidia), 'لم تبع'],
  ['f باع', use('hearsay', nvidia), 'ربما باعت'],
  ['f باع', use('planned', nvidia), 'من المقرر أن تبيع'],
  ['f باع', use('unlikely', nvidia), 'من غير المتوقع أن تبيع'],
  ['f باع', use('planned', nvidia, 'own'), 'ستبيع'],
  ['f باع', use('unlikely', nvidia, 'own'), 'لا تتوقع أن تبيع'],
  ['f خسر', use('planned', nvidia), 'من المتوقع أن تخسر'],
  ['f ألغى', use('asserted', us), 'ألغت'],
  ['f ألغى', use('denied', eu), 'لم يلغ'],
  ['f دعا', use('asserted', us), 'دعت'],
  ['f فرض', use('asserted', eu), 'فرض'],
  ['y واجه', use('asserted', nvidia), 'تواجه'],
  ['y واجه', use('denied', nvidia), 'لا تواجه'],
  ['y واجه', { ...use('asserted', nvidia), past: true }, 'واجهت'],
  ['j حظر', use('asserted', eu), 'جرى حظر'],
  ['j إضافة', use('asserted', nvidia), 'جرت إضافة'],
  ['j حظر', use('planned', eu), 'من المقرر حظر'],
  ['j حظر', use('denied', eu), 'لم يجر حظر'],
])('%s with $1.mood', (written, wanted, expected) => {
  const [head = '', word = ''] = written.split(' ')
  expect(gist.inflect(head, word, wanted)).toBe(expected)
})

test.each([
  [[us], 'ل', 'للولايات المتحدة'],
  [[gist.unlisted('ألمانيا', 'place')], 'ل', 'لألمانيا'],
  [[gist.unlisted('AMD', 'company')], 'ل', 'لـAMD'],
  [[chips], 'ب', 'برقائق الذكاء الاصطناعي'],
  [[officials], '', 'المسؤولون الأمريكيون'],
  [[officials], 'o', 'المسؤولين الأمريكيين'],
  [[gist.someone(officials)], '', 'مسؤولون أمريكيون'],
  [[nvidia, us], 'o', 'إنفيديا والولايات المتحدة'],
  [[gist.listed('القواعد|f', 'rule')], 'i', 'قواعد'],
  [[gist.listed('الرسوم الجمركية|f', 'rule')], 'i', 'رسوماً جمركية'],
])('nouns stand with their preposition and ending', (nouns, form, expected) => {
  expect(gist.phrase(nouns, form)).toBe(expected)
})

test.each([
  [4.5e9, 'USD', '4.5 مليار دولار'],
  [5e6, 'EUR', '5 ملايين يورو'],
  [12, 'USD', '12 دولاراً'],
  [6999, 'CNY', '6,999 يواناً'],
  [8, '%', '8%'],
  [7, 'nm', '7 نانومترات'],
  [300_000, '', '300 ألف'],
  [1_234_567_891, 'USD', '1,234,567,891 دولاراً'],
  [3, 'furlong', null],
])('%s %s reads as the press prints it and loses no digit', (value, unit, expected) => {
  expect(gist.amount({ value, unit })).toBe(expected)
})

test.each([
  ['2023-10', 'في أكتوبر 2023', 'أكتوبر 2023'],
  ['2025-08-08', 'في 8 أغسطس 2025', '8 أغسطس 2025'],
  ['2019', 'في عام 2019', '2019'],
  ['2024-35', 'في الربع الثالث من 2024', 'الربع الثالث من 2024'],
  ['2019/..', 'منذ 2019', 'منذ 2019'],
  ['../2027', 'حتى 2027', 'حتى 2027'],
  ['yesterday', null, null],
])('the date %s stands with its preposition', (value, running, bare) => {
  expect(gist.date(value, 'running')).toBe(running)
  expect(gist.date(value, 'bare')).toBe(bare)
})

test('numbers bend what they count', () => {
  expect(gist.counted(firms, '11').word).toBe('11 شركة صينية')
  expect(gist.counted(firms, '4').word).toBe('4 شركات صينية')
  expect(gist.phrase([gist.counted(firms, '2')], 'o')).toBe('شركتين صينيتين')
  expect(gist.counted(chips, '300 ألف').word).toBe('300 ألف رقاقة ذكاء اصطناعي')
  expect(gist.pieces({ value: 5, unit: 'machines' })?.word).toBe('5 آلات')
})

test('genders: houses are feminine, houses of state by their head, people by their first name', () => {
  expect(gist.unlisted('وزارة العدل', 'agency').gender).toBe('f')
  expect(gist.unlisted('بنك اليابان', 'agency').gender).toBe('m')
  expect(gist.unlisted('Ana Ruiz', 'person').gender).toBe('f')
  expect(gist.unlisted('Luca Ruiz', 'person').gender).toBe('m')
})

test('a speaker stands behind, and says of herself what she did', () => {
  const who = { nouns: [nvidia], kind: 'organisation' as const, role: null, house: null }
  expect(gist.attributed('ارتفعت الأسعار', who)).toBe('ارتفعت الأسعار، بحسب إنفيديا')
  expect(gist.attributed('ارتفعت الأسعار', { ...who, kind: 'document', nouns: [us] })).toBe('ارتفعت الأسعار، وفقاً للولايات المتحدة')
  expect(gist.own('قد تخسر 4.5 مليار دولار', who)).toBe('قالت إنفيديا إنها قد تخسر 4.5 مليار دولار')
})

test('what is to come is said once of two clauses', () => {
  const both = gist.joined('من المقرر أن تفرض الصين قيوداً', 'من المقرر أن تمنح رخصاً', true)
  expect(gist.sentence(both)).toBe('من المقرر أن تفرض الصين قيوداً وأن تمنح رخصاً.')
})
