import { expect, test } from 'vitest'
import { scripts } from './scripts.ts'

const cases = [
  ['chips', ['Latn']],
  ['чипы', ['Cyrl']],
  ['الرقائق', ['Arab']],
  ['芯片', ['Hani']],
  ['チップの輸出', ['Kana', 'Hani']],
  ['반도체', ['Hang']],
  ['NVIDIA的芯片', ['Latn', 'Hani']],
  ['123 — !', []],
  ['', []],
] as const

test.for(cases)('%s is written in %j', ([text, expected]) => {
  expect(scripts(text).map(({ script }) => script)).toEqual(expected)
})

test('the shares add up to one', () => {
  const shares = scripts('Интел и Intel, 英特尔').map(({ share }) => share)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
})
