import { expect, test } from 'vitest'
import { consonants, romanized } from './romanized.ts'

test.each([
  ['бейсенов', 'beisenov'],
  ['ミナセ', 'minase'],
  ['엔비디아', 'enpitia'],
  ['كمبيوت', 'kmbywt'],
  ['嵩曜', '嵩曜'],
])('%s sounds like %s', (word, latin) => {
  expect(romanized(word)).toBe(latin)
})

test.each([
  ['шмаков', 'shmakov'],
  ['ミナセ', 'minase'],
  ['كمبيوت', 'compute'],
  ['엔비디아', 'nvidia'],
])('%s and %s have the same consonants', (one, other) => {
  expect(consonants(one)).toBe(consonants(other))
})

test('another name has others', () => {
  expect(consonants('шмаков')).not.toBe(consonants('kasymov'))
})
