import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

/** The floors of the house, ground floor first: a file imports from its own floor or from below. */
const pure = ['model', 'text', 'languages', 'knowledge', 'stages', 'pipeline']
const effects = [
  'schemas',
  'readers',
  'store',
  'search',
  'queue',
  'llm',
  'actions',
  'api',
  'web',
  'cli',
]
const floors = [...pure, ...effects]

/** Packages a pure floor may use; each has a decision record. `node:crypto` hashes ids; the
 * other two load eld's table on first use. */
const purePackages = [
  /^any-ascii$/u,
  /^franc(?:\/|$)/u,
  /^natural\/lib\//u,
  /^@eslint-community\/regexpp$/u,
  /^eld\//u,
  /^stopwords-iso\//u,
  /^node:(?:crypto|module|url)$/u,
]

const files = globSync('src/*/**/*.ts').filter((file) => !/\.(?:test|contract)\.ts$/u.test(file))
const floorOf = (path: string): number => floors.indexOf(path.split('/')[1] ?? '')
const stageOf = (path: string): string =>
  path.startsWith('src/stages/') ? (path.split('/')[2] ?? '') : ''

/** Where an import leads: a path in src, or a package as it is written. */
const target = (from: string, written: string): string => {
  if (written.startsWith('#')) return `src/${written.slice(1)}`
  if (written.startsWith('.')) return posix.join(posix.dirname(from), written)
  return written
}

const imports = files.flatMap((from) =>
  [
    ...readFileSync(from, 'utf8').matchAll(/(?:\bfrom |^import |\bimport\()['"]([^'"]+)['"]/gmu),
  ].map(([, written = '']) => ({ from, written, to: target(from, written) })),
)
type Import = (typeof imports)[number]
const breaking = (rule: (one: Import) => boolean): string[] =>
  imports.filter((one) => !rule(one)).map(({ from, written }) => `${from} imports ${written}`)

test('every folder in src is a floor', () => {
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([])
})

test('imports go down, never up', () => {
  expect(
    breaking(({ from, to }) => !to.startsWith('src/') || floorOf(to) <= floorOf(from)),
  ).toEqual([])
})

test('another floor is named (#text/…), never climbed to (../../text/…)', () => {
  expect(
    breaking(({ from, to, written }) => !written.startsWith('.') || floorOf(to) === floorOf(from)),
  ).toEqual([])
})

test('a stage never imports another stage', () => {
  expect(
    breaking(({ from, to }) => !stageOf(from) || !stageOf(to) || stageOf(from) === stageOf(to)),
  ).toEqual([])
})

test('readers load no language pack, which a thread for hostile documents would wait for', () => {
  expect(
    breaking(({ from, to }) => !from.startsWith('src/readers/') || to !== 'src/languages/index'),
  ).toEqual([])
})

test('the pure floors use nothing but themselves', () => {
  expect(
    breaking(
      ({ from, to }) =>
        floorOf(from) >= pure.length ||
        to.startsWith('src/') ||
        purePackages.some((one) => one.test(to)),
    ),
  ).toEqual([])
})
