import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFor, packs } from '#languages/index'
import type { Mark } from '#model/article'
import type { Block } from '#model/block'
import { blocks } from '#text/blocks'
import { stripBoilerplate } from './strip-boilerplate.ts'

const strip = (text: string, code: string, marks: readonly Mark[] = []) => {
  const parted = blocks(text)
  const languages = parted.map(() => code)
  return stripBoilerplate.run({
    text,
    blocks: parted,
    languages,
    pack: packFor(code),
    packs,
    marks,
  })
}

const said = (text: string, found: readonly Block[], role: string): readonly string[] =>
  found.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end))

const first =
  'The Commerce Department widened its chip rules on Monday, officials said in Washington.'
const second = 'Suppliers across Asia have thirty days to comply with the rules, two lawyers said.'

/** Bits that pages are made of, in any order. */
const bits = fc.constantFrom(
  'Chip curbs bite',
  'By Ann Lee',
  'March 12, 2024',
  first,
  second,
  'Related',
  'Read more: X',
  'Home | News | Tech',
  'Comments (3)',
  '© 2024 X',
  '- one',
  '\n',
  '\n\n',
  ' ',
  '\u202E',
  '「',
  'Go up',
  'Ann Lee is a reporter.',
  'Sommaire',
  '· · ·',
  '𝒳',
  '\uFFFD',
)
const page = fc.array(bits, { maxLength: 24 }).map((parts) => parts.join(''))
const anyText = fc.oneof(page, fc.string({ unit: 'binary', maxLength: 300 }))

test('blocks are in order, disjoint, trimmed, and cover all that is not white space', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'fr', 'und'), (given, code) => {
      const text = given.toWellFormed()
      let at = 0
      for (const block of strip(text, code).blocks) {
        expect(text.slice(at, block.start).trim()).toBe('')
        expect(block.end).toBeGreaterThan(block.start)
        expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim())
        at = block.end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 300 },
  )
})

test('a block is kept exactly when nothing removed it, and its role is the reason', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const { kept, role, removal } of strip(text, 'en').blocks) {
        expect(kept).toBe(removal === null)
        if (!removal) continue
        expect(role).toBe(removal.reason)
        expect(removal.rule).not.toBe('')
        expect(removal.confidence).toBeGreaterThan(0.5)
        expect(removal.confidence).toBeLessThan(1)
      }
    }),
  )
})

test('a block falls apart only where its lines differ in role', () => {
  const text = `Chip curbs bite in Asia as rules widen\nBy Ann Lee\n\nMarch 12, 2024\n${first}\n\n${second}\n\nAnn Lee\nAnn Lee is a reporter covering chips in Asia.`
  const { blocks: found } = strip(text, 'en')
  expect(said(text, found, 'title')).toEqual(['Chip curbs bite in Asia as rules widen'])
  expect(said(text, found, 'byline')).toEqual(['By Ann Lee', 'Ann Lee'])
  expect(said(text, found, 'dateline-meta')).toEqual(['March 12, 2024'])
  expect(said(text, found, 'author-bio')).toEqual(['Ann Lee is a reporter covering chips in Asia.'])
})

test('lines of one role stay one block, also a wrapped paragraph', () => {
  const wrapped = `${first.slice(0, 44)}\n${first.slice(45)} ${second.slice(0, 1).toLowerCase()}${second.slice(1, 40)}\n${second.slice(41)}`
  const list = 'Key points\n- One chip is banned.\n- Another is not.'
  const text = `Chip curbs bite in Asia\n\n${list}\n\n${wrapped}\n\n${second}`
  const { blocks: found } = strip(text, 'en')
  expect(said(text, found, 'list')).toEqual([list])
  expect(found).toHaveLength(4)
})

test.each([
  ['Chip curbs bite in Asia as rules widen', 'title.repeated'],
  ['CHIP CURBS BITE IN ASIA AS RULES WIDEN', 'title.repeated'],
  ['Chip curbs bite in Asia as rules…', 'title.rephrased'],
  ['Chip curbs bite in Asia as rules widen – The Ledger', 'title.rephrased'],
])('a headline said again is struck: %s', (again, rule) => {
  const text = `Chip curbs bite in Asia as rules widen\n\n${again}\n\n${first}\n\n${second}`
  expect(strip(text, 'en').blocks[1]?.removal).toMatchObject({ reason: 'duplicate-title', rule })
})

test('a headline that only shares a subject stays', () => {
  const text = `Chip curbs bite in Asia as rules widen\n\n${first}\n\nHow the curbs bite\n\n${second}`
  expect(strip(text, 'en').blocks[2]).toMatchObject({ role: 'heading', kept: true })
})

test('clutter of another language is struck, with that language', () => {
  const text = `Les contrôles sur les puces se durcissent en Asie\n\nLe ministère a étendu lundi ses règles sur les puces, selon deux avocats.\n\nGo up`
  expect(strip(text, 'fr').blocks[2]).toMatchObject({
    language: 'en',
    removal: { reason: 'navigation' },
  })
})

test('without a pack only what needs none is struck, and it says so', () => {
  const text = `Ir-regoli dwar iċ-ċipep jinfirxu\n\nIr-regoli dwar iċ-ċipep jinfirxu\n\nIl-gvern ħabbar regoli ġodda nhar it-Tnejn, qalu żewġ avukati f'Malta.\n\nAktar stejjer minn hawn\n\n© 2024 Il-Gazzetta`
  const { blocks: found, covered } = strip(text, 'und')
  expect(covered).toBe(false)
  expect(found.map(({ role }) => role)).toEqual([
    'title',
    'duplicate-title',
    'body',
    'body',
    'copyright',
  ])
})

test('markup is a witness: a class name alone strikes no paragraph', () => {
  const text = `Chip curbs bite in Asia as rules widen\n\n${first}\n\n${second}\n\nA word to our friends in the trade`
  const mark = (needle: string, names: readonly string[]): Mark => {
    const start = text.indexOf(needle)
    return { start, end: start + needle.length, tag: 'p', names, linkShare: 0 }
  }
  const marks = [mark(first, ['related-posts']), mark('A word to our', ['related-posts'])]
  const kept = strip(text, 'en', marks).blocks.map((block) => block.kept)
  expect(kept).toEqual([true, true, true, false])
})

test('a page of clutter only leaves nothing', () => {
  const text =
    'Home | News | Tech\n\nRelated stories\n\nSign up for our newsletter\n\nOur corner\n\n© 2024 The Ledger'
  expect(strip(text, 'en').blocks.every(({ kept }) => !kept)).toBe(true)
})

test('a long line is seen in part, but kept whole', () => {
  const text = 'The chip ban widened on Monday, officials said. '.repeat(40_000).trim()
  const { blocks: found } = strip(text, 'en')
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ start: 0, end: text.length, kept: true })
})
