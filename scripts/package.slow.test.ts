import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'fabline-package-'))
const consumer = join(home, 'consumer')

/** The Node that runs this test comes first, as it would on a reader's machine. */
const env = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  // What npm tells its scripts would turn an install in another folder into one in this.
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(?:npm_|INIT_CWD$|NODE_OPTIONS$|VITEST)/u.test(name))
      .map((name) => [name, undefined]),
  ),
}

const run = (folder: string, command: string, ...options: string[]): string =>
  execFileSync(command, options, { cwd: folder, env, encoding: 'utf8' })

const page = `Ministry tightens rules on chip exports

By Jane Example

The ministry tightened its export controls on advanced chips to China on Tuesday, officials said.
`

const program = `import { analyze, restore, strip } from 'fabline'
import type { Analysis, Claim } from 'fabline'

const result = await analyze({ text: ${JSON.stringify(page)}, publishedAt: '2024-01-10' })
if ('error' in result) throw new Error(result.error.message)
const analysis: Analysis = result
const frames: readonly Claim['frame'][] = analysis.claims.map(({ frame }) => frame)
if (restore(strip(analysis)) !== analysis.text) throw new Error('not restored')
console.log(JSON.stringify({ language: analysis.language.tag, frames: frames.length }))
`

/** The program the README shows. */
const example = /```ts\n(import [\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''

beforeAll(() => {
  mkdirSync(consumer)
  run(resolve('.'), 'npm', 'pack', '--silent', '--pack-destination', home)
  const [tarball = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'))
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }')
  run(
    consumer,
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(home, tarball),
  )
  writeFileSync(join(consumer, 'page.txt'), page)
  writeFileSync(join(consumer, 'program.ts'), program)
  writeFileSync(join(consumer, 'example.ts'), example)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

test('npx fabline analyzes a file in an empty folder', () => {
  const analysis = JSON.parse(run(consumer, 'npx', 'fabline', 'analyze', 'page.txt', '--json'))
  expect(analysis).toMatchObject({ schema: 'fabline.analysis/1', language: { tag: 'en' } })
})

test('a program that imports fabline runs', () => {
  expect(JSON.parse(run(consumer, process.execPath, 'program.ts'))).toMatchObject({
    language: 'en',
  })
})

test('importing it prints nothing, changes no environment and loads no database client', () => {
  const script = `import { createRequire } from 'node:module'
    const before = JSON.stringify(process.env)
    await import('fabline')
    const loaded = Object.keys(createRequire(import.meta.url).cache)
    const clients = loaded.filter((file) => /mongoose|redis|memjs|dotenv/u.test(file))
    console.log(JSON.stringify({ clients, isUnchanged: before === JSON.stringify(process.env) }))`
  writeFileSync(join(consumer, 'quiet.js'), script)
  writeFileSync(join(consumer, '.env'), 'FABLINE_MODEL=never-read')
  expect(run(consumer, process.execPath, 'quiet.js')).toBe('{"clients":[],"isUnchanged":true}\n')
})

test('the program of the README runs', () => {
  expect(run(consumer, process.execPath, 'example.ts')).toMatch(
    /^en [\s\S]+tightened its export controls/u,
  )
})

test.for(['nodenext', 'bundler'])('its types hold under module resolution %s', (resolution) => {
  const module = resolution === 'nodenext' ? 'nodenext' : 'esnext'
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--strict', '--target', 'esnext', '--types', 'node']
  const roots = ['--typeRoots', resolve('node_modules/@types')]
  const modules = ['--module', module, '--moduleResolution', resolution]
  run(
    consumer,
    process.execPath,
    compiler,
    ...options,
    ...roots,
    ...modules,
    'program.ts',
    'example.ts',
  )
})

test('the package carries neither source nor tests nor what belongs to a clone', () => {
  const files = readdirSync(join(consumer, 'node_modules/fabline'), { recursive: true }).map(String)
  const extra = files.filter((file) =>
    /(?:^src|^corpus|^eval|^\.ci|\.test\.|(?<!\.d)\.ts$)/u.test(file),
  )
  expect(extra).toEqual([])
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'bin/fabline.js', 'dist/index.d.ts']),
  )
})
