/** The files that paths, folders and patterns name. */
import type { Dirent } from 'node:fs'
import { glob, open, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Problem } from '#model/problem'

/** What was found, sorted, none twice; and what names nothing, with the reason. */
export type Found = {
  readonly files: readonly string[]
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[]
}

/** In a folder only these are taken; whoever names a file by itself gets it read whatever it is. */
const documentNames =
  /\.(?:txt|text|x?html?|xht|shtml|mht|mhtml|jsonl|ndjson|rss|atom|rdf|xml|warc|eml|pdf|docx)(?:\.gz)?$/iu

const isLines = (path: string): boolean => /\.(?:jsonl|ndjson)$/iu.test(path)

const isDocument = ({ name }: Pick<Dirent, 'name'>): boolean =>
  !name.startsWith('.') && documentNames.test(name)

const isEntered = (entry: Dirent): boolean =>
  entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'

// A line longer than this is long enough for an article.
const peekBytes = 64 * 1024

/** Whether the first line of a file is a document; other things are written one a line too. */
const holdsDocuments = async (path: string): Promise<boolean> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(peekBytes), 0, peekBytes, 0)
    const [line = ''] = buffer.toString('utf8', 0, bytesRead).trimStart().split('\n', 1)
    return line.length >= peekBytes / 4 || /"(?:text|html)"\s*:/u.test(line)
  } finally {
    await file.close()
  }
}

const isTaken = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isFile() && isDocument(entry) && (!isLines(path) || (await holdsDocuments(path)))

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const inside = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (isEntered(entry)) return filesIn(path)
      return (await isTaken(entry, path)) ? [path] : []
    }),
  )
  return inside.flat()
}

const isPattern = (path: string): boolean => /[*?[{]/u.test(path)

const matching = async (pattern: string, folder: string): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const path of glob(pattern, { cwd: folder })) {
    const whole = resolve(folder, path)
    if (isDocument({ name: basename(whole) }) && (await stat(whole)).isFile()) found.push(whole)
  }
  return found
}

const named = async (path: string, folder: string): Promise<readonly string[] | Problem> => {
  const whole = resolve(folder, path)
  const known = await stat(whole).catch(() => null)
  if (known?.isDirectory()) return filesIn(whole)
  if (known) return [whole]
  const found = isPattern(path) ? await matching(path, folder) : []
  if (found.length > 0) return found
  return {
    code: 'not-found',
    message: `There is no ${isPattern(path) ? 'document' : 'file'} at ${path}.`,
  }
}

/** Whether it is an address and no path. */
export const isAddress = (given: string): boolean => /^[a-z][a-z0-9+.-]{1,15}:\/\//iu.test(given)

/** The files that the paths name, from the folder the person stands in; addresses and `-` stay. */
export const findFiles = async (paths: readonly string[], folder: string): Promise<Found> => {
  const files = new Set<string>()
  const problems: { path: string; problem: Problem }[] = []
  for (const path of paths) {
    const found = isAddress(path) || path === '-' ? [path] : await named(path, folder)
    if ('code' in found) problems.push({ path, problem: found })
    else for (const file of [...found].sort()) files.add(file)
  }
  return { files: [...files], problems }
}
