import type { Asking } from '#llm/ask'
import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Store } from '#store/store'
import { getArticle } from './articles.ts'

export type Env = Readonly<Record<string, string | undefined>>

const open = async (store: Store, env: Env): Promise<Result<Asking | null>> => {
  const { configuredModel } = await import('#llm/configured-model')
  const provider = await configuredModel(env, store.model)
  if (!provider.ok) return provider
  return success(provider.value && { provider: provider.value, prompts: env.FABLINE_PROMPTS })
}

type Opened = { readonly env: Env; readonly asking: ReturnType<typeof open> }

const opened = new WeakMap<Store, Opened>()

/**
 * The model a person has set up, and their own prompts; null where FABLINE_MODEL is not set. All who
 * ask over one store share it, and so its limits.
 */
export const askingIn = async (store: Store, env: Env): Promise<Result<Asking | null>> => {
  if (!env.FABLINE_MODEL?.trim()) return success(null)
  const known = opened.get(store)
  if (known?.env === env) return known.asking
  const asking = open(store, env)
  opened.set(store, { env, asking })
  return asking
}

/** As above, for what cannot be done without a model. */
export const mustAsk = async (store: Store, env: Env): Promise<Result<Asking>> => {
  const asking = await askingIn(store, env)
  if (!asking.ok) return asking
  return asking.value
    ? success(asking.value)
    : failure('model-unavailable', 'This needs a language model: name one in FABLINE_MODEL.')
}

/** Asks the model that is set up about a stored article. */
export const askAbout = async <T>(
  store: Store,
  { id, env }: { readonly id: string; readonly env: Env },
  use: (asking: Asking, analysis: Analysis) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const analysis = await getArticle(store, id)
  if (!analysis.ok) return analysis
  const asking = await mustAsk(store, env)
  return asking.ok ? use(asking.value, analysis.value) : asking
}
