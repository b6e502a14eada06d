import type { z } from 'zod'
import { packs } from '#languages/index'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { payloadOf } from './payload.ts'
import type { PromptId } from './prompts.ts'
import { loadPrompt } from './prompts.ts'
import type { Answer, Provider } from './provider.ts'
import type { Values } from './read-prompt.ts'
import { render } from './read-prompt.ts'
import type { ReplyName } from './replies.ts'
import { replies } from './replies.ts'

/** A model, and where a person keeps prompts of their own. */
export type Asking = { readonly provider: Provider; readonly prompts?: string | undefined }

/** What is asked for: by which prompt, about which article, in which shape. */
type Wish<Name extends ReplyName> = {
  readonly prompt: PromptId
  readonly reply: Name
  /** Null where it is about many. */
  readonly article: string | null
  readonly values: Values
  /** Strangers' text, as data. */
  readonly payload: unknown
}

/** The reader's language by the name prompts call it; a problem where its sentences could not be checked. */
export const languageValues = (tag: string): Result<Values> => {
  const pack = packs.find(({ code }) => code === tag)
  return pack
    ? success({ language: pack.code, languageName: pack.name })
    : failure('invalid-request', `What a model writes in ${JSON.stringify(tag)} cannot be checked.`)
}

/** Asks a model by a prompt of ours. */
export const ask = async <Name extends ReplyName>(
  { provider, prompts }: Asking,
  { prompt: id, reply, article, values, payload }: Wish<Name>,
): Promise<Result<Answer<z.infer<(typeof replies)[Name]>>>> => {
  const prompt = await loadPrompt(id, prompts)
  if (!prompt.ok) return prompt
  if (prompt.value.output !== reply)
    return failure(
      'unprocessable',
      `The prompt ${id} asks for ${prompt.value.output}, not ${reply}.`,
    )
  const written = payloadOf(payload)
  if (!written.ok) return written
  const { name, temperature, maxOutputTokens } = prompt.value
  const schema = replies[reply] as unknown as z.ZodType<z.infer<(typeof replies)[Name]>>
  return provider.ask({
    prompt: name,
    article,
    messages: render(prompt.value, { ...values, payload: written.value }),
    reply: { name: reply, schema },
    temperature,
    maxOutputTokens,
  })
}
