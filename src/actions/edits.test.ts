import { beforeEach, describe, expect, test } from 'vitest'
import { analyze, makeEdit } from '#index'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected } from '#store/store.contract'
import { tagOf } from '#store/tag'
import { analyzeAgain } from './analyze-again.ts'
import { getArticle } from './articles.ts'
import { listBlocks } from './blocks.ts'
import type { EditRequest } from './edit-wish.ts'
import { editArticle } from './edits.ts'
import { ingestDocument } from './ingest.ts'
import { summarizeStored } from './summary.ts'

const story = 'The United States tightened export controls on AI chips to China in October 2023.'
const other = 'Nvidia sold fewer chips to China in December 2023, the company said.'
const text = `Washington tightens chip rules\n\n${story}\n\nShare this article\n\n${other}\n\nShare this article`
const html = (site: string, words = text) =>
  `<html><head><meta property="og:site_name" content="${site}"></head><body><article>${words
    .split('\n\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`

let store: Store
beforeEach(async () => {
  store = expected(await openSqlite(':memory:', { create: true }))
  expected(await ingestDocument(store, { id: 'a', text }))
})

const editor = { by: 'Ada', note: 'It is the story.' }
const edit = (request: EditRequest, id = 'a') => editArticle(store, { id, request, editor })
const blocks = async (id = 'a') =>
  expected(await listBlocks(store, id)).blocks.map(({ words, role, kept }) =>
    kept ? `${role}: ${words.slice(0, 12)}` : `✂ ${role}: ${words.slice(0, 12)}`,
  )
const claimed = async () =>
  expected(await store.claims({ article: 'a' }, { limit: 100, cursor: null })).items.map(
    ({ evidence }) => evidence.text,
  )

describe('a block', () => {
  test('that is struck takes its claims along, and gives them back', async () => {
    const before = await claimed()
    const struck = expected(await edit({ action: 'strike', block: 4, reason: 'related' }))
    expect(await claimed()).toEqual(before.filter((words) => !other.includes(words)))
    expect((await blocks())[3]).toMatch(/^✂ related/u)
    expected(await edit({ action: 'revoke', edit: struck.edit.id }))
    expect(await claimed()).toEqual(before)
    expect(before.some((words) => other.includes(words))).toBe(true)
  })

  test('that is put back is one of two with the same words', async () => {
    expect((await blocks()).filter((block) => block.startsWith('✂ share'))).toHaveLength(2)
    expected(await edit({ action: 'restore', block: 5 }))
    expect((await blocks()).slice(2)).toEqual([
      '✂ share: Share this a',
      expect.stringMatching(/^body: Nvidia/u),
      expect.stringMatching(/^(?:body|heading): Share/u),
    ])
  })

  test('stays as the editor left it over ingest, re-analysis and the next version', async () => {
    expected(await edit({ action: 'strike', block: 4, reason: 'advert' }))
    expect(expected(await ingestDocument(store, { id: 'a', text })).saving).toBe('unchanged')
    expect((await blocks())[3]).toMatch(/^✂ advert/u)
    expected(await analyzeAgain(store, 'a'))
    expect((await blocks())[3]).toMatch(/^✂ advert/u)
    expected(await ingestDocument(store, { id: 'a', text: `${text}\n\nOne more line came in.` }))
    expect((await blocks())[3]).toMatch(/^✂ advert/u)
    const list = expected(await listBlocks(store, 'a'))
    expect(list).toMatchObject({ version: 2, edits: [{ by: 'Ada', holds: true }] })
  })

  test('that is gone from the next version leaves a decision that says so', async () => {
    expected(await edit({ action: 'strike', block: 4, reason: 'advert' }))
    expected(await ingestDocument(store, { id: 'a', text: story }))
    expect(expected(await listBlocks(store, 'a')).edits).toMatchObject([
      { action: 'strike', words: other, holds: false, revokedBy: null },
    ])
  })

  test('counts in a gist of another language too', async () => {
    expected(await edit({ action: 'strike', block: 2, reason: 'related' }))
    const summary = expected(await summarizeStored(store, 'a', { lang: 'fr' }))
    const quoted = summary.sentences.flatMap(({ evidence }) => evidence.map((one) => one.text))
    expect(quoted.some((words) => story.includes(words))).toBe(false)
  })
})

