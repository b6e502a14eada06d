/** The text of an answer → JSON → what the schema says. */
import { createHash } from 'node:crypto'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { maxFaultsTold, maxStarts } from './limits.ts'
import type { Question, ReplyShape } from './provider.ts'

/** What servers put around the JSON: a byte order mark, thoughts, the fences of Markdown. */
const withoutWrapping = (text: string): string => {
  const thought = text.lastIndexOf('</think>')
  const spoken = thought < 0 ? text : text.slice(thought + '</think>'.length)
  return spoken.replace(/^\uFEFF/u, '').trim()
}

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** The JSON object in a text that may hold prose or fences around it; null where there is none. */
const objectIn = (text: string): { readonly value: unknown } | null => {
  const whole = parsed(text)
  if (whole) return whole
  const end = text.lastIndexOf('}') + 1
  let start = text.indexOf('{')
  for (let tries = 0; start >= 0 && start < end && tries < maxStarts; tries += 1) {
    const part = parsed(text.slice(start, end))
    if (part) return part
    start = text.indexOf('{', start + 1)
  }
  return null
}

/** Reads an answer; `model-refused` says what is wrong with it, and never repeats its text. */
export const readAnswer = <T>(text: string, { schema }: ReplyShape<T>): Result<T> => {
  const bare = withoutWrapping(text)
  if (bare === '') return failure('model-refused', 'The model gave no answer.')
  const object = objectIn(bare)
  if (!object) return failure('model-refused', 'The answer of the model is not JSON.')
  const checked = schema.safeParse(object.value)
  if (checked.success) return success(checked.data)
  const faults = checked.error.issues
    .slice(0, maxFaultsTold)
    .map(({ path, code }) => `${path.join('.') || 'all of it'}: ${code}`)
  return failure(
    'model-refused',
    `The answer of the model has another shape than was asked for (${faults.join('; ')}).`,
  )
}

/** The same for the same question, whoever asks it when: by what an answer is kept and found again. */
export const keyOf = ({ prompt, messages, reply, ...rest }: Question<unknown>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        prompt,
        messages.map(({ role, text }) => [role, text]),
        reply.name,
        rest.maxOutputTokens,
        rest.temperature,
      ]),
    )
    .digest('hex')
