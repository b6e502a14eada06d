import { describe, expect, test } from 'vitest'
import type { Term } from './lexicon.ts'
import { lexicon, opensTerm, scan, scanMarked } from './lexicon.ts'
import { tokens } from './tokens.ts'

const found = (
  terms: readonly Term[],
  text: string,
  proclitics: readonly string[] = [],
): string[] => {
  const words = tokens(text, { start: 0, end: text.length })
  return scan(lexicon([['tag', terms]], { proclitics }), words).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  )
}

const cases: readonly (readonly [string, Term, string, readonly string[]])[] = [
  ['a word, whatever its case', 'ban', 'A Ban, no urban band', ['Ban']],
  ['words in a row', 'export controls', 'Export controls on exports', ['Export controls']],
  ['a beginning', 'restrict*', 'restrictions restricted district', ['restrictions', 'restricted']],
  ['an ending', '*chip', 'microchip chip chips', ['microchip', 'chip']],
  ['letters within', '*chip*', 'microchips ship', ['microchips']],
  ['either word', 'sale|sales of', 'the sales of', ['sales of']],
  ['a word that may be missing', 'very? strong demand', 'strong demand', ['strong demand']],
  [
    'a word that may be missing, with it and without',
    'very? strong demand',
    'very strong demand',
    ['very strong demand', 'strong demand'],
  ],
  ['a gap', 'add … list', 'added: add the firm to the list', ['add the firm to the list']],
  ['no gap beyond the clause', 'add … list', 'add it. The list', []],
  ['no gap of seven words', 'add … list', 'add a b c d e f g list', []],
  ['the letters in exactly this case', '=US', 'US us Us', ['US']],
  [
    'an apostrophe parts words in the term as in the text',
    "l'export*",
    'de l’exportation',
    ['l’exportation'],
  ],
  ['characters of a script without spaces', '出口管制', '加强出口管制措施', ['出口管制']],
  ['a gap in a script without spaces', '将 … 列入', '将其公司列入清单', ['将其公司列入']],
  ['no term across a stop', 'export controls', 'export, controls', []],
]

describe('a term finds', () => {
  test.for(cases)('%s: %s', ([, term, text, expected]) => {
    expect(found([term], text)).toEqual(expected)
  })

  test('particles written together with the next word', () => {
    expect(found(['رقائق'], 'والرقائق', ['و', 'وال', 'ال'])).toEqual(['والرقائق'])
  })
})

test('a word that a term begins with opens one, whether or not the term goes on', () => {
  const terms = lexicon([['tag', ['export controls', 'very? strong demand', 'bans']]])
  const text = 'Bans export controls strong very demand'
  const words = tokens(text, { start: 0, end: text.length })
  expect(words.filter((word) => opensTerm(terms, word)).map(({ text: one }) => one)).toEqual([
    'Bans',
    'export',
    'strong',
    'very',
  ])
})

test('a weak term says so', () => {
  const words = tokens('curb', { start: 0, end: 4 })
  expect(scan(lexicon([['tag', ['~curb']]]), words)).toEqual([
    { tag: 'tag', from: 0, to: 1, weak: true },
  ])
})

test('overlapping hits are all given, in order of their first word', () => {
  expect(found(['export controls', 'controls', 'export'], 'export controls')).toEqual([
    'export',
    'export controls',
    'controls',
  ])
})

test('some terms of a lexicon may stand for more words than others', () => {
  const words = tokens('add a b c list', { start: 0, end: 14 })
  const both = lexicon([
    ['near', ['add … list'], 2],
    ['far', ['add … list'], 3],
  ])
  expect(scan(both, words)).toEqual([{ tag: 'far', from: 0, to: 5, weak: false }])
})

test('a term of one word gives the marks of its tag in place of a hit', () => {
  const words = tokens('because of chips', { start: 0, end: 16 })
  const terms = lexicon(
    [
      ['small', ['of', 'because of']],
      ['noun', ['chips']],
    ],
    { marks: (tag) => (tag === 'small' ? 2 : 0) },
  )
  expect(scanMarked(terms, words)).toEqual({
    hits: [
      { tag: 'small', from: 0, to: 2, weak: false },
      { tag: 'noun', from: 2, to: 3, weak: false },
    ],
    marks: [0, 2, 0],
  })
})

test('a word is still known after more words than a lexicon remembers', () => {
  const text = Array.from({ length: 21_000 }, (_, index) => `ban${index} controls`).join(' ')
  const terms = lexicon([['tag', ['ban* controls']]])
  const words = tokens(text, { start: 0, end: text.length })
  expect(scan(terms, words)).toHaveLength(21_000)
  expect(scan(terms, words.slice(0, 4))).toHaveLength(2)
})

test('of many words that may follow one, each is found and no other', () => {
  const places = Array.from({ length: 100 }, (_, index) => `place${index}`)
  const terms = lexicon([['tag', places.flatMap((place) => [`in ${place}`, `near ${place} …`])]])
  const text = [...places, 'nowhere'].map((place) => `in ${place}`).join(' ')
  const words = tokens(text, { start: 0, end: text.length })
  expect(scan(terms, words).map(({ from, to }) => [from, to])).toEqual(
    places.map((_, index) => [2 * index, 2 * index + 2]),
  )
})

test('words where one term ends and another goes on are found as both', () => {
  const terms = lexicon([
    ['short', ['export ban', '~export ban']],
    ['long', ['export ban list', 'export ban … lifted']],
  ])
  const text = 'export ban list is lifted'
  const hits = scan(terms, tokens(text, { start: 0, end: text.length }))
  expect(hits.map(({ tag, to, weak }) => [tag, to, weak])).toEqual([
    ['short', 2, false],
    ['short', 2, true],
    ['long', 3, false],
    ['long', 5, false],
  ])
})

test('of a word that is more terms than are known of one, the first are found and no others', () => {
  const terms = lexicon(Array.from({ length: 1100 }, (_, tag) => [tag, ['ban']] as const))
  const hits = scan(terms, tokens('a ban on', { start: 0, end: 8 }))
  expect(hits.map(({ tag }) => tag)).toEqual(Array.from({ length: 1023 }, (_, tag) => tag))
  expect(hits.every(({ from, to }) => from === 1 && to === 2)).toBe(true)
})

test('what a long stretch held is not read behind the end of a shorter one', () => {
  const terms = lexicon([['tag', ['export ban', 'export … ban']]])
  const words = tokens('the export ban', { start: 0, end: 14 })
  expect(scan(terms, words)).toHaveLength(2)
  expect(scan(terms, words.slice(0, 2))).toEqual([])
  expect(scanMarked(terms, words.slice(0, 2)).marks).toHaveLength(2)
})
