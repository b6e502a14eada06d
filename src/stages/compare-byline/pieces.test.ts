import { expect, test } from 'vitest'
import { clausesOf, sentencesOf } from './pieces.ts'

const wordsOf = (text: string, cut: typeof sentencesOf): readonly string[] =>
  cut(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test.each([
  ['She writes. He bakes.', ['She writes.', 'He bakes.']],
  ['of U.S.A origin', ['of U.S.A origin']],
  ['one line\nand another', ['one line', 'and another']],
  ['She writes.\n\nHe bakes', ['She writes.', 'He bakes']],
  ['no stop  here', ['no stop  here']],
])('the sentences of %j', (text, sentences) => {
  expect(wordsOf(text, sentencesOf)).toEqual(sentences)
})

test.each([
  ['an engineer, now a baker', ['an engineer', 'now a baker']],
  ['曾任记者，现为厨师。爱好：园艺', ['曾任记者', '现为厨师。爱好', '园艺']],
  ['a past – a present', ['a past ', 'a present']],
])('the clauses of %j', (text, clauses) => {
  expect(wordsOf(text, clausesOf)).toEqual(clauses)
})
