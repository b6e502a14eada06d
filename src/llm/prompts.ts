/** Finds prompts in the folder that comes with the package, or in one of a person's own. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Prompt } from './read-prompt.ts'
import { readPrompt } from './read-prompt.ts'

/** The uses of a model: each has a prompt of its name. */
export const promptIds = ['brief', 'explain', 'second-reading', 'summarize', 'translate'] as const
export type PromptId = (typeof promptIds)[number]

/** The folder that comes with the package. */
export const ownFolder = fileURLToPath(new URL('../../prompts', import.meta.url))

const ending = '.prompt.md'

/** The prompt files of a folder: their names without the ending. */
export const promptsIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
}

/** The text of a prompt in a folder; null where there is none. */
export const promptText = async (folder: string, id: string): Promise<string | null> => {
  try {
    return await readFile(join(folder, id + ending), 'utf8')
  } catch {
    return null
  }
}

/** Reads the prompt of a use: a person's own where there is one, else ours. */
export const loadPrompt = async (id: string, folder?: string): Promise<Result<Prompt>> => {
  const own = folder === undefined ? null : await promptText(folder, id)
  const text = own ?? (await promptText(ownFolder, id))
  if (text === null) return failure('not-found', `There is no prompt ${JSON.stringify(id)}.`)
  const read = readPrompt(text)
  if (!read.ok) return failure(read.problem.code, `The prompt ${id} ${read.problem.message}.`)
  return read.value.id === id
    ? success(read.value)
    : failure('unprocessable', `The prompt in ${id}${ending} calls itself ${read.value.id}.`)
}
