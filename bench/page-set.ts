import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A page whose article somebody has marked. */
export type GoldPage = {
  readonly id: string
  readonly html: string
  readonly url: string
  readonly language: string
  readonly body: string
  readonly title: string | null
  readonly authors: readonly string[] | null
}

export type PageSet = {
  readonly folder: string
  readonly pages: readonly GoldPage[]
  /** The gold has the standfirst as text, and is in many scripts: letters are counted there. */
  readonly isFull: boolean
}

type Entry = {
  readonly articleBody: string
  readonly url?: string
  readonly lang?: string
  readonly title?: string
  readonly authors?: readonly string[]
  readonly standfirst?: unknown
}

/** Where sets of pages lie by custom, from the folder the command was given in. */
const customary = ['data', '../data', '../shared/data']

/** Folders with a `gold.json` and its pages: those that are named, or those where they lie by custom. */
export const setFolders = (named: readonly string[]): readonly string[] => {
  const from = process.env.INIT_CWD ?? process.cwd()
  if (named.length > 0) return named.map((folder) => resolve(from, folder))
  return customary
    .map((folder) => resolve(from, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(folder, 'gold.json')) && existsSync(join(folder, 'html')))
    .toSorted()
}

/** Reads a set: `gold.json`, and `html/<id>.html.gz` with `__` for a slash in the id. */
export const readSet = (folder: string): PageSet => {
  const gold: Readonly<Record<string, Entry>> = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  )
  const pages = Object.entries(gold).map(([id, entry]) => {
    const file = join(folder, 'html', `${id.replaceAll('/', '__')}.html.gz`)
    return {
      id,
      html: gunzipSync(readFileSync(file)).toString('utf8'),
      url: entry.url ?? '',
      language: entry.lang ?? '',
      body: entry.articleBody,
      title: entry.title ?? null,
      authors: entry.authors ?? null,
    }
  })
  return { folder, pages, isFull: Object.values(gold).some((entry) => 'standfirst' in entry) }
}
