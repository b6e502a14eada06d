import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { ModelMemory } from '#store/model-memory'
import type { Provider } from './provider.ts'
import { modelSettings } from './settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The model the environment names, ready to be asked; null where FABLINE_MODEL is not set. */
export const configuredModel = async (
  env: Env,
  memory: ModelMemory,
): Promise<Result<Provider | null>> => {
  const settings = modelSettings(env)
  if (!settings.ok || !settings.value) return settings as Result<null>
  const { openModel } = await import('./open-model.ts')
  return success(openModel(settings.value, memory))
}