test('a bio that is put back takes its flag along; struck again, the decision on the flag holds', async () => {
  const bio =
    'Marigold Baker is a food writer. She develops recipes for cakes and bread, and runs a cooking school for children.'
  const body = `${story}\n\n${other}\n\nThe software and hardware of semiconductors need a licence now.`
  expected(
    await ingestDocument(store, {
      id: 'b',
      text: `Washington tightens chip rules\n\nBy Marigold Baker\n\n${body}\n\n${bio}`,
    }),
  )
  const flags = async () =>
    expected(await store.flags({ article: 'b' }, { limit: 10, cursor: null })).items
  const [flag] = await flags()
  expect(flag).toMatchObject({ kind: 'author-topic-mismatch', status: 'open' })
  await store.judge(flag?.id ?? '', { status: 'confirmed', note: 'Asked her.', by: 'Ada' })
  const number = (await blocks('b')).findIndex((block) => block.startsWith('✂ author-bio')) + 1
  expected(await edit({ action: 'restore', block: number }, 'b'))
  expect(await flags()).toEqual([])
  expected(await edit({ action: 'strike', block: number, reason: 'author-bio' }, 'b'))
  expect(await flags()).toMatchObject([
    { id: flag?.id, status: 'confirmed', note: 'Asked her.', by: 'Ada' },
  ])
})

test('is refused where the article is no longer the one that was seen', async () => {
  const seen = tagOf(expected(await getArticle(store, 'a')))
  expected(await edit({ action: 'restore', block: 3 }))
  const late = await editArticle(
    store,
    { id: 'a', request: { action: 'restore', block: 5 }, editor },
    { isSeen: (tag) => tag === seen },
  )
  expect(late).toMatchObject({ ok: false, problem: { code: 'precondition-failed' } })
})

test.for([
  [{ action: 'restore', block: 1 }, 'unprocessable'],
  [{ action: 'restore', block: 99 }, 'unprocessable'],
  [{ action: 'restore-rule', rule: 'share.none' }, 'unprocessable'],
  [{ action: 'restore-rule', rule: 'share.share', scope: 'publisher' }, 'unprocessable'],
  [{ action: 'revoke', edit: 'none' }, 'not-found'],
] as const satisfies readonly (readonly [EditRequest, string])[])(
  'an editor cannot %j: %s',
  async ([request, code]) => {
    expect(await edit(request)).toMatchObject({ ok: false, problem: { code } })
  },
)

test('a decision is taken back once', async () => {
  const { edit: kept } = expected(await edit({ action: 'restore', block: 3 }))
  expected(await edit({ action: 'revoke', edit: kept.id }))
  const again = await edit({ action: 'revoke', edit: kept.id })
  expect(again).toMatchObject({ ok: false, problem: { code: 'conflict' } })
})

describe('a rule', () => {
  beforeEach(async () => {
    for (const [id, site] of [
      ['w1', 'The Wafer'],
      ['w2', 'The Wafer'],
      ['f1', 'The Fab'],
    ] as const)
      expected(await ingestDocument(store, { id, html: html(site) }))
  })
  const struckIn = async (id: string) =>
    (await blocks(id)).filter((block) => block.startsWith('✂ share')).length

  test.for([
    ['article', 1, [0, 2, 2]],
    ['publisher', 2, [0, 0, 2]],
    ['all', 4, [0, 0, 0]],
  ] as const)('that is wrong (%s) gives back what it took', async ([scope, articles, left]) => {
    const request = { action: 'restore-rule', rule: 'share.share', scope } as const
    const edited = expected(await edit(request, 'w1'))
    expect(edited.articles).toBe(articles)
    expect(await Promise.all(['w1', 'w2', 'f1'].map(struckIn))).toEqual(left)
    expected(await edit({ action: 'revoke', edit: edited.edit.id }, 'w1'))
    expect(await Promise.all(['w1', 'w2', 'f1'].map(struckIn))).toEqual([2, 2, 2])
  })

  test('that is wrong for a publisher is so in what it publishes next', async () => {
    const rule = 'share.share'
    expected(await edit({ action: 'restore-rule', rule, scope: 'publisher' }, 'w1'))
    expected(await ingestDocument(store, { id: 'w3', html: html('The Wafer') }))
    expected(await ingestDocument(store, { id: 'f2', html: html('The Fab') }))
    expect(await Promise.all(['w3', 'f2'].map(struckIn))).toEqual([0, 2])
  })

  test('reaches no more articles than its door allows', async () => {
    const request = { action: 'restore-rule', rule: 'share.share', scope: 'all' } as const
    const refused = await editArticle(store, { id: 'w1', request, editor }, { maxReached: 2 })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'unprocessable' } })
    expect(await struckIn('w1')).toBe(2)
  })
})

test('the library takes edits with the document; a store keeps its own', async () => {
  const analysis = await analyze({ text })
  if ('error' in analysis) throw new Error(analysis.error.message)
  const block = analysis.blocks[3] ?? { start: 0, end: 0 }
  const struck = makeEdit(analysis, { action: 'strike', block, reason: 'related' })
  const edited = await analyze({ text, edits: [struck] })
  expect(edited).toMatchObject({
    blocks: { 3: { role: 'related', removal: { rule: 'editor.strike', confidence: 1 } } },
  })
  const refused = await ingestDocument(store, { text, edits: [struck] })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid-request' } })
  expect(await analyze({ text, edits: [{ action: 'shred' }] } as never)).toMatchObject({
    error: { code: 'invalid-request' },
  })
})
