import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#model/article'
import type { Block } from '#model/block'
import type { Edit } from '#model/edit'
import { blocks as blocksOf, lines as linesOf } from '#text/blocks'
import { analyzeArticle } from './analyze.ts'
import { applyEdits, makeEdit } from './edits.ts'
import { restore, strip } from './strip.ts'

const removal = { reason: 'share', confidence: 0.9, rule: 'share.word' } as const

/** Blocks of a text in which one that begins with `~` is struck. */
const marked = (text: string): readonly Block[] =>
  blocksOf(text).map((span) =>
    text[span.start] === '~'
      ? { ...span, role: 'share', kept: false, language: 'en', removal }
      : { ...span, role: 'body', kept: true, language: 'en', removal: null },
  )

const page = (text: string, edits: readonly Edit[]) => ({ text, marks: [], edits })
const applied = (text: string, edits: readonly Edit[]) =>
  applyEdits(marked(text), page(text, edits)).map(({ start, end, role, kept }) => [
    text.slice(start, end),
    role,
    kept,
  ])

const blockAt = (text: string, at: number) => marked(text)[at] ?? { start: 0, end: 0 }
const restoring = (text: string, at: number, id = 'e1') =>
  makeEdit({ text }, { action: 'restore', block: blockAt(text, at) }, id)
const striking = (text: string, at: number, id = 'e1') =>
  makeEdit({ text }, { action: 'strike', block: blockAt(text, at), reason: 'advert' }, id)

describe('an edit', () => {
  const text =
    'One chip was sold.\n\n~ More of it.\n\nTwo chips were sold.\n\n~ More of it.\n\nEnd.'

  test('puts back the block it names, and only that', () => {
    expect(applied(text, [restoring(text, 3)]).map(([, , kept]) => kept)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ])
  })

  test('takes out a block, for the reason the editor names', () => {
    expect(applied(text, [striking(text, 2)])[2]).toEqual(['Two chips were sold.', 'advert', false])
  })

  test('puts back all that a rule took out', () => {
    const edit: Edit = { id: 'e1', action: 'restore-rule', rule: 'share.word' }
    expect(applied(text, [edit]).every(([, , kept]) => kept)).toBe(true)
    const other: Edit = { id: 'e1', action: 'restore-rule', rule: 'share.other' }
    expect(applied(text, [other])).toEqual(applied(text, []))
  })

  test('about one block knows better than one about a rule', () => {
    const edits: readonly Edit[] = [
      striking(text, 1, 'e1'),
      { id: 'e2', action: 'restore-rule', rule: 'share.word' },
    ]
    expect(applied(text, edits)[1]).toEqual(['~ More of it.', 'advert', false])
  })

  test('that comes later holds, and what the engine said stays known', () => {
    const edits = [striking(text, 0, 'e1'), restoring(text, 0, 'e2')]
    const [block] = applyEdits(marked(text), page(text, edits))
    expect(block).toMatchObject({ role: 'body', kept: true, removal: null })
    expect(block?.edit).toEqual({
      id: 'e2',
      rule: 'editor.restore',
      confidence: 1,
      was: { role: 'body', removal: null },
    })
  })

  test('holds in the next version, wherever its words stand there, in whatever case', () => {
    const next = `A new first line.\n\n${text.replaceAll('More of it.', 'MORE OF IT!')}`
    expect(applied(next, [restoring(text, 3)]).map(([, , kept]) => kept)).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
    ])
  })

  test('does nothing where its words are gone', () => {
    const next = 'One chip was sold.\n\n~ Something else.'
    expect(applied(next, [restoring(text, 1)])).toEqual(applied(next, []))
  })

  test('finds its lines where blocks are parted otherwise', () => {
    const lines = 'A first line.\n~ A name\n~ A bio\n\nAn end.'
    const name: Edit = makeEdit(
      { text: lines },
      {
        action: 'strike',
        block: { start: lines.indexOf('~ A n'), end: lines.indexOf('\n~ A b') },
        reason: 'byline',
      },
    )
    expect(applied(lines, [name])).toEqual([
      ['A first line.', 'body', true],
      ['~ A name', 'byline', false],
      ['~ A bio', 'body', true],
      ['An end.', 'body', true],
    ])
  })

  test.for([
    ['• A point of a list', 'list'],
    ['1. A point of a list', 'list'],
    ['“We never sold it.”', 'quote'],
    ['What comes next', 'title'],
    ['What comes next.', 'body'],
    ['接下来会怎样', 'title'],
    ['接下来会怎样。', 'body'],
  ] as const)('gives “%s” back as %s', ([words, role]) => {
    const all = `${words}\n\nThe end.`
    const struck = marked(all).map((block, index) =>
      index === 0 ? { ...block, role: 'share' as const, kept: false, removal } : block,
    )
    const edit = restoring(all, 0)
    expect(applyEdits(struck, page(all, [edit]))[0]?.role).toBe(role)
  })

  test('gives a heading back as a heading where the page has its title, or text above', () => {
    const all = 'A title\n\n~ What comes next\n\nThe end.'
    expect(applied(all, [restoring(all, 1)])[1]).toEqual(['~ What comes next', 'heading', true])
    const titled = marked(`~ Above\n\n${all}`).map((block, index) =>
      index === 1 ? { ...block, role: 'title' as const } : block,
    )
    const text = `~ Above\n\n${all}`
    expect(applyEdits(titled, page(text, [restoring(text, 0)]))[0]?.role).toBe('heading')
  })

  test('of a page of many lines takes no long time', () => {
    const long = 'x\n'.repeat(20_000)
    const from = performance.now()
    applied(long, [restoring(long, 7)])
    expect(performance.now() - from).toBeLessThan(5_000)
  })
})

