import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { foundAt } from './found.ts'
import { addMentions, allMentions, mentionAt, noMentions } from './mentions.ts'

/** A mention of tokens of one letter each. */
const mention = (rule: string, [from, to]: readonly [number, number], sentence = 0): Found =>
  foundAt(
    [],
    { sentence, from, to },
    {
      referent: { id: rule, name: rule, type: 'company', wikidata: null },
      rule,
      start: 100 * sentence + from,
      end: 100 * sentence + to,
    },
  )

const rules = (...found: readonly (readonly Found[])[]): readonly string[] => {
  const mentions = noMentions(2)
  for (const more of found) addMentions(mentions, more)
  return allMentions(mentions).map(({ rule }) => rule)
}

test.each([
  ['the longer takes the place of the shorter', [mention('short', [0, 1])], ['long']],
  ['what stands in another sentence stays', [mention('other', [0, 4], 1)], ['long', 'other']],
  [
    'what lies beside stays, in the order of the text',
    [mention('beside', [9, 10])],
    ['long', 'beside'],
  ],
])('of overlapping mentions %s', (_, found, expected) => {
  expect(rules(found, [mention('long', [0, 4])])).toEqual(expected)
})

test('of two as long the one that begins first stays, whichever was found first', () => {
  expect(rules([mention('second', [1, 3])], [mention('first', [0, 2])])).toEqual(['first'])
})

test('a mention is looked up by each of its tokens', () => {
  const mentions = noMentions(3)
  addMentions(mentions, [mention('one', [1, 3], 2), mention('next', [4, 5], 2)])
  expect([-1, 0, 1, 2, 3, 4, 5].map((at) => mentionAt(mentions, 2, at)?.rule)).toEqual([
    undefined,
    undefined,
    'one',
    'one',
    undefined,
    'next',
    undefined,
  ])
  expect(mentionAt(mentions, 1, 1)).toBeNull()
})
