import { isAddress } from '#actions/files'
import type { Inputs } from '#actions/inputs'
import { rememberedFetch } from '#actions/remembered-fetch'
import { openApart } from '#readers/apart'
import type { Fetch } from '#readers/fetched'
import type { Store } from '#store/store'
import { pathIn, type World } from './world.ts'

/** Fetches by one fetcher, made when the first page is wanted; remembers pages where there is a store. */
export const fetchOf = ({ fetcher }: World, store?: Store): Fetch => {
  let made: Promise<Fetch> | null = null
  const make = async (): Promise<Fetch> =>
    store ? rememberedFetch(store, await fetcher()) : (await fetcher()).fetch
  return async (url) => {
    made ??= make()
    return (await made)(url)
  }
}

/** Works with what inputs are read by, and clears it away, whatever happens. */
export const withInputs = async <T>(
  world: World,
  work: (inputs: Inputs) => Promise<T>,
  store?: Store,
): Promise<T> => {
  const apart = openApart()
  try {
    return await work({ apart, stdin: world.stdin, fetch: fetchOf(world, store) })
  } finally {
    await apart.close()
  }
}

/** An input as the person meant it: paths start where they stand, addresses and `-` are what they are. */
export const inputNamed = (world: World, name: string): string =>
  name === '-' || isAddress(name) ? name : pathIn(world, name)
