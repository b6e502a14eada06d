import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packs } from '#languages/index'
import { lines } from './blocks.ts'
import type { SentenceRules } from './sentences.ts'
import { sentences } from './sentences.ts'

const none: { readonly tag: string; readonly rules: SentenceRules } = {
  tag: 'en',
  rules: { abbreviations: [] },
}
const cut = (text: string, language = none): readonly string[] =>
  sentences(text, lines(text, { start: 0, end: text.length }), language).map(({ start, end }) =>
    text.slice(start, end),
  )
const inPack = (code: string) => ({
  tag: code,
  rules: packs.find((pack) => pack.code === code)?.sentences ?? { abbreviations: [] },
})

describe('a sentence ends', () => {
  const pairs: readonly [string, string, readonly [string, string]][] = [
    ['at a full stop', 'en', ['Chips are scarce.', 'Prices rise.']],
    ['behind a closing quotation mark', 'en', ['“It is over.”', 'Nobody spoke.']],
    [
      'at Inc. before a sentence opener',
      'en',
      ['It bought Corvex Inc.', 'The price was not given.'],
    ],
    [
      'at U.S. before a sentence opener',
      'en',
      ['It was made in the U.S.', 'But nobody bought it.'],
    ],
    ['at p.m. before a sentence opener', 'en', ['Shares fell at 3 p.m.', 'They then rose.']],
    ['at a question mark', 'en', ['Why now?', 'Because it can.']],
    ['at etc. before a sentence opener', 'fr', ['Puces, cartes, etc.', 'Les prix montent.']],
    ['behind guillemets', 'fr', ['« C’est fini. »', 'Personne n’a parlé.']],
    ['behind guillemets, before a name', 'fr', ['« Enfin ! »', 'Paul Verdier rit.']],
    ['at 。', 'ja', ['半導体が足りない。', '価格は上がった。']],
  ]
  test.each(pairs)('%s', (_, code, expected) => {
    const between = code === 'ja' ? '' : ' '
    expect(cut(expected.join(between), inPack(code))).toEqual(expected)
  })
})

describe('a sentence goes on', () => {
  const whole: readonly [string, string, string][] = [
    ['behind a form of address', 'en', 'Mr. Reyk met Dr. Solberg and Mrs. Sand.'],
    ['behind the abbreviation of a number', 'en', 'Rule No. 5 took effect on Jan. 3.'],
    ['behind initials', 'en', 'J. R. Sand leads the U.S. Commerce Department.'],
    ['behind Corp. before a name', 'en', 'Halden Corp. Chief Executive Jo Sand resigned.'],
    ['behind a quoted question', 'en', '“Is it over?” asked Jo Sand.'],
    ['behind a quoted exclamation', 'fr', '« Enfin ! », s’exclame Paul Verdier.'],
    ['behind guillemets without a comma', 'fr', '« Est-ce fini ? » demande Paul Verdier.'],
    ['behind M. and Mme', 'fr', 'M. Verdier et Mme. Harnois ont signé l’art. 5.'],
    ['behind p. ex.', 'fr', 'Des puces, p. ex. Corvex X20, manquent.'],
    ['behind an initial', 'fr', 'Le ministre, K. Sand, a signé.'],
    ['behind a decimal', 'en', 'Shares rose 1.5 percent.'],
    ['before a small letter', 'en', 'The firm Wow! said it would pay.'],
  ]
  test.each(whole)('%s', (_, code, text) => {
    expect(cut(text, inPack(code))).toEqual([text])
  })

  test('behind a German ordinal, where the rules say so', () => {
    const german = { tag: 'de', rules: { abbreviations: [], ordinals: true } }
    expect(cut('Am 5. März kam die Regel.', german)).toEqual(['Am 5. März kam die Regel.'])
  })

  test('behind a quotation before the words that go on, where the rules name them', () => {
    const japanese = { tag: 'ja', rules: { abbreviations: [], afterQuote: ['と'] } }
    expect(cut('「売れない。」と述べた。価格は下がる。', japanese)).toEqual([
      '「売れない。」と述べた。',
      '価格は下がる。',
    ])
  })
})

test('without starters an abbreviation that may end a sentence ends it', () => {
  const rules = { abbreviations: [], mayEnd: ['Inc.'] }
  expect(cut('It bought Corvex Inc. Shares fell.', { tag: 'en', rules })).toHaveLength(2)
})

test('a line break ends a sentence', () => {
  expect(cut('Chips are scarce\nPrices rise')).toEqual(['Chips are scarce', 'Prices rise'])
})

const pieces = fc.constantFrom(
  ...[
    'Mr.',
    'Inc.',
    'U.S.',
    'The',
    'chips',
    '“',
    '”',
    '«',
    '»',
    '"',
    '.',
    '!',
    '?',
    '…',
    ' ',
    '  ',
  ],
  ...['\n', '\u00A0', '5', '5.', 'A.', '。', '「', '」', 'と', 'مرحبا', '؟', '🙂', '(', ')', ','],
)

test('sentences are in order, disjoint, trimmed, and hold all that is not white space', () => {
  const property = (parts: readonly string[], code: string): void => {
    const text = parts.join('')
    const found = sentences(text, lines(text, { start: 0, end: text.length }), inPack(code))
    let at = 0
    let kept = ''
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      expect(end).toBeGreaterThan(start)
      kept += text.slice(start, end)
      at = end
    }
    expect(kept.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
  }
  fc.assert(fc.property(fc.array(pieces), fc.constantFrom('en', 'fr', 'ja'), property))
})

test('a long line of abbreviations is cut in linear time', () => {
  const text = 'Mr. No. Inc. '.repeat(20_000)
  expect(cut(text, inPack('en')).length).toBeGreaterThan(0)
})
