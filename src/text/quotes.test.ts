import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotations } from './quotes.ts'

const quoted = (text: string): readonly string[] =>
  quotations(text, { start: 0, end: text.length }).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  )

describe('quotation marks of every sort', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['English, curly', 'He said “no chips” twice.', ['no chips']],
    ['straight', 'He said "no chips" and "no tools".', ['no chips', 'no tools']],
    [
      'single, curly, around an apostrophe',
      'He said ‘they don’t sell’ today.',
      ['they don’t sell'],
    ],
    ['French', 'Il dit « plus rien » hier.', [' plus rien ']],
    ['German', 'Er sagte „nie wieder“ und „gut“.', ['nie wieder', 'gut']],
    ['Polish', 'Mówi „koniec” jasno.', ['koniec']],
    ['German guillemets', 'Er sagte »nie wieder« laut.', ['nie wieder']],
    ['Japanese', '彼は「売れない」と述べた。', ['売れない']],
    ['Japanese, nested', '彼は「『終わり』だ」と述べた。', ['『終わり』だ']],
    [
      'a quotation inside a quotation',
      'Il dit « ils ont dit “non” hier ».',
      [' ils ont dit “non” hier '],
    ],
    ['the same marks inside', 'Il dit « ils « ont » dit » hier.', [' ils « ont » dit ']],
    ['closed by a straight mark', 'He said “no chips" twice.', ['no chips']],
    ['an opening mark too many', 'He said “no “chips” twice.', ['no “chips']],
  ]
  test.each(cases)('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('no quotation', () => {
  const cases: readonly [string, string][] = [
    ['an apostrophe', 'The firm’s chips aren’t sold.'],
    ['an inch sign', 'A 12" wafer costs more.'],
    ['a title in Chinese brackets', '据《财经》报道。'],
    ['a stray closing mark', 'chips are scarce”, he said.'],
    ['an unclosed single mark', 'Rock ‘n roll of the chips'],
  ]
  test.each(cases)('%s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })
})

test('a mark that nothing closes opens speech to the end of the stretch', () => {
  const text = '“We sell. We ship.'
  const [found] = quotations(text, { start: 0, end: text.length })
  expect(found).toEqual({ start: 0, end: 18, inner: { start: 1, end: 18 }, open: true })
})

test('quotations are in order, disjoint, and hold their inner words', () => {
  const marks = fc.constantFrom(...'«»“”„"「」‘’ ab1.\n')
  const property = (parts: readonly string[]): void => {
    const text = parts.join('')
    let at = 0
    for (const { start, end, inner, open } of quotations(text, { start: 0, end: text.length })) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(inner.start).toBe(start + 1)
      expect(inner.end).toBe(open ? end : end - 1)
      expect(end).toBeLessThanOrEqual(text.length)
      at = end
    }
  }
  fc.assert(fc.property(fc.array(marks), property))
})

test('a long line of opening marks is read in linear time', () => {
  expect(quotations('‘a“b«c'.repeat(50_000), { start: 0, end: 300_000 }).length).toBeGreaterThan(0)
})
