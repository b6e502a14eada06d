import { beforeEach, describe, expect, test } from 'vitest'
import { analysisSchema } from '#schemas/analysis'
import { problemSchema } from '#schemas/problem'
import { openSqlite } from '#store/sqlite/open'
import { expected } from '#store/store.contract'
import { createApi } from './app.ts'
import { blockListSchema, editedSchema, editListSchema } from './edit-shapes.ts'

const text = `Washington tightens chip rules

The United States tightened export controls on AI chips to China in October 2023.

Share this article

Nvidia sold fewer chips to China in December 2023, the company said.`

let app: ReturnType<typeof createApi>
beforeEach(async () => {
  app = createApi({ store: expected(await openSqlite(':memory:', { create: true })) })
  await send('POST', '/v1/articles', { id: 'a/1', text })
})

const path = '/v1/articles/a%2F1'
const send = (method: string, at: string, ...[body, headers = {}]: [unknown, object?]) =>
  app.request(at, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const etag = async () => (await app.request(`${path}/blocks`)).headers.get('etag') ?? ''
const problemIn = async (reply: Response) =>
  problemSchema
    .parse(await reply.json())
    .type.split('/')
    .at(-1)

const restore = { action: 'restore', block: 3, by: 'Ada', note: 'It is the story.' } as const

test('the blocks of an article are numbered, and sent once', async () => {
  const reply = await app.request(`${path}/blocks`)
  const { blocks } = blockListSchema.parse(await reply.json())
  expect(blocks.map(({ number, kept }) => [number, kept])).toEqual([
    [1, true],
    [2, true],
    [3, false],
    [4, true],
  ])
  expect(blocks[2]).toMatchObject({ role: 'share', words: 'Share this article' })
  const again = await app.request(`${path}/blocks`, { headers: { 'if-none-match': await etag() } })
  expect(again.status).toBe(304)
})

test('an edit is kept, and the analysis follows', async () => {
  const before = await etag()
  const reply = await send('POST', `${path}/edits`, restore, { 'if-match': before })
  expect(reply.status).toBe(201)
  const { edit, articles } = editedSchema.parse(await reply.json())
  expect(edit).toMatchObject({ action: 'restore', scope: 'article', by: 'Ada', revokedBy: null })
  expect(articles).toBe(1)
  const read = await app.request(path)
  expect(read.headers.get('etag')).toBe(reply.headers.get('etag'))
  expect(read.headers.get('etag')).not.toBe(before)
  const { blocks } = analysisSchema.parse(await read.json())
  expect(blocks[2]).toMatchObject({
    kept: true,
    removal: null,
    edit: { id: edit.id, rule: 'editor.restore', was: { role: 'share' } },
  })
})

test('edits are listed with who, when and why, and are taken back by another', async () => {
  const reply = await send('POST', `${path}/edits`, restore)
  const { edit } = editedSchema.parse(await reply.json())
  const undo = { action: 'revoke', edit: edit.id, by: 'Bo' }
  expect((await send('POST', `${path}/edits`, undo)).status).toBe(201)
  const list = editListSchema.parse(await (await app.request(`${path}/edits`)).json())
  expect(list.items).toMatchObject([
    { action: 'restore', by: 'Ada', note: 'It is the story.', holds: false },
    { action: 'revoke', edit: edit.id, by: 'Bo', note: null },
  ])
  expect(list.items[0]?.revokedBy).toBe(list.items[1]?.id)
  const again = await send('POST', `${path}/edits`, undo)
  expect([again.status, await problemIn(again)]).toEqual([409, 'conflict'])
})

describe('an edit of an analysis that has changed meanwhile', () => {
  test('is refused', async () => {
    const seen = await etag()
    await send('POST', `${path}/edits`, restore)
    const late = { action: 'strike', block: 2, reason: 'advert', by: 'Bo' }
    const reply = await send('POST', `${path}/edits`, late, { 'if-match': seen })
    expect([reply.status, await problemIn(reply)]).toEqual([412, 'precondition-failed'])
    const list = editListSchema.parse(await (await app.request(`${path}/edits`)).json())
    expect(list.items).toHaveLength(1)
  })

  test.for([
    ['"x", <tag>', 201],
    ['*', 201],
    ['W/<tag>', 412],
    ['"x"', 412],
    ['', 412],
  ] as const)('If-Match: %s answers %i', async ([header, status]) => {
    const tag = header.replace('<tag>', await etag())
    const reply = await send('POST', `${path}/edits`, restore, { 'if-match': tag })
    expect(reply.status).toBe(status)
  })
})

test.for([
  [{ ...restore, block: 1 }, 422, 'unprocessable'],
  [{ ...restore, block: 99 }, 422, 'unprocessable'],
  [{ ...restore, block: 0 }, 400, 'invalid-request'],
  [{ ...restore, by: ' ' }, 400, 'invalid-request'],
  [{ action: 'restore', block: 3 }, 400, 'invalid-request'],
  [{ ...restore, scope: 'all' }, 400, 'invalid-request'],
  [{ action: 'strike', block: 2, reason: 'body', by: 'Ada' }, 400, 'invalid-request'],
  [{ action: 'restore-rule', rule: 'x', by: 'Ada' }, 422, 'unprocessable'],
  [{ action: 'revoke', edit: 'x', by: 'Ada' }, 404, 'not-found'],
  [{ action: 'shred', by: 'Ada' }, 400, 'invalid-request'],
] as const)('%j answers %i %s', async ([body, status, code]) => {
  const reply = await send('POST', `${path}/edits`, body)
  expect([reply.status, await problemIn(reply)]).toEqual([status, code])
})

test.for(['/v1/articles/none/blocks', '/v1/articles/none/edits'])('%s is not there', async (at) => {
  expect((await app.request(at)).status).toBe(404)
})

test('nobody edits what is not stored', async () => {
  const reply = await send('POST', '/v1/articles/none/edits', restore)
  expect([reply.status, await problemIn(reply)]).toEqual([404, 'not-found'])
})
