import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from './align.ts'
import { blockChanges } from './block-changes.ts'
import { blocks } from './blocks.ts'
import { wordChanges } from './word-changes.ts'

const version = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n')
  return {
    text,
    blocks: blocks(text).map((span) => ({
      ...span,
      role: 'body' as const,
      kept: true,
      language: 'en',
      removal: null,
    })),
  }
}

const lead = 'The ministry tightened its rules for chip makers on Monday.'
const quoteOfHead = 'The head of the chip maker Sorel welcomed the new rules.'

test('what stays, changes, comes and goes is told by block', () => {
  const earlier = version(lead, 'A line that goes.', quoteOfHead)
  const later = version(
    lead.replace('Monday', 'Tuesday'),
    quoteOfHead,
    'Wholly other words come at the end.',
  )
  const changes = blockChanges(earlier, later)
  expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'removed', 'unchanged', 'added'])
  expect(changes[0]?.words).toEqual([
    { kind: 'unchanged', text: 'The ministry tightened its rules for chip makers on ' },
    { kind: 'removed', text: 'Monday' },
    { kind: 'added', text: 'Tuesday' },
    { kind: 'unchanged', text: '.' },
  ])
})

test.each([
  ['the same', [lead], [lead], ['unchanged']],
  ['another space', [lead, 'One  line.'], [lead, 'One line.'], ['unchanged', 'unchanged']],
  ['nothing in common', ['One two three.'], ['Four five six.'], ['removed', 'added']],
  [
    'a block that moved',
    ['a1', 'b2', 'c3'],
    ['c3', 'a1', 'b2'],
    ['added', 'unchanged', 'unchanged', 'removed'],
  ],
  ['characters without spaces', ['芯片出口受到限制。'], ['芯片出口不受限制。'], ['changed']],
  ['an empty page', [], [lead], ['added']],
])('%s', (_, ...[before, after, kinds]) => {
  expect(blockChanges(version(...before), version(...after)).map(({ kind }) => kind)).toEqual(kinds)
})

test('words that changed side by side are one change', () => {
  expect(wordChanges('It rose by two per cent.', 'It fell by nine per cent.')).toEqual([
    { kind: 'unchanged', text: 'It ' },
    { kind: 'removed', text: 'rose' },
    { kind: 'added', text: 'fell' },
    { kind: 'unchanged', text: ' by ' },
    { kind: 'removed', text: 'two' },
    { kind: 'added', text: 'nine' },
    { kind: 'unchanged', text: ' per cent.' },
  ])
  expect(wordChanges('a b c d', 'a x y d').map(({ text }) => text)).toEqual([
    'a ',
    'b c',
    'x y',
    ' d',
  ])
})

const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

/** Length of a longest common subsequence, by the plain table. */
const longest = (one: readonly string[], other: readonly string[]): number => {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const item of one) {
    const next = [0]
    for (const [y, with_] of other.entries())
      next.push(item === with_ ? (row[y] ?? 0) + 1 : Math.max(next[y] ?? 0, row[y + 1] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

test('as much as possible is read together, in order', () => {
  fc.assert(
    fc.property(items, items, (one, other) => {
      const pairs = align(one, other)
      expect(pairs.every(([x, y]) => one[x] === other[y])).toBe(true)
      const isRising = pairs.every(
        ([x, y], index) =>
          index === 0 || (x > (pairs[index - 1]?.[0] ?? 0) && y > (pairs[index - 1]?.[1] ?? 0)),
      )
      expect(isRising).toBe(true)
      expect(pairs).toHaveLength(longest(one, other))
    }),
    { numRuns: 60 },
  )
})

test('both texts can be put together again from the changes', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'bc', ' ', '\n', '芯', '.', '7'),
    maxLength: 20,
  })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = wordChanges(before, after)
      const without = (left: string) =>
        changes.map(({ kind, text }) => (kind === left ? '' : text)).join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
    { numRuns: 60 },
  )
})

test('texts that have nothing in common are given up in time', () => {
  const one = Array.from({ length: 20_000 }, (_, index) => `a${index}`)
  const other = Array.from({ length: 20_000 }, (_, index) => `b${index}`)
  const began = performance.now()
  expect(align(one, other)).toEqual([])
  expect(performance.now() - began).toBeLessThan(5_000)
})
