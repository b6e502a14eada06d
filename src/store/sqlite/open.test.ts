import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { clusterContract } from '#store/clusters.contract'
import { migrations } from '#store/migrations/index'
import { modelMemoryContract } from '#store/model-memory.contract'
import { pageMemoryContract } from '#store/page-memory.contract'
import { expected, keepable, storeContract } from '#store/store.contract'
import { wantedContract } from '#store/wanted.contract'
import { openSqlite } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'fabline-'))
afterAll(() => rmSync(folder, { recursive: true }))

storeContract('SQLite', async () => expected(await openSqlite(':memory:', { create: true })))
wantedContract('SQLite', async () => expected(await openSqlite(':memory:', { create: true })))
clusterContract('SQLite', async () => expected(await openSqlite(':memory:', { create: true })))
pageMemoryContract('SQLite', async () => expected(await openSqlite(':memory:', { create: true })))
modelMemoryContract('SQLite', async () => expected(await openSqlite(':memory:', { create: true })))

const documents = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    keepable(`id-${index}`, [], { text: `${index} ${'chips and export rules '.repeat(200)}` }),
  )

test('a store that is not there is only made when asked', async () => {
  const path = join(folder, 'new.db')
  expect(await openSqlite(path, { create: false })).toMatchObject({
    problem: { code: 'not-found' },
  })
  await expected(await openSqlite(path, { create: true })).close()
  await expected(await openSqlite(path, { create: false })).close()
})

test('a folder that is not there makes a store unreadable', async () => {
  const opened = await openSqlite(join(folder, 'none', 'x.db'), { create: true })
  expect(opened).toMatchObject({ problem: { code: 'unreadable' } })
})

test('a file that is no store is unreadable, and stays as it is', async () => {
  const path = join(folder, 'garbage.db')
  writeFileSync(path, 'not a database at all, but long enough to look at\n'.repeat(50))
  expect(await openSqlite(path, { create: true })).toMatchObject({
    problem: { code: 'unreadable' },
  })
})

test('a store of a newer fabline is left alone', async () => {
  const path = join(folder, 'newer.db')
  const newer = new DatabaseSync(path)
  newer.exec('PRAGMA user_version = 999')
  newer.close()
  expect(await openSqlite(path, { create: true })).toMatchObject({
    problem: { code: 'unreadable', message: expect.stringContaining('newer') },
  })
})

test('a store of the first format is brought up, with what was decided', async () => {
  const path = join(folder, 'old.db')
  const old = new DatabaseSync(path)
  old.exec(`${migrations[0]?.sqlite}; PRAGMA user_version = 1;`)
  const { analysis, article } = keepable('a', [])
  const flag = { kind: 'off-beat', evidence: [{ start: 0, end: 1, text: 'x' }] }
  old
    .prepare(
      `INSERT INTO articles (id, version, text_hash, language, beginning, author_key, day, stored_at, claims)
       VALUES ('a', 1, '', 'en', '', '', '2024-01-10', '2024-01-10', 0)`,
    )
    .run()
  old
    .prepare("INSERT INTO versions VALUES ('a', 1, '2024-01-10', ?, ?, x'00')")
    .run(JSON.stringify(analysis), JSON.stringify(article))
  old
    .prepare(
      `INSERT INTO flags (id, article, version, kind, body, status, note, decided_at)
       VALUES ('f', 'a', 1, 'off-beat', ?, 'dismissed', 'Fine.', '2024-02-02')`,
    )
    .run(JSON.stringify(flag))
  old.close()
  const store = expected(await openSqlite(path, { create: false }))
  const { items } = expected(await store.flags({}, { limit: 10, cursor: null }))
  expect(items).toMatchObject([
    {
      status: 'dismissed',
      by: null,
      decisions: [{ status: 'dismissed', note: 'Fine.', by: null, at: '2024-02-02' }],
    },
  ])
  expect(expected(await store.nearDuplicates('a'))).toEqual([])
  expect(expected(await store.edits('a', null))).toEqual([])
  await store.close()
})

test('a full disk loses nothing that was kept, and reading goes on', async () => {
  const path = join(folder, 'full.db')
  const store = expected(await openSqlite(path, { create: true, maxPages: 120 }))
  let kept = 0
  let refused = 0
  for (const document of documents(200)) {
    const saved = await store.save(document)
    if (saved.ok) kept += 1
    else {
      refused += 1
      expect(saved.problem.code).toBe('storage-full')
    }
  }
  expect(kept).toBeGreaterThan(0)
  expect(refused).toBeGreaterThan(0)
  expect(expected(await store.articles({}, { limit: 500, cursor: null })).items).toHaveLength(kept)
  expect((await store.check()).ok).toBe(true)
  await store.close()
})

test('two connections see what the other keeps', async () => {
  const path = join(folder, 'shared.db')
  const one = expected(await openSqlite(path, { create: true }))
  const other = expected(await openSqlite(path, { create: false }))
  const [document] = documents(1)
  if (document) await one.save(document)
  expect(expected(await other.analysis('id-0'))?.id).toBe('id-0')
  await one.close()
  await other.close()
})

test('every commit is on the disk before it is told', async () => {
  const path = join(folder, 'pragmas.db')
  await expected(await openSqlite(path, { create: true })).close()
  const sqlite = new DatabaseSync(path)
  expect(sqlite.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
  sqlite.close()
})
