import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packs } from '#languages/index'
import { withCoverage } from './coverage.ts'
import { seedMarks, withGallery } from './gallery.ts'

const readme = readFileSync('README.md', 'utf8')

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

test('the table of languages is what the packs say (else: npm run generate)', () => {
  expect(withCoverage(readme, packs)).toBe(readme)
})

test('the gallery shows the gists as they are made now (else: npm run generate)', () => {
  expect(withGallery(readme, packs)).toBe(readme)
})

test('the gists of the first page are there in every language that has one', () => {
  const { opening, closing } = seedMarks
  const shown = readme.slice(readme.indexOf(opening), readme.indexOf(closing))
  const written = packs.filter(({ gist }) => gist).map(({ ownName }) => `**${ownName}**`)
  expect(shown.match(/^\*\*.{1,40}\*\*$/gmu)).toEqual(written)
})

test('every stage, every floor and every command has its line', () => {
  // A file is named for its command; what else it makes are commands of that one.
  const commands = readdirSync('src/cli/commands').flatMap((file) => {
    const own = file.replace(/\.ts$/u, '')
    const text = readFileSync(`src/cli/commands/${file}`, 'utf8')
    return [...text.matchAll(/new Command\('([\w-]+)'/gu)].map(([, name = '']) =>
      name === own ? own : `${own} ${name}`,
    )
  })
  const named = [
    ...folders('src/stages').map((name) => `\`${name}\``),
    ...folders('src').map((name) => `\`${name}/\``),
    ...commands.map((name) => `fabline ${name}`),
  ]
  expect(named.filter((name) => !readme.includes(name))).toEqual([])
})

test.for(['README.md', 'CONTRIBUTING.md'])('%s names files that exist', (file) => {
  const text = readFileSync(file, 'utf8')
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]{1,200})/gu)].map(
    ([, path = '']) => path,
  )
  const named = [...text.matchAll(/`((?:src|docs|corpus|eval|scripts|bin)\/[\w./-]+)`/gu)].map(
    ([, path = '']) => path,
  )
  expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([])
})

test('a clone starts and is tested with one line each', () => {
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
})
