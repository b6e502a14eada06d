import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from '#cli/program'
import { openSqlite } from '#store/sqlite/open'
import { claim, expected, keepable } from '#store/store.contract'

const folder = mkdtempSync(join(tmpdir(), 'fabline-'))
const db = join(folder, 'test.db')

beforeAll(async () => {
  const store = expected(await openSqlite(db, { create: true }))
  const said = claim('The rules were tightened.', { gist: 'Rules were tightened.' })
  expected(await store.save(keepable('a', [said])))
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (...words: readonly string[]) => {
  const written = { stdout: '', stderr: '' }
  const into = (name: keyof typeof written) =>
    new Writable({
      write: (chunk, _, done) => {
        written[name] += chunk
        done()
      },
    })
  let code = 0
  const world = {
    env: { FABLINE_DB: db },
    folder,
    stdin: new PassThrough(),
    stdout: into('stdout'),
    stderr: into('stderr'),
    fetcher: () => Promise.reject(new Error('nothing is fetched')),
    finish: (exitCode: number) => {
      code = Math.max(code, exitCode)
    },
  }
  await runProgram(world, words, '0')
  return { ...written, code }
}

describe('fabline brief', () => {
  test('writes Markdown, HTML or JSON', async () => {
    expect((await run('brief', '--article', 'a')).stdout).toMatch(/^---\ntitle: "Brief: a"\n/u)
    expect((await run('brief', '--article', 'a', '--format', 'html')).stdout).toMatch(
      /^<!doctype html>/u,
    )
    for (const words of [['--json'], ['--format', 'json']])
      expect(JSON.parse((await run('brief', '--article', 'a', ...words)).stdout).schema).toBe(
        'fabline.brief/1',
      )
  })

  test('says what it needs', async () => {
    expect(await run('brief')).toMatchObject({ code: 2, stdout: '' })
    expect(await run('brief', '--article', 'nobody')).toMatchObject({ code: 1, stdout: '' })
  })
})

describe('fabline export', () => {
  test('writes an article, or claims that fit', async () => {
    expect((await run('export', 'a')).stdout).toContain('Rules were tightened.')
    const csv = (await run('export', '--claims', '--format', 'csv')).stdout
    expect(csv.trim().split('\r\n')).toHaveLength(2)
    expect((await run('export', '--claims', '--format', 'bibtex')).stdout).toContain('@online{')
    expect(JSON.parse((await run('export', 'a', '--json')).stdout).claims).toHaveLength(1)
  })

  test('wants the one or the other', async () => {
    expect((await run('export')).code).toBe(2)
    expect((await run('export', 'a', '--claims', 'rules')).code).toBe(2)
    expect((await run('export', 'a', '--format', 'docx')).code).toBe(2)
  })
})
