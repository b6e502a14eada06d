import { expect, test } from 'vitest'
import { lighter } from './lighter.ts'

test.each([
  [/^read (?:more|\p{L}+ing)$/iu, 'Read SOMETHING', 'Read 4'],
  [/^[\p{L}\d' .-]{2,9} ago$/iu, 'Élan 3 Ago', 'a, b ago'],
  [/^\[\p{L}+\]$/iu, '[Masquer]', 'Masquer'],
  [/^by (?-i:\p{Lu})\p{L}+$/iu, 'BY Ann', 'By ann'],
])('%s still strikes and spares the same', (pattern, hit, miss) => {
  const light = lighter(pattern)
  expect([pattern.test(hit), light.test(hit)]).toEqual([true, true])
  expect([pattern.test(miss), light.test(miss)]).toEqual([false, false])
})

test('a pattern that minds case is left as it is', () => {
  const pattern = /^\p{Lu}\p{L}+$/u
  expect(lighter(pattern)).toBe(pattern)
})
