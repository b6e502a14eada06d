import { expect, test } from 'vitest'
import { isNameShaped, leadingName } from './name-shape.ts'

test.for([
  [' Ada  Lovelace ', true],
  ['Ludwig van den Berg', true],
  ["Femke van 't Hof", true],
  ["Femke van 't", false],
  ['Ada', false],
  ['ada Lovelace', false],
  ['Ada Lovelace de', false],
  ['Ada Lovelace writes', false],
  ['One Two Three Four Five', true],
  ['One Two Three Four Five Six', false],
  ['', false],
] as const)('whether %s could be a name: %s', ([text, expected]) => {
  expect(isNameShaped(text)).toBe(expected)
})

test.for([
  ['Ada Lovelace, who wrote', 'Ada Lovelace'],
  ['  Ada\u00A0Lovelace | Editor', 'Ada Lovelace'],
  ['Ludwig van den Berg writes', 'Ludwig van den Berg'],
  ['Ludwig van den', 'Ludwig'],
  ['One Two Three Four Five Six', 'One Two Three Four Five'],
  ['who wrote', ''],
  [', Ada', ''],
  ['', ''],
] as const)('the name that "%s" begins with is "%s"', ([text, expected]) => {
  expect(leadingName(text)).toBe(expected)
})
