import { ingestAgain, storedIds } from '#actions/ingest-again'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { Store } from '#store/store'
import { startCount, type Tally } from './tally.ts'
import type { World } from './world.ts'

/** Analyzes stored articles anew: those of the ids, or all of them. */
export const ingestStored = async (
  world: World,
  store: Store,
  named: readonly string[],
): Promise<Result<Tally>> => {
  const ids = named.length > 0 ? success(named) : await storedIds(store)
  if (!ids.ok) return ids
  const count = startCount(world, ids.value.length)
  for (const [index, id] of ids.value.entries()) {
    await count.note(id, await ingestAgain(store, id))
    count.step(index + 1, id)
  }
  return success(count.end())
}
