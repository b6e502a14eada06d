import { expect, test } from 'vitest'
import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'
import { gist } from './gist.ts'
import { continued } from './gist-grammar.ts'

const nvidia = gist.unlisted('エヌビディア', 'company')
const chips = gist.listed('AI半導体', 'goods')
const h20 = gist.unlisted('H20', 'product')
const ana = gist.unlisted('Ana Ruiz', 'person')

const use = (mood: Mood, noun: GistNoun): WordUse => ({
  mood,
  form: 'main',
  subject: { gender: noun.gender, plural: noun.plural, kind: noun.kind },
})

test.each<[string, WordUse, string]>([
  ['v 停止する', use('asserted', nvidia), '停止した'],
  ['v 停止する', use('possible', nvidia), '停止する可能性がある'],
  ['v 停止する', use('planned', nvidia), '停止する方針だ'],
  ['v 出荷される', use('planned', chips), '出荷される見通しだ'],
  ['v 被る', use('planned', nvidia), '被る見通しだ'],
  ['v 停止する', use('denied', nvidia), '停止していない'],
  ['v 科す', use('denied', nvidia), '科していない'],
  ['v 取る', use('hearsay', nvidia), '取った可能性がある'],
  ['v 求める', use('unlikely', nvidia), '求めない見通しだ'],
  ['v 渡る', use('unlikely', chips), '渡らない見通しだ'],
  ['v 被る', use('asserted', nvidia), '被った'],
  ['t 待つ', use('asserted', nvidia), '待っている'],
  ['t 建設する', { ...use('asserted', nvidia), past: true }, '建設した'],
  ['t 探す', use('hearsay', nvidia), '探していた可能性がある'],
  ['r 満たす', use('denied', h20), '満たさない'],
  ['r 占める', use('asserted', nvidia), '占める'],
  ['r ある', use('denied', h20), 'ない'],
  ['d 同等', use('denied', h20), '同等ではない'],
])('%s with $1.mood', (written, wanted, expected) => {
  const [head = '', word = ''] = written.split(' ')
  expect(gist.inflect(head, word, wanted)).toBe(expected)
})

test.each([
  ['停止した', '停止し'],
  ['停止している', '停止しており'],
  ['停止していない', '停止しておらず'],
  ['停止する方針だ', '停止する方針で'],
  ['停止する可能性がある', '停止する可能性があり'],
  ['科した', '科し'],
  ['求めた', '求め'],
  ['取った', '取り'],
  ['失った', '失い'],
  ['続いた', '続き'],
  ['満たさない', '満たさず'],
  ['占める', '占め'],
  ['上回る', '上回り'],
])('%s goes on as %s', (finished, expected) => {
  expect(continued(finished)).toBe(expected)
})

test.each([
  [4.5e9, 'USD', '45億ドル'],
  [1.5e8, 'JPY', '1億5000万円'],
  [6999, 'CNY', '6999元'],
  [8, '%', '8%'],
  [7, 'nm', '7ナノメートル'],
  [300_000, '', '30万'],
  [1_234_567_891, 'EUR', '12億3456万7891ユーロ'],
  [3, 'furlong', null],
])('%s %s reads as the press prints it and loses no digit', (value, unit, expected) => {
  expect(gist.amount({ value, unit })).toBe(expected)
})

test.each([
  ['2023-10', '2023年10月'],
  ['XXXX-10', '10月'],
  ['2025-08-08', '2025年8月8日'],
  ['2024-35', '2024年第三四半期'],
  ['2027-39', '2027年末'],
  ['2019/..', '2019年以降'],
  ['../2027', '2027年まで'],
  ['yesterday', null],
])('the date %s', (value, expected) => {
  expect(gist.date(value, 'running')).toBe(expected)
})

test('things are counted with their own words, and figures do not meet', () => {
  expect(gist.counted(chips, '30万').word).toBe('AI半導体30万個')
  expect(gist.counted(h20, '30万').word).toBe('30万個のH20')
  expect(gist.counted(gist.listed('中国企業', 'group'), '11').word).toBe('中国企業11社')
  expect(gist.pieces({ value: 40, unit: 'machines' })?.word).toBe('装置40台')
})

test('people have their title; the topic has its particle', () => {
  expect(gist.phrase([nvidia, h20], '')).toBe('エヌビディアとH20は')
  expect(gist.phrase([ana], 'bare')).toBe('Ana Ruiz氏')
  expect(gist.phrase([gist.unlisted('Corvane', 'person')], 'bare')).toBe('Corvane')
})

test('a speaker stands in front, and is not named once more in what is said', () => {
  const who = { nouns: [nvidia], kind: 'organisation' as const, role: null, house: null }
  expect(gist.attributed('中国はエヌビディアの事業の13%を占める', who)).toBe('エヌビディアによると、中国は同社の事業の13%を占める')
  expect(gist.own('45億ドルの損失を被った', who)).toBe('エヌビディアは、45億ドルの損失を被ったとしている')
  const analyst = gist.listed(gist.trades.analysts ?? '', 'group')
  const said = { ...who, nouns: [ana], kind: 'named' as const, role: analyst }
  expect(gist.attributed('価格が上昇した', said)).toBe('アナリストのAna Ruiz氏によると、価格が上昇した')
  const sources = { ...who, nouns: [gist.unnamed.anonymous], kind: 'anonymous' as const }
  expect(gist.attributed('価格が上昇した', sources)).toBe('匿名の関係者によると、価格が上昇したという')
})

test('two clauses are joined by the stem of the first', () => {
  const both = gist.joined('エヌビディアはH20の販売を停止した', 'B30Aを発表した', true)
  expect(gist.sentence(both)).toBe('エヌビディアはH20の販売を停止し、B30Aを発表した。')
})

test('what is denied is the topic, what happened is not', () => {
  expect(gist.sentence('先端半導体が中国に渡っていない')).toBe('先端半導体は中国に渡っていない。')
  expect(gist.sentence('先端半導体が中国に渡った')).toBe('先端半導体が中国に渡った。')
})
