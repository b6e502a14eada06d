import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes } from './codes.ts'
import { packFor, packs } from './index.ts'
import { markups } from './markups.ts'
import { tells } from './und/tells.ts'

const folders = readdirSync('src/languages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['kinds', 'und'].includes(entry.name))
  .map(({ name }) => name)

test('every folder is on the shelf, and the shelf is alphabetical', () => {
  const codes = packs.map(({ code }) => code)
  expect(codes).toEqual(codes.toSorted())
  expect(codes.map((code) => code.toLowerCase())).toEqual(
    folders.map((name) => name.toLowerCase()).toSorted(),
  )
})

test('what is gathered of all packs for those who need no more of them is that of all packs', () => {
  expect(codes).toEqual(packs.map(({ code }) => code))
  expect(markups).toEqual(packs.flatMap(({ markup }) => markup ?? []))
})

test('a tag without a pack gets the undetermined language', () => {
  expect(packFor('mt').code).toBe('und')
  expect(packFor('fr').code).toBe('fr')
})

test('every pack is a language that the detector tells apart', () => {
  const codes = [...tells.map(({ code }) => code), 'zh-Hans', 'zh-Hant']
  expect(packs.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([])
})

describe.each(packs.map((pack) => [pack.code, pack] as const))('%s', (_, pack) => {
  test('lists no stop word twice', () => {
    const { stopWords } = pack.words
    expect(stopWords.filter((word, index) => stopWords.indexOf(word) !== index)).toEqual([])
  })

  test('writes its lower-case lists in lower case', () => {
    const { stopWords } = pack.words
    expect(stopWords.filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})
