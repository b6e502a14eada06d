/** The prompts a model is asked by: whether they are sound, what they say, how a person's own differ. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPrompt, ownFolder, promptIds, promptsIn, promptText } from '#llm/prompts'
import type { Prompt } from '#llm/read-prompt'
import { render } from '#llm/read-prompt'
import { replies } from '#llm/replies'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'

/** A prompt, and what is wrong with it; nothing where it is sound. */
export type PromptCheck = { readonly name: string; readonly faults: readonly string[] }

/** `id@version` with the hash of its words: which words a version stands for. */
const versionsFile = join(ownFolder, 'versions.json')

const versions = async (): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(versionsFile, 'utf8'))

const caseFaults = (prompt: Prompt): readonly string[] =>
  prompt.cases.flatMap(({ title, values, reply, fits }) => {
    const keys = Object.keys(prompt.input)
    const isWhole = keys.every((key) => key in values) && Object.keys(values).length === keys.length
    if (!isWhole) return [`case “${title}”: other values than the input names`]
    const [, user] = render(prompt, values)
    const isThere = user.text.includes(String(values.payload))
    if (!isThere) return [`case “${title}”: what is not trusted is not in the user's message`]
    const isFit = replies[prompt.output].safeParse(reply).success
    return isFit === fits ? [] : [`case “${title}”: the answer ${isFit ? 'fits' : 'does not fit'}`]
  })

const checked = async (id: string, folder: string | undefined): Promise<PromptCheck> => {
  const prompt = await loadPrompt(id, folder)
  if (!prompt.ok) return { name: id, faults: [prompt.problem.message] }
  const { name, version, cases } = prompt.value
  const isOwn = folder !== undefined && (await promptText(folder, id)) !== null
  const known = isOwn ? undefined : (await versions())[`${id}@${version}`]
  return {
    name,
    faults: [
      ...(cases.length === 0 ? ['it has no case'] : []),
      ...caseFaults(prompt.value),
      ...(known !== undefined && !name.endsWith(`#${known}`)
        ? [`its words changed and its version ${version} did not`]
        : []),
      ...(known === undefined && !isOwn ? [`versions.json does not know ${id}@${version}`] : []),
    ],
  }
}

/** Checks the prompts of all uses, a person's own before ours. */
export const checkPrompts = async (folder?: string): Promise<readonly PromptCheck[]> => {
  const checks: PromptCheck[] = []
  for (const id of promptIds) checks.push(await checked(id, folder))
  const uses: readonly string[] = promptIds
  const strangers = (await promptsIn(folder ?? ownFolder)).filter((id) => !uses.includes(id))
  return [...checks, ...strangers.map((name) => ({ name, faults: ['no use has this name'] }))]
}

/** The text of a prompt as it would be asked. */
export const showPrompt = async (id: string, folder?: string): Promise<Result<Prompt>> =>
  loadPrompt(id, folder)

/** A line of either text: ` ` of both, `-` only of ours, `+` only of the person's. */
export type DiffLine = { readonly sign: ' ' | '-' | '+'; readonly text: string }

/** Lines of two texts by their longest common sequence. */
const diff = (one: readonly string[], other: readonly string[]): readonly DiffLine[] => {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  )
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const isSame = one[row] === other[column]
      const longer = Math.max(at(row + 1, column), at(row, column + 1))
      const cells = lengths[row]
      if (cells) cells[column] = isSame ? at(row + 1, column + 1) + 1 : longer
    }
  const lines: DiffLine[] = []
  let [row, column] = [0, 0]
  while (row < one.length || column < other.length) {
    const [ours = '', theirs = ''] = [one[row], other[column]]
    const isBoth = row < one.length && column < other.length && ours === theirs
    const isOurs = column >= other.length || at(row + 1, column) >= at(row, column + 1)
    if (isBoth) lines.push({ sign: ' ', text: ours })
    else if (row < one.length && isOurs) lines.push({ sign: '-', text: ours })
    else lines.push({ sign: '+', text: theirs })
    if (isBoth || lines.at(-1)?.sign === '-') row += 1
    if (isBoth || lines.at(-1)?.sign === '+') column += 1
  }
  return lines
}

/** How a person's prompt differs from the one that comes with the package. */
export const diffPrompt = async (
  id: string,
  folder: string | undefined,
): Promise<Result<readonly DiffLine[]>> => {
  const ours = await promptText(ownFolder, id)
  if (ours === null) return failure('not-found', `There is no prompt ${JSON.stringify(id)}.`)
  const theirs = folder === undefined ? null : await promptText(folder, id)
  return success(theirs === null ? [] : diff(ours.split('\n'), theirs.split('\n')))
}
