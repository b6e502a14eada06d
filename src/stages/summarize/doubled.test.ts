import { expect, test } from 'vitest'
import { isDoubled } from './doubled.ts'

test.each([
  ['The ministry banned chips, according to a notice of the ministry.', false],
  ['The Trade Office plans to act, according to a notice posted by the Trade Office.', true],
  ['The United States tightened rules in May 2024 and lifted tariffs in June 2025.', false],
  ['It imposed export licensing, and export licensing was lifted.', true],
  ['Trade Office rules apply, said the TRADE OFFICE.', true],
  ['The Office’s chips are the Office chips.', false],
  ['Ｔｒａｄｅ Ｏｆｆｉｃｅ rules are rules of the Trade Office.', true],
  ['It was found to be in the list of parties and in the list of goods.', true],
  ['专家称，性能可能受限，性能可能受限。', true],
  ['美国计划实施出口许可制度，并计划拒绝发放出口许可证。', false],
  ['性能は制限されている可能性があり、性能は制限されている可能性がある。', true],
  ['価格は上昇する可能性があり、需要は減少する可能性がある。', false],
])('%s', (sentence, expected) => {
  expect(isDoubled(sentence)).toBe(expected)
})
