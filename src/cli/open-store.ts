import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import type { Store } from '#store/store'
import { pathIn, type World } from './world.ts'

const isServer = (name: string): boolean => /^postgres(?:ql)?:\/\//iu.test(name)

/** What the person calls the store: `--db`, else FABLINE_DB, else ./fabline.db. */
const nameOf = ({ env }: World, db: string | undefined): string =>
  db || env.FABLINE_DB || 'fabline.db'

/** The store a command works on. Only those that write make one where there is none. */
export const openStore = async (
  world: World,
  { db, create }: { readonly db?: string | undefined; readonly create: boolean },
): Promise<Result<Store>> => {
  const name = nameOf(world, db)
  if (isServer(name))
    return failure(
      'invalid-request',
      'PostgreSQL is not supported yet: name a file with --db or FABLINE_DB.',
    )
  const { openSqlite } = await import('#store/sqlite/open')
  return openSqlite(name === ':memory:' ? name : pathIn(world, name), { create })
}

/** Works with the store and closes it, whatever happens. */
export const withStore = async <T>(
  world: World,
  at: { readonly db?: string | undefined; readonly create: boolean },
  work: (store: Store) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const store = await openStore(world, at)
  if (!store.ok) return store
  try {
    return await work(store.value)
  } finally {
    await store.value.close()
  }
}
