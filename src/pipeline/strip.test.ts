import { expect, test } from 'vitest'
import type { Block } from '#model/block'
import { restore, strip } from './strip.ts'

const removal = { reason: 'share', confidence: 0.9, rule: 'share.word' } as const

/** Blocks of a text in which a line that begins with `-` is struck. */
const marked = (text: string): { text: string; blocks: Block[] } => ({
  text,
  blocks: [...text.matchAll(/\S.*/gu)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length, language: 'en' }
    return match[0].startsWith('-')
      ? { ...span, role: 'share', kept: false, removal }
      : { ...span, role: 'body', kept: true, removal: null }
  }),
})

const cases = [
  ['nothing is struck', 'A\n\nB', 'A\n\nB'],
  ['all is struck', '-x\n\n-y', ''],
  ['at the start', '-x\n\n-y\n\nA', 'A'],
  ['at the end', 'A\n\n-x\n\n-y\n', 'A\n'],
  ['between two blocks one gap stays', 'A\n\n-x\n\n-y\n\nB', 'A\n\nB'],
  ['the wider gap stays, after', 'A\n-x\n\nB', 'A\n\nB'],
  ['the wider gap stays, before', 'A\n\n-x\nB', 'A\n\nB'],
  ['white space around the text stays', '\n A\n\n-x\n\nB \n', '\n A\n\nB \n'],
  ['an empty text', '', ''],
] as const

test.for(cases)('strips and restores: %s', ([, text, kept]) => {
  const stripped = strip(marked(text))
  expect(stripped.text).toBe(kept)
  expect(restore(stripped)).toBe(text)
})

test('a cut says what it was, where it stood and why it went', () => {
  const { cuts } = strip(marked('A\n\n-x\n\nB'))
  expect(cuts).toEqual([{ at: 3, start: 3, end: 7, text: '-x\n\n', ...removal }])
})
