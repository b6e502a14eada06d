/** What was said to be kept is kept, however the process ends. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { claim, expected, keepable } from '#store/store.contract'
import { openSqlite } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'fabline-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kills = 20

const sample = keepable('x', [claim('Chips were sold to China.'), claim('芯片出口管制。')])

/** Saves until it is killed; says each id once it is kept. */
const writer = (path: string, round: number) => `
const { openSqlite } = await import(${JSON.stringify(import.meta.resolve('./open.ts'))})
const store = (await openSqlite(${JSON.stringify(path)}, { create: true })).value
const { article, analysis } = ${JSON.stringify(sample)}
for (let n = 0; ; n += 1) {
  const id = '${round}-' + n
  const text = n + analysis.text
  const saved = await store.save({
    bytes: Buffer.from(text),
    article: { ...article, id, text },
    analysis: { ...analysis, id, text },
  })
  if (saved.ok) process.stdout.write(id + '\\n')
}`

/** The ids a writer said were kept before it was killed in the middle of its work. */
const killedWriter = (path: string, round: number): Promise<readonly string[]> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer(path, round)])
    let said = ''
    child.stdout.on('data', (chunk) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), 40 + round * 23)
      said += chunk
    })
    child.on('close', () => done(said.split('\n').slice(0, -1)))
  })

test('a killed process loses nothing it said was kept, and leaves nothing half', async () => {
  const path = join(folder, 'killed.db')
  const kept: string[] = []
  for (let round = 0; round < kills; round += 1) {
    kept.push(...(await killedWriter(path, round)))
    const store = expected(await openSqlite(path, { create: false }))
    expect((await store.check()).ok).toBe(true)
    for (const id of kept) expect(expected(await store.analysis(id))?.id).toBe(id)
    await store.close()
  }
  expect(kept.length).toBeGreaterThan(kills)
  const sqlite = new DatabaseSync(path)
  const count = (table: string) => sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n
  expect(count('articles_index')).toBe(count('articles'))
  expect(count('claims_index')).toBe(count('claims'))
  expect(count('versions')).toBe(count('articles'))
  sqlite.exec("INSERT INTO claims_index (claims_index) VALUES ('integrity-check')")
  sqlite.close()
})
