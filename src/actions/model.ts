import type { ModelCheck } from '#llm/check-model'
import { dollarsFor } from '#llm/cost'
import type { Embedder } from '#llm/embed'
import { type ModelSettings, modelSettings } from '#llm/settings'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { ModelUse } from '#store/model-memory'
import type { Store } from '#store/store'

export type Env = Readonly<Record<string, string | undefined>>

/** What was used, and what that costs; null where no prices are set. */
type PricedUse = ModelUse & { readonly dollars: number | null }

/** The language model a person has set up, and what it has cost. */
export type ModelReport = {
  readonly model: string
  /** Maker whose own package asks it; null for a server that speaks as OpenAI does. */
  readonly maker: string | null
  readonly baseUrl: string
  readonly tokensPerDay: number
  readonly tokensPerArticle: number
  readonly tokensToday: number
  /** Null unless it was asked. */
  readonly check: ModelCheck | null
  /** Newest day first. */
  readonly uses: readonly PricedUse[]
}

const noModel = failure(
  'model-unavailable',
  'No language model is set up: name one in FABLINE_MODEL.',
)

/** The settings in the environment; a problem where they name no model. */
export const namedModel = (env: Env): Result<ModelSettings> => {
  const settings = modelSettings(env)
  if (!settings.ok) return settings
  return settings.value ? success(settings.value) : noModel
}

/** The embedder in the environment; a problem where none is named. */
export const namedEmbedder = async (env: Env, store: Store): Promise<Result<Embedder>> => {
  const settings = namedModel(env)
  if (!settings.ok) return settings
  const { embeddings } = settings.value
  if (!embeddings)
    return failure(
      'model-unavailable',
      'No embedding model is set up: name one in FABLINE_EMBEDDINGS.',
    )
  const { openEmbedder } = await import('#llm/embed')
  return success(openEmbedder(settings.value, embeddings, store.model))
}

/** What is set up, what it has cost since a day, and, if wanted, whether it answers. */
export const reportModel = async (
  store: Store,
  env: Env,
  { since, check }: { readonly since?: string | undefined; readonly check: boolean },
): Promise<Result<ModelReport>> => {
  const settings = namedModel(env)
  if (!settings.ok) return settings
  const { model, maker, baseUrl, tokensPerDay, tokensPerArticle, prices } = settings.value
  const checked = check
    ? await (await import('#llm/check-model')).checkModel(settings.value, store.model)
    : success(null)
  if (!checked.ok) return checked
  const uses = await store.model.uses({ ...(since && { since }) })
  if (!uses.ok) return uses
  const today = await store.model.tokensUsed(new Date().toISOString().slice(0, 10), null)
  if (!today.ok) return today
  return success({
    model,
    maker,
    baseUrl,
    tokensPerDay,
    tokensPerArticle,
    tokensToday: today.value,
    check: checked.value,
    uses: uses.value.map((use) => ({ ...use, dollars: dollarsFor(use, prices) })),
  })
}
