import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { clip, indented, wrap } from './wrap.ts'

test.for([
  ['words part at spaces', 'one two three four', 9, ['one two', 'three', 'four']],
  ['Han characters take two columns', '芯片出口管制', 8, ['芯片出口', '管制']],
  ['no line begins with a closing mark', '芯片出口，管制', 8, ['芯片出', '口，管制']],
  ['a word too long is broken', 'abcdefghijkl', 8, ['abcdefgh', 'ijkl']],
  ['line breaks stay', 'a\n\nb', 8, ['a', '', 'b']],
  ['nothing is one empty line', '', 8, ['']],
  ['spaces alone are one empty line', '   ', 8, ['']],
] as const)('%s', ([, text, width, lines]) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('a megabyte in one word is wrapped in time', () => {
  const before = performance.now()
  const lines = wrap('x'.repeat(1_000_000), 80)
  expect(lines).toHaveLength(12_500)
  expect(performance.now() - before).toBeLessThan(5_000)
})

test('a clipped text says that it goes on', () => {
  expect(clip('short', 10)).toBe('short')
  expect(clip('much too long', 8)).toBe('much to…')
  expect(stringWidth(clip('芯片出口管制芯片出口管制', 9))).toBeLessThanOrEqual(9)
})

test('lines stand behind their margin', () => {
  expect(indented('one two three', { lead: '1. ', width: 11 })).toEqual(['1. one two', '   three'])
})
