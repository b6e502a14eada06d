import { expect, test } from 'vitest'
import { claimIds } from './claim-id.ts'

test('the same words under the same frame have the same id in every run', () => {
  expect(claimIds()('control', 'Beijing banned the chip.')).toBe(
    claimIds()('control', 'Beijing banned the chip.'),
  )
})

test('punctuation, case and accents do not count', () => {
  expect(claimIds()('control', 'Pékin a interdit la puce.')).toBe(
    claimIds()('control', '« Pekin a interdit la puce »'),
  )
})

test('another frame or another word is another claim', () => {
  const idOf = claimIds()
  const ids = [
    idOf('control', 'Beijing banned the chip.'),
    idOf('sale', 'Beijing banned the chip.'),
    idOf('control', 'Beijing banned the chips.'),
  ]
  expect(new Set(ids).size).toBe(3)
})

test('words that are said twice are told apart', () => {
  const idOf = claimIds()
  const first = idOf('control', 'Beijing banned the chip.')
  const second = idOf('control', 'Beijing banned the chip.')
  expect(second).toBe(`${first}-2`)
})
