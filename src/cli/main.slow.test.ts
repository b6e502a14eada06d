/** The program as a person meets it: started anew, its streams and exit code looked at. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fabline-'))
const article =
  'The United States tightened export controls on AI chips to China in October 2023.\n'

beforeAll(() => {
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages', 'page.txt'), article)
  writeFileSync(join(folder, 'pages', 'gold.json'), '{}')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'picture.txt'), Buffer.from('89504e470d0a1a0a', 'hex'))
  writeFileSync(join(folder, 'escape.txt'), `${article}\u001B[2J\u001B]0;owned\u0007\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
type Given = { readonly stdin?: string; readonly env?: Record<string, string> }

const start = (words: readonly string[], { env = {} }: Given = {}) => {
  const { FABLINE_DB: _, FORCE_COLOR: __, NO_COLOR: ___, ...rest } = process.env
  return spawn(process.execPath, [main, ...words], {
    env: { ...rest, INIT_CWD: folder, ...env },
    stdio: 'pipe',
  })
}

const run = (words: readonly string[], given: Given = {}): Promise<Ended> =>
  new Promise((done) => {
    const child = start(words, given)
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', (code) => done({ code, stdout, stderr }))
    child.stdin.end(given.stdin ?? '')
  })

const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('exit codes', () => {
  test.for([
    [['--help'], 0],
    [['--version'], 0],
    [['analyze', 'pages/page.txt'], 0],
    [['analyze', 'empty.txt', 'pages/page.txt'], 1],
    [['analyze', 'https://example.org/a'], 1],
    [['analyze', 'pages'], 1],
    [['ingest', '--db', ':memory:', 'pages'], 0],
    [['ingest', '--db', ':memory:', 'pages', 'picture.txt'], 1],
    [['claims', '--db', 'nowhere.db'], 1],
    [['claims', '--db', 'picture.txt'], 1],
    [['summary', 'x', '--db', 'nowhere.db'], 1],
    [['ingest'], 2],
    [['analyse', 'pages/page.txt'], 2],
    [['analyze', '--sideways'], 2],
    [['claims', '--frame', 'gossip'], 2],
    [['claims', '--since', 'soon'], 2],
    [['claims', '--db', 'postgres://localhost/fabline'], 2],
    [['flags', '--status', 'maybe'], 2],
    [['summary', 'x', '--style', 'haiku'], 2],
    [['serve', '--port', '70000'], 2],
    [[], 2],
  ] as const)('%j ends in %i', async ([words, code]) => {
    expect((await run(words)).code).toBe(code)
  })
})

test.for([
  [['analyze', 'empty.txt'], 'empty-document'],
  [['analyze', 'picture.txt'], 'unsupported-format'],
  [['analyze', 'nowhere.txt'], 'not-found'],
  [['claims', '--db', 'nowhere.db'], 'not-found'],
  [['flags', '--db', 'picture.txt'], 'unreadable'],
  [['claims', '--frame', 'gossip'], 'invalid-request'],
  [['summary'], 'invalid-request'],
] as const)('%j --json tells its problem in JSON', async ([words, code]) => {
  const { stdout, stderr } = await run([...words, '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ error: { code, message: expect.any(String) } })
  expect(stderr).not.toBe('')
})

test('several files are a line each', async () => {
  const { stdout } = await run(['analyze', '--json', 'pages/page.txt', 'empty.txt'])
  expect(linesOf(stdout)).toMatchObject([{ text: article }, { error: { code: 'empty-document' } }])
})

test('one file that holds several documents is a line each, however it is packed', async () => {
  const lines = [{ id: 'a', text: article }, '{no', { id: 'b', html: '<p>Two chips.' }]
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(join(folder, 'many.gz'), gzipSync(written.join('\n')))
  const { code, stdout, stderr } = await run(['analyze', '--json', 'many.gz'])
  expect(code).toBe(1)
  expect(linesOf(stdout)).toMatchObject([{ id: 'a' }, { error: {} }, { id: 'b' }])
  expect(stderr).toContain('many.gz:2')
})

test('what is piped in is read as the file it is', async () => {
  for (const words of [
    ['analyze', '--json'],
    ['analyze', '--json', '-'],
  ]) {
    const { stdout } = await run(words, { stdin: article })
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'fabline.analysis/1', text: article })
  }
})

test('documents come out in the order they went in, past those that fail', async () => {
  const stdin = [
    '{"id":"a","text":"One chip."}',
    '{no',
    '',
    '{"id":"b"}',
    '{"id":"c","text":""}',
    '[]',
    '{"id":"d","html":"<p>Two chips.","gistLanguage":"fr"}',
  ].join('\n')
  const { code, stdout } = await run(['analyze', '--jsonl'], { stdin })
  expect(code).toBe(1)
  expect(linesOf(stdout)).toMatchObject([
    { id: 'a', text: 'One chip.', summary: { gist: { language: 'en' } } },
    { id: null, error: { code: 'invalid-request' } },
    { id: 'b', error: { code: 'invalid-request' } },
    { id: 'c', error: { code: 'empty-document' } },
    { id: null, error: { code: 'invalid-request' } },
    { id: 'd', text: 'Two chips.', summary: { gist: { language: 'fr' } } },
  ])
})

test('a report carries no colours into a pipe, and no orders to the terminal ever', async () => {
  const piped = await run(['analyze', 'escape.txt'])
  expect(piped.stdout.includes('\u001B')).toBe(false)
  expect(piped.stdout).toContain('tightened export controls')
  const forced = await run(['analyze', 'escape.txt'], { env: { FORCE_COLOR: '1' } })
  expect(forced.stdout.includes('\u001B[2J')).toBe(false)
  const plain = await run(['analyze', 'escape.txt'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
  expect(plain.stdout.includes('\u001B')).toBe(false)
})

test('a reader who has seen enough is no error', async () => {
  const child = start(['analyze', '--jsonl'])
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  for (let line = 0; line < 2_000; line += 1)
    child.stdin.write(`${JSON.stringify({ text: `${line} ${article}` })}\n`)
  child.stdin.end()
  const code = await new Promise((done) => child.on('close', done))
  expect([code, stderr]).toEqual([0, ''])
})

describe('a store', () => {
  const db = join(folder, 'test.db')
  const words = ['--db', db, '--json']

  test('is filled, searched and summarized', async () => {
    const first = await run(['ingest', 'pages', ...words])
    expect(JSON.parse(first.stdout)).toMatchObject({ created: 1, unchanged: 0, failed: [] })
    expect(first.stderr).toBe('')
    const second = await run(['ingest', 'pages', ...words])
    expect(JSON.parse(second.stdout)).toMatchObject({ created: 0, unchanged: 1 })
    const claims = JSON.parse((await run(['claims', ...words])).stdout)
    expect(claims).toMatchObject({ items: expect.any(Array), next: null })
    const flags = JSON.parse((await run(['flags', ...words])).stdout)
    expect(flags).toMatchObject({ items: [], next: null })
    const analysis = JSON.parse((await run(['analyze', 'pages/page.txt', '--json'])).stdout)
    const summary = JSON.parse((await run(['summary', analysis.id, ...words])).stdout)
    expect(summary).toMatchObject({ id: analysis.id, style: 'gist', language: 'en' })
  })

  test('is found by FABLINE_DB, and by ./fabline.db where the person stands', async () => {
    const named = await run(['flags', '--json'], { env: { FABLINE_DB: db } })
    expect(named.code).toBe(0)
    const standing = await run(['ingest', 'pages', '--json'])
    expect(standing.code).toBe(0)
    expect((await run(['flags', '--db', join(folder, 'fabline.db')])).code).toBe(0)
  })

  test('without a decision on a flag that is not there', async () => {
    const judged = await run(['flags', '--dismiss', 'none', '--note', 'x', ...words])
    expect(JSON.parse(judged.stdout)).toMatchObject({ error: { code: 'not-found' } })
  })
})

describe('an editor', () => {
  const page = join(folder, 'edit.txt')
  const words = ['--db', join(folder, 'edit.db')]
  const json = async (...given: readonly string[]) =>
    JSON.parse((await run([...given, ...words, '--json'])).stdout)
  beforeAll(async () => {
    writeFileSync(page, `Chip rules\n\n${article}\nShare this article\n\nAn end came, too.\n`)
    await run(['ingest', page, ...words])
  })

  test('puts a block back, takes one out, takes a decision back', async () => {
    const { id } = JSON.parse((await run(['analyze', page, '--json'])).stdout)
    const listed = await run(['blocks', id, ...words])
    expect(listed.stdout).toMatch(/3\. ✂ share/u)
    const put = await json('restore', id, '--block', '3', '--by', 'Ada', '--note', 'It belongs.')
    expect(put).toMatchObject({ edit: { action: 'restore', by: 'Ada', note: 'It belongs.' } })
    const env = { FABLINE_EDITOR: 'Bo' }
    const struck = await run(['strike', id, '--block', '4', '--reason', 'advert', ...words], {
      env,
    })
    expect(struck.stdout).toMatch(/^Kept as/u)
    await json('blocks', id, '--undo', put.edit.id, '--by', 'Ada')
    const { blocks, edits } = await json('blocks', id)
    expect(blocks.map(({ kept }: { kept: boolean }) => kept)).toEqual([true, true, false, false])
    expect(edits).toMatchObject([
      { action: 'restore', revokedBy: edits[2].id },
      { action: 'strike', by: 'Bo', holds: true },
      { action: 'revoke', edit: put.edit.id },
    ])
    const rule = await json('restore', id, '--rule', 'share.share', '--scope', 'all', '--by', 'Ada')
    expect(rule).toMatchObject({ edit: { scope: 'all', publisher: null }, articles: 1 })
  })

  test.for([
    [['restore', 'x'], 2],
    [['restore', 'x', '--block', '1', '--rule', 'y'], 2],
    [['restore', 'x', '--block', 'one'], 2],
    [['strike', 'x', '--block', '1'], 2],
    [['strike', 'x', '--block', '1', '--reason', 'body'], 2],
    [['restore', 'x', '--block', '1', '--by', 'Ada'], 1],
    [['blocks', 'x'], 1],
    [['flags', 'confirm'], 2],
    [['flags', 'burn', 'x'], 2],
    [['flags', 'dismiss', 'x', '--by', 'Ada'], 1],
  ] as const)('%j ends in %i', async ([given, code]) => {
    expect((await run([...given, ...words])).code).toBe(code)
  })
})

/** The address a server prints, once it does. */
const listening = (child: ReturnType<typeof start>): Promise<{ address: string }> =>
  new Promise((done, broken) => {
    let stdout = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      if (stdout.includes('\n')) done(JSON.parse(stdout))
    })
    child.on('close', () => broken(new Error(`ended: ${stdout}`)))
  })

