import { expect, test } from 'vitest'
import { spellCases } from './spell-cases.ts'

test.each([
  [/^read (?:more|\p{L}+ing)$/iu, 'Read SOMETHING', 'Read 4'],
  [/^[\p{L}\d' .-]{2,9} ago$/iu, 'Élan 3 Ago', 'a, b ago'],
  [/^\[\p{L}+\]$/iu, '[Masquer]', 'Masquer'],
  [/^by (?-i:\p{Lu})\p{L}+$/iu, 'BY Ann', 'By ann'],
  [/^(?<names>[a-z]+)\k<names>$/iu, 'ABAB', 'ABAC'],
  [/^[^a-c]é{1,2}$/iu, 'dÉé', 'Bé'],
  [/^[а-яё]+\.$/iu, 'ЁЛКА.', 'Ёлка'],
  [/^von (?-i:Er|Sie \p{Lu}(?:x|y)) x$/iu, 'VON Sie Xy X', 'von sie Xy x'],
  [/^(?<!a)\p{Lu}b(?=c)/iu, 'xBC', '4bc'],
  [/^\u{e9}t\x41$/iu, 'éTA', 'eta'],
  [/^straße [ﬁß-ÿ]$/iu, 'STRAßE À', 'Strasse a'],
])('%s still strikes and spares the same', (pattern, hit, miss) => {
  const spelled = spellCases(pattern)
  expect(spelled.flags).toBe('u')
  expect([pattern.test(hit), spelled.test(hit)]).toEqual([true, true])
  expect([pattern.test(miss), spelled.test(miss)]).toEqual([false, false])
})

test('a pattern that minds case is left as it is', () => {
  const pattern = /^\p{Lu}\p{L}+$/u
  expect(spellCases(pattern)).toBe(pattern)
})

test('a named group keeps its name', () => {
  const spelled = spellCases(/^by (?<names>.+)$/iu)
  expect(spelled.exec('BY ANN')?.groups?.names).toBe('ANN')
})