test('whatever is decided, blocks stay in order, apart, and cover the text; nothing is lost', () => {
  const line = fc.constantFrom('One chip.', '~ More', '~ More of it', '• A point', '  ', '', 'End')
  const decision = fc.record({
    at: fc.nat(20),
    lines: fc.integer({ min: 1, max: 3 }),
    action: fc.constantFrom('restore', 'strike', 'restore-rule'),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.array(decision), (lines, decisions) => {
      const text = lines.join('\n')
      const parts = linesOf(text, { start: 0, end: text.length })
      const edits = decisions.flatMap(({ at, lines: count, action }, index): Edit[] => {
        const start = parts[at]?.start
        const end = parts[at + count - 1]?.end
        const id = `e${index}`
        if (action === 'restore-rule') return [{ id, action, rule: 'share.word' }]
        if (start === undefined || end === undefined) return []
        const block = { start, end }
        const wish =
          action === 'strike' ? { action, block, reason: 'advert' as const } : { action, block }
        return [makeEdit({ text }, wish as Parameters<typeof makeEdit>[1], id)]
      })
      const blocks = applyEdits(marked(text), page(text, edits))
      let at = 0
      for (const { start, end, kept, role, removal } of blocks) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
        expect([kept, role]).toEqual(removal ? [false, removal.reason] : [true, role])
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
      expect(restore(strip({ text, blocks }))).toBe(text)
    }),
  )
})

test('what is put back is read: claims follow', () => {
  const text =
    'Ministry tightens chip rules\n\nThe weather was fine on Tuesday in the whole country.\n\nThe United States tightened export controls on AI chips to China in October 2023.'
  const article: Article = {
    id: 'a',
    text,
    source: { format: 'text', url: null, publisher: null, retrievedAt: null },
    marks: [],
    metadata: { title: null, authors: [], publishedAt: null },
    language: null,
    publishedAt: null,
    gistLanguage: 'en',
  }
  const before = analyzeArticle(article)
  const block = before.blocks.at(-1) ?? { start: 0, end: 0 }
  const edit = makeEdit(before, { action: 'strike', block, reason: 'related' })
  const after = analyzeArticle({ ...article, edits: [edit] })
  expect(before.claims.length).toBeGreaterThan(0)
  expect(after.claims.filter(({ evidence }) => evidence.start >= block.start)).toEqual([])
  expect(analyzeArticle({ ...article, edits: [] })).toEqual(before)
})
