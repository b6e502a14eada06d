/** The command line with addresses: a page on the loopback, reached by an explicit policy. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text as read } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalServer } from '#readers/fetch/loopback.contract'
import { localFetcher, serveLocally } from '#readers/fetch/loopback.contract'
import { runProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fabline-'))
let server: LocalServer
let day = 'Tuesday'

beforeAll(async () => {
  server = await serveLocally((request, reply) => {
    if (request.url === '/robots.txt') reply.writeHead(404).end()
    else if (request.url === '/bomb')
      reply.writeHead(200, { 'content-type': 'text/html' }).end('<div>'.repeat(200_000))
    else
      reply
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<html lang="en"><title>Chips</title><h1>Ministry tightens chip rules</h1><p>The ministry tightened its export controls on chips on ${day}, officials said.</p><p>Makers abroad will need a licence from January on.</p>`,
        )
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const run = async (...words: readonly string[]) => {
  let code = 0
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const world = {
    env: {},
    folder,
    stdin,
    stdout,
    stderr,
    fetcher: async () => localFetcher(),
    finish: (exitCode: 0 | 1 | 2) => {
      code = Math.max(code, exitCode)
    },
  }
  const said = Promise.all([read(stdout), read(stderr)])
  await runProgram(world, words, '0.0.0')
  stdout.end()
  stderr.end()
  const [out, err] = await said
  return { code, out, err }
}

const at = (path: string) => `http://news.example:${server.port}${path}`

test('a page is analyzed, stored, stored again, compared and analyzed anew', async () => {
  const analyzed = await run('analyze', at('/story'), '--json')
  const { id, source, claims } = JSON.parse(analyzed.out)
  expect(source).toMatchObject({ format: 'html', url: at('/story') })
  expect(claims.length).toBeGreaterThan(0)
  expect((await run('ingest', at('/story?utm_source=x'))).out).toBe('1 new, 0 known already\n')
  expect((await run('ingest', at('/story'))).out).toBe('0 new, 1 known already\n')
  day = 'Friday'
  expect((await run('ingest', at('/story'))).out).toBe('0 new, 1 changed, 0 known already\n')
  const list = await run('versions', id)
  expect(list.out).toMatch(/^ {2}2 {2}[\d-]{10} [\d:]{5} {2}fetched$/mu)
  const diff = await run('versions', id, '--diff', '2')
  expect(diff.out).toContain('[-Tuesday-]{+Friday+}')
  expect(JSON.parse((await run('versions', id, '--diff', '2', '--json')).out)).toMatchObject({
    from: 1,
    article: { changed: 1, added: 0, removed: 0 },
  })
  expect((await run('ingest', '--again')).out).toBe('0 new, 1 known already\n')
  expect((await run('ingest', '--again', 'nobody')).code).toBe(1)
})

test('what cannot be had does not stop the rest', async () => {
  const ended = await run('ingest', 'http://127.0.0.2/', at('/other'), 'none.txt', '--json')
  expect(ended.code).toBe(1)
  const { created, failed } = JSON.parse(ended.out)
  expect(created).toBe(1)
  expect(failed.map(({ error }: { error: { code: string } }) => error.code).toSorted()).toEqual([
    'blocked-address',
    'not-found',
  ])
})

test('a page built to do harm is read in bounded time', async () => {
  const began = performance.now()
  const ended = await run('analyze', at('/bomb'), '--json')
  expect(['empty-document', 'unreadable', 'too-large']).toContain(JSON.parse(ended.out).error.code)
  expect(performance.now() - began).toBeLessThan(15_000)
})

test('nothing named is wrong usage', async () => {
  expect((await run('ingest')).code).toBe(2)
  expect((await run('versions', 'x', '--diff', '0')).code).toBe(2)
})