describe('the server', () => {
  test('says where it is, answers, and goes when it is told to', async () => {
    const child = start(['serve', '--port', '0', '--json', '--db', ':memory:'])
    const { address } = await listening(child)
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ok' })
    expect((await fetch(`${address}/`, { headers: { accept: 'text/html' } })).status).toBe(200)
    const ended = new Promise((done) => child.on('close', done))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('says in one sentence that its port is taken', async () => {
    const taken = createServer()
    const port = await new Promise<number>((done) => {
      taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port))
    })
    const { code, stderr } = await run(['serve', '--port', String(port), '--db', ':memory:'])
    taken.close()
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(`Port ${port} is taken`)
  })

  test('starts twice on the corpus without taking anything twice', async () => {
    const words = ['start', '--port', '0', '--json', '--db', 'start.db']
    const tallies: { created: number; unchanged: number }[] = []
    for (let round = 0; round < 2; round += 1) {
      const child = start(words)
      const { ingested } = (await listening(child)) as unknown as {
        ingested: { created: number; unchanged: number }
      }
      tallies.push(ingested)
      const ended = new Promise((done) => child.on('close', done))
      child.kill('SIGTERM')
      await ended
    }
    const [first, second] = tallies
    expect(first?.created).toBeGreaterThan(0)
    expect(second).toMatchObject({ created: 0, unchanged: first?.created })
  })
})

