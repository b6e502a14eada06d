import { expect, test } from 'vitest'
import { isNetwork, namesAdverts } from './brands.ts'

test.each(['WhatsApp', 'x', 'e-mail', 'Email', 'Hacker News', 'Facebook 12', 'VK(318)', 'ok'])(
  '%j is a button of a network',
  (text) => {
    expect(isNetwork(text)).toBe(true)
  },
)

test.each(['', 'Lines', 'Facebook sued', '12', 'Telegraph', 'Ветер'])('%j is none', (text) => {
  expect(isNetwork(text)).toBe(false)
})

test('a network is found in a stretch of text', () => {
  expect([isNetwork('on X now', 3, 4), isNetwork('on X now', 0, 4)]).toEqual([true, false])
})

test.each([
  ['by Taboola', true],
  ['Google Ads', true],
  ['Google adds', false],
  ['taboolas', false],
  ['', false],
])('whether %j names an advertising network: %j', (text, names) => {
  expect(namesAdverts(text)).toBe(names)
})
