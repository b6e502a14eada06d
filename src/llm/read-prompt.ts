/** A prompt file: front matter as JSON, then its messages and its cases under headings. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { ReplyName } from './replies.ts'
import { replies } from './replies.ts'

/** What may go in: a closed set of words, a number, or an article's text, which is never trusted. */
const kinds = ['language', 'word', 'list', 'integer', 'untrusted'] as const

const frontSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/u),
  version: z.int().min(1),
  purpose: z.string().min(1),
  input: z.record(z.string(), z.enum(kinds)),
  output: z.enum(Object.keys(replies) as [ReplyName, ...ReplyName[]]),
  temperature: z.number().min(0).max(2),
  maxOutputTokens: z.int().min(1),
})

const caseSchema = z.strictObject({
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  reply: z.unknown(),
  fits: z.boolean(),
})

/** An example: what goes in, an answer, and whether the answer has the shape that is asked for. */
export type PromptCase = z.infer<typeof caseSchema> & { readonly title: string }

/** A prompt as its file says it. */
export type Prompt = z.infer<typeof frontSchema> & {
  /** `id@version#hash`: what is stored with whatever it produced. */
  readonly name: string
  readonly system: string
  readonly user: string
  readonly cases: readonly PromptCase[]
}

const parts = /^---\n(?<front>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/u
const heading = /^## (?<title>.+)$/gmu
const fenced = /```json\n(?<json>[\s\S]*?)\n```/u
const variable = /\{\{(?<name>[^{}]*)\}\}/gu

/** The names of the variables in a text, each once. */
const variablesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(variable)].map(({ groups }) => groups?.name ?? ''))

/** The text under each heading. */
const sectionsOf = (body: string): ReadonlyMap<string, string> => {
  const found = [...body.matchAll(heading)]
  return new Map(
    found.map(({ index, 0: line, groups }, at) => [
      groups?.title ?? '',
      body.slice(index + line.length, found[at + 1]?.index ?? body.length).trim(),
    ]),
  )
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first thing that is wrong between the variables of a prompt and its text; null where none is. */
const faultIn = ({ input, system, user }: Pick<Prompt, 'input' | 'system' | 'user'>) => {
  const used = variablesIn(system + user)
  const missing = [...used].find((name) => !(name in input))
  if (missing !== undefined) return `uses {{${missing}}}, which its input does not name`
  const unused = Object.keys(input).find((name) => !used.has(name))
  if (unused !== undefined) return `names ${unused} as input and never uses it`
  const untrusted = Object.keys(input).filter((name) => input[name] === 'untrusted')
  if (untrusted.length !== 1) return 'has to have one untrusted input, no more and no less'
  return variablesIn(system).has(untrusted[0] ?? '')
    ? 'puts what is not trusted among its own words'
    : null
}

const casesIn = (sections: ReadonlyMap<string, string>): Result<readonly PromptCase[]> => {
  const cases: PromptCase[] = []
  for (const [title, text] of sections) {
    if (!title.startsWith('case: ')) continue
    const read = caseSchema.safeParse(jsonIn(fenced.exec(text)?.groups?.json ?? ''))
    if (!read.success) return failure('unprocessable', `has no case in JSON under “${title}”`)
    cases.push({ title: title.slice('case: '.length), ...read.data })
  }
  return success(cases)
}

/** Reads a prompt file. A problem says what is wrong with it, beginning with a verb. */
export const readPrompt = (text: string): Result<Prompt> => {
  const { front = '', body = '' } = parts.exec(text)?.groups ?? {}
  const read = frontSchema.safeParse(jsonIn(front))
  if (!read.success) {
    const [first] = read.error.issues
    return failure('unprocessable', `has wrong front matter: ${first?.path} ${first?.message}`)
  }
  const sections = sectionsOf(body)
  const [system, user] = [sections.get('system') ?? '', sections.get('user') ?? '']
  const wrong = system && user ? faultIn({ ...read.data, system, user }) : 'lacks a message'
  if (wrong) return failure('unprocessable', wrong)
  const cases = casesIn(sections)
  if (!cases.ok) return cases
  const { id, version } = read.data
  const hash = createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex')
  const name = `${id}@${version}#${hash.slice(0, 8)}`
  return success({ ...read.data, name, system, user, cases: cases.value })
}

/** What goes into a prompt. */
export type Values = Readonly<Record<string, string | number>>

/**
 * The messages of a prompt with its values put in, in one pass: what stands in a value is never read
 * again. Throws where a value is missing or has no place, which is a fault of ours.
 */
export const render = ({ name, input, system, user }: Prompt, values: Values) => {
  const wrong = [...new Set([...Object.keys(input), ...Object.keys(values)])].find(
    (key) => !(key in input) || !(key in values),
  )
  if (wrong !== undefined) throw new Error(`${name} is given no ${wrong}, or does not know it`)
  const filled = (text: string): string =>
    text.replaceAll(variable, (_, key: string) => String(values[key]))
  return [
    { role: 'system', text: filled(system) },
    { role: 'user', text: filled(user) },
  ] as const
}