test('memory stays flat over 20,000 documents', async () => {
  const child = start(['analyze', '--jsonl'])
  let lines = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) lines += 1
  })
  const { readFileSync } = await import('node:fs')
  const residentMiB = (): number =>
    (Number(readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 2 ** 20
  const marks: number[] = []
  for (let index = 0; index < 20_000; index += 1) {
    const ready = child.stdin.write(
      `${JSON.stringify({ id: String(index), text: `${index} chips were sold.` })}\n`,
    )
    if (!ready) await new Promise((done) => child.stdin.once('drain', done))
    if (index % 2_000 === 1_999) marks.push(residentMiB())
  }
  child.stdin.end()
  const code = await new Promise((done) => child.on('close', done))
  expect([code, lines]).toEqual([0, 20_000])
  const early = Math.max(...marks.slice(1, 4))
  expect(Math.max(...marks.slice(-3))).toBeLessThan(early + 100)
})

test('starting it prints nothing and leaves the environment alone', async () => {
  const script = `const before = JSON.stringify(process.env)
process.argv.length = 2
process.argv.push('--version')
process.stdout.write = () => true
await import(${JSON.stringify(main)})
process.stderr.write(String(before === JSON.stringify(process.env)))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  await new Promise((done) => child.on('close', done))
  expect(stderr).toBe('true')
})
