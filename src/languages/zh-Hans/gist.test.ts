import { expect, test } from 'vitest'
import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'
import { gist } from './gist.ts'

const nvidia = gist.unlisted('英伟达', 'company')
const chips = gist.listed('AI芯片', 'goods')
const h20 = gist.unlisted('H20', 'product')

const use = (mood: Mood, noun: GistNoun): WordUse => ({
  mood,
  form: 'main',
  subject: { gender: noun.gender, plural: noun.plural, kind: noun.kind },
})

test.each<[string, WordUse, string]>([
  ['v 销售', use('asserted', nvidia), '销售了'],
  ['v 销售', use('possible', nvidia), '销售'],
  ['m 做', use('possible', nvidia), '可能'],
  ['m 做', use('denied', nvidia), '没有'],
  ['m 做', use('planned', nvidia), '计划'],
  ['m 做', use('planned', chips), '将'],
  ['m 做', use('hearsay', nvidia), '可能已'],
  ['m 做', use('unlikely', nvidia), '预计不会'],
  ['m 在', use('asserted', nvidia), '正在'],
  ['m 在', { ...use('asserted', nvidia), past: true }, ''],
  ['g 调查', { ...use('asserted', nvidia), past: true }, '调查了'],
  ['g 为', { ...use('asserted', h20), past: true }, '为'],
  ['m 能', use('denied', h20), '无法'],
  ['m 发', use('planned', nvidia), '将'],
  ['m 被', use('planned', chips), '将被'],
])('%s with $1.mood', (written, wanted, expected) => {
  const [head = '', word = ''] = written.split(' ')
  expect(gist.inflect(head, word, wanted)).toBe(expected)
})

test.each([
  [4.5e9, 'USD', '45亿美元'],
  [6999, 'CNY', '6999元人民币'],
  [8, '%', '8%'],
  [7, 'nm', '7纳米'],
  [300_000, '', '30万'],
  [1.2e12, 'JPY', '1.2万亿日元'],
  [1_234_567_891, 'EUR', '1234567891欧元'],
  [3, 'furlong', null],
])('%s %s reads as the press prints it and loses no digit', (value, unit, expected) => {
  expect(gist.amount({ value, unit })).toBe(expected)
})

test.each([
  ['2023-10', '2023年10月'],
  ['XXXX-10', '10月'],
  ['2025-08-08', '2025年8月8日'],
  ['2024-35', '2024年第三季度'],
  ['2025-38', '2025年年中'],
  ['2027-39', '2027年底'],
  ['2019/..', '自2019年以来'],
  ['../2027', '截至2027年'],
  ['yesterday', null],
])('the date %s', (value, expected) => {
  expect(gist.date(value, 'running')).toBe(expected)
})

test('things are counted with their own words', () => {
  expect(gist.counted(chips, '30万').word).toBe('30万颗AI芯片')
  expect(gist.counted(h20, '2').word).toBe('两块H20')
  expect(gist.counted(gist.listed('中国企业', 'group'), '11').word).toBe('11家中国企业')
  expect(gist.pieces({ value: 40, unit: 'machines' })?.word).toBe('40台机器')
  expect(gist.pieces({ value: 40, unit: 'furlongs' })).toBeNull()
})

test('a speaker stands in front, and is not named once more in what is said', () => {
  const who = { nouns: [nvidia], kind: 'organisation' as const, role: null, house: null }
  expect(gist.attributed('中国占英伟达业务的13%', who)).toBe('英伟达表示，中国占该公司业务的13%')
  expect(gist.attributed('价格上涨了', { ...who, kind: 'medium' })).toBe('据英伟达报道，价格上涨了')
  expect(gist.attributed('价格上涨了', { ...who, kind: 'document' })).toBe('根据英伟达，价格上涨了')
  const analyst = gist.listed(gist.trades.analysts ?? '', 'group')
  const ana = { ...who, nouns: [gist.unlisted('Ana Ruiz', 'person')], kind: 'named' as const }
  const house = gist.unlisted('Holm Research', 'company')
  expect(gist.attributed('价格上涨了', { ...ana, role: analyst, house })).toBe('Holm Research分析师Ana Ruiz表示，价格上涨了')
})

test('the mood stands before the time, and clauses are joined with 并 or 且', () => {
  expect(gist.sentence('英伟达于2026年计划推出H20')).toBe('英伟达计划于2026年推出H20。')
  expect(gist.sentence('美国于自2019年以来限制出口')).toBe('美国自2019年以来限制出口。')
  expect(gist.joined('英伟达停止了销售H20', '推出了B30A', true)).toBe('英伟达停止了销售H20，并推出了B30A')
  expect(gist.joined('英伟达停止了销售H20', '没有推出B30A', true)).toBe('英伟达停止了销售H20，且没有推出B30A')
})
