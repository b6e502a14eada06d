import type { SecondReading } from '#llm/second-reading'
import type { Result } from '#model/problem'
import type { Store } from '#store/store'
import type { Env } from './asking.ts'
import { askAbout } from './asking.ts'

/** What the model that is set up makes of a stored article's claims. */
export const secondReadingOf = (
  store: Store,
  id: string,
  env: Env,
): Promise<Result<SecondReading>> =>
  askAbout(store, { id, env }, async (asking, analysis) => {
    const { readAgain } = await import('#llm/second-reading')
    return readAgain(asking, analysis)
  })
