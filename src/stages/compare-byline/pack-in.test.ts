import { expect, test } from 'vitest'
import { packFor, packs } from '#languages/index'
import { packIn } from './pack-in.ts'

const de = packFor('de')

test('gives the pack of a language, and the own one where none has it', () => {
  expect(packIn('fr', de, packs).code).toBe('fr')
  expect(packIn('de', de, packs)).toBe(de)
  expect(packIn('xx', de, packs)).toBe(de)
})
