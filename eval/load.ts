import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Gold, Item } from './item.ts'
import { goldSchema } from './item.ts'

/** Folder of the project's own annotated pages. */
export const corpusFolder = fileURLToPath(new URL('../corpus', import.meta.url))

const readGold = (file: string): Gold => {
  const read = goldSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new Error(`${file} is no gold page:\n${z.prettifyError(read.error)}`)
  return read.data
}

const textParts = (text: string): readonly string[] => text.trim().split(/\n\s*\n/u)

const itemIn = (folder: string): Item => {
  const gold = readGold(join(folder, 'gold.json'))
  const page = join(folder, 'page.html')
  if (!existsSync(page)) {
    const text = readFileSync(join(folder, 'page.txt'), 'utf8')
    return { gold, document: { text }, parts: textParts(text) }
  }
  const parts = gold.blocks.map(({ text }) => text ?? '')
  return { gold, document: { html: readFileSync(page, 'utf8') }, parts }
}

/** The corpus, in the order of its folders. */
export const corpusItems = (folder: string = corpusFolder): readonly Item[] =>
  readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .map((name) => itemIn(join(folder, name)))

/** The gold pages in a folder of JSON files that hold their own text, in the order of their names. */
export const goldItems = (folder: string): readonly Item[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const gold = readGold(join(folder, name))
      const text = gold.text ?? ''
      return { gold, document: { text }, parts: text.split(/\n\s*\n/u) }
    })
