import { z } from 'zod'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { ModelMemory } from '#store/model-memory'
import { calling } from './fault.ts'
import { openModel } from './open-model.ts'
import type { Question } from './provider.ts'
import { openaiClient } from './providers/openai-client.ts'
import type { ModelSettings } from './settings.ts'

/** How a model stands that somebody has set up. */
export type ModelCheck = {
  /** Names of the models its server has; null where it does not tell, or there is no such list. */
  readonly models: readonly string[] | null
  /** The model as it calls itself. */
  readonly model: string
  readonly ms: number
  /** Requests until the server took one: 1 where it holds answers to a schema. */
  readonly requests: number
}

/** The smallest question; the moment in it keeps an answer of before from standing in. */
const smallest = (): Question<{ readonly ok: boolean }> => ({
  prompt: 'check@1',
  article: null,
  messages: [{ role: 'user', text: JSON.stringify({ ok: true, at: Date.now() }) }],
  reply: { name: 'check', schema: z.strictObject({ ok: z.boolean() }) },
  // A model that thinks first spends most of it on thoughts.
  maxOutputTokens: 1_000,
  temperature: 0,
})

const namesAt = async (settings: ModelSettings): Promise<readonly string[] | null> => {
  if (settings.maker) return null
  const listed = await calling(async () => (await openaiClient(settings)).models.list())
  return listed.ok ? listed.value.data.map(({ id }) => id) : null
}

/** Asks the server for its models, and the model for the smallest answer. */
export const checkModel = async (
  settings: ModelSettings,
  memory: ModelMemory,
): Promise<Result<ModelCheck>> => {
  const models = await namesAt(settings)
  const start = performance.now()
  const answer = await openModel(settings, memory).ask(smallest())
  if (!answer.ok) return answer
  const { model, requests } = answer.value
  return success({ models, model, requests, ms: Math.round(performance.now() - start) })
}
