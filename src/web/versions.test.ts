import { beforeEach, expect, test } from 'vitest'
import { versionDiffSchema, versionListSchema } from '#api/version-shapes'
import { openSqlite } from '#store/sqlite/open'
import type { Keepable } from '#store/store'
import { claim, expected, keepable } from '#store/store.contract'
import { blocks } from '#text/blocks'
import { createDesk } from './desk.ts'

const evil = '<script>alert(1)</script>'

/** A version of one article: its paragraphs, of which those that begin with “More:” are clutter. */
const version = (...paragraphs: readonly string[]): Keepable => {
  const text = paragraphs.join('\n\n')
  const made = keepable('a', [claim(paragraphs[1] ?? '', { id: paragraphs[1] ?? '' })], {
    text,
    blocks: blocks(text).map((span) => {
      const kept = !text.startsWith('More:', span.start)
      const removal = kept ? null : ({ reason: 'related', confidence: 1, rule: 'r.more' } as const)
      return { ...span, role: removal?.reason ?? 'body', kept, language: 'en', removal }
    }),
  })
  return { ...made, article: { ...made.article, text } }
}

let desk: ReturnType<typeof createDesk>
beforeEach(async () => {
  const store = expected(await openSqlite(':memory:', { create: true }))
  for (const document of [
    version(
      'Rules are tightened.',
      'The ban on chips for makers abroad holds, she says today.',
      'More: one.',
    ),
    version('Rules are tightened.', 'The ban on chips for makers abroad holds, she says today.'),
    version(
      'Rules are tightened.',
      `The ban on chips for makers abroad holds, he says today. ${evil}`,
      'More: two.',
    ),
  ])
    expected(await store.save(document))
  desk = createDesk({ store })
})

const read = async (path: string): Promise<unknown> => (await desk.request(path)).json()

test('the versions of an article are listed, newest first', async () => {
  const { items } = versionListSchema.parse(await read('/v1/articles/a/versions'))
  expect(items.map(({ version: number }) => number)).toEqual([3, 2, 1])
  expect(items.map(({ changed }) => changed)).toEqual(['article', 'clutter', null])
  expect((await desk.request('/v1/articles/b/versions')).status).toBe(404)
})

test('what a version says otherwise is told by block, beside what stands around it', async () => {
  const diff = versionDiffSchema.parse(await read('/v1/articles/a/versions/3/diff'))
  expect(diff).toMatchObject({
    from: 2,
    to: 3,
    article: { unchanged: 1, changed: 1, added: 0, removed: 0 },
    clutter: { added: 1 },
  })
  expect(diff.claims.added).toHaveLength(1)
  expect(diff.claims.removed).toHaveLength(1)
  const back = versionDiffSchema.parse(await read('/v1/articles/a/versions/2/diff?from=3'))
  expect(back.claims.added).toEqual(diff.claims.removed)
})

test.each([
  ['/v1/articles/a/versions/1/diff', 404],
  ['/v1/articles/a/versions/4/diff', 404],
  ['/v1/articles/a/versions/x/diff', 400],
  ['/v1/articles/a/versions/3/diff?to=1', 400],
  ['/articles/a/versions/4', 404],
  ['/articles/b/versions', 404],
])('%s is answered with %i', async (path, status) => {
  expect((await desk.request(path)).status).toBe(status)
})

test('the desk shows what came and went, and nothing of it runs', async () => {
  const list = await (await desk.request('/articles/a/versions')).text()
  expect(list).toContain('only the clutter')
  expect(list).toContain('href="/articles/a/versions/3"')
  const page = await (await desk.request('/articles/a/versions/3')).text()
  expect(page).toContain('<del>she</del><ins>he</ins>')
  expect(page).toContain('0 added, 0 removed')
  expect(page).not.toContain(evil)
  expect(page).not.toContain('More:')
  const article = await (await desk.request('/articles/a')).text()
  expect(article).toContain('href="/articles/a/versions"')
})
