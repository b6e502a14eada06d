import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inPlace } from '#readers/apart'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected } from '#store/store.contract'
import { findFiles } from './files.ts'
import { ingestDocument, ingestInputs } from './ingest.ts'

const folder = mkdtempSync(join(tmpdir(), 'fabline-'))
const at = (name: string): string => join(folder, name)
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

beforeAll(() => {
  for (const name of ['a', 'a/deep', '.hidden', 'node_modules']) mkdirSync(at(name))
  writeFileSync(at('a/page.txt'), 'Washington tightened export controls on AI chips to China.\n')
  writeFileSync(at('a/gold.json'), '{}')
  writeFileSync(at('a/README.md'), '# not an article')
  writeFileSync(
    at('a/deep/page.html'),
    '<h1>ASML sells scanners</h1><p>ASML sold more scanners.</p>',
  )
  writeFileSync(at('a/deep/.secret.txt'), 'hidden')
  writeFileSync(at('.hidden/x.txt'), 'hidden')
  writeFileSync(at('node_modules/x.txt'), 'not ours')
  writeFileSync(at('words.jsonl'), '{"word":"chip"}\n')
  writeFileSync(at('lines.jsonl'), '{"id":"1","text":"One chip."}\n{no\n\n{"id":"2"}\n')
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('picture.txt'), png)
})
afterAll(() => rmSync(folder, { recursive: true }))

const names = async (...paths: readonly string[]) =>
  (await findFiles(paths, folder)).files.map((file) => relative(folder, file))

describe('files', () => {
  test.for([
    [['a'], ['a/deep/page.html', 'a/page.txt']],
    [['a/README.md'], ['a/README.md']],
    [
      ['a', 'a/page.txt'],
      ['a/deep/page.html', 'a/page.txt'],
    ],
    [['a/**/*.html'], ['a/deep/page.html']],
    [['a/*'], ['a/page.txt']],
    [['.'], ['a/deep/page.html', 'a/page.txt', 'empty.txt', 'lines.jsonl', 'picture.txt']],
  ] as const)('%j are %j', async ([paths, files]) => {
    expect(await names(...paths)).toEqual(files)
  })

  test('addresses and what is piped in are not looked for', async () => {
    const given = ['https://example.org/a', '-']
    expect(await findFiles(given, folder)).toEqual({ files: given, problems: [] })
  })

  test.for([
    ['nowhere.txt', 'not-found'],
    ['nowhere/*.txt', 'not-found'],
  ])('%s is %s', async ([path, code]) => {
    const { files, problems } = await findFiles([path ?? ''], folder)
    expect(files).toEqual([])
    expect(problems).toMatchObject([{ path, problem: { code } }])
  })
})

const memory = async (): Promise<Store> => expected(await openSqlite(':memory:', { create: true }))

const outcomes = async (store: Store, ...paths: readonly string[]) => {
  const found: string[] = []
  for await (const { result } of ingestInputs(store, paths.map(at), { apart: inPlace }))
    found.push(result.ok ? result.value.saving : result.problem.code)
  return found
}

describe('ingest', () => {
  test('keeps what can be read and goes on past what cannot', async () => {
    const store = await memory()
    const paths = ['empty.txt', 'a/page.txt', 'picture.txt', 'gone.txt', 'a', 'a/deep/page.html']
    expect(await outcomes(store, ...paths)).toEqual([
      'empty-document',
      'created',
      'unsupported-format',
      'not-found',
      'invalid-request',
      'created',
    ])
    await store.close()
  })

  test('changes nothing the second time', async () => {
    const store = await memory()
    await outcomes(store, 'a/page.txt')
    const before = expected(await store.claims({}, { limit: 100, cursor: null }))
    expect(await outcomes(store, 'a/page.txt')).toEqual(['unchanged'])
    expect(expected(await store.claims({}, { limit: 100, cursor: null }))).toEqual(before)
    await store.close()
  })

  test('takes each line of JSONL as a document', async () => {
    const store = await memory()
    expect(await outcomes(store, 'lines.jsonl')).toEqual([
      'created',
      'invalid-request',
      'invalid-request',
    ])
    expect(expected(await store.analysis('1'))?.text).toBe('One chip.')
    await store.close()
  })

  test('keeps the very bytes that came in', async () => {
    const store = await memory()
    const html = '<p>One chip.\r\n'
    expected(await ingestDocument(store, { id: 'a', html }))
    expect(Buffer.from(expected(await store.bytes('a')) ?? []).toString()).toBe(html)
    await store.close()
  })

  test('makes another text under the same id its next version', async () => {
    const store = await memory()
    expected(await ingestDocument(store, { id: 'a', text: 'One chip.' }))
    const saved = expected(await ingestDocument(store, { id: 'a', text: 'Two chips.' }))
    expect([saved.saving, saved.analysis.version]).toEqual(['updated', 2])
    await store.close()
  })
})
