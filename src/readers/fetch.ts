/** The one place that connects outward. Clock, network and sleep are only here and in its parts. */
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { fetchLimits, webPorts } from './fetch/limits.ts'
import { isUnchanged, pageIn } from './fetch/page.ts'
import { permitted } from './fetch/permitted.ts'
import { crawler } from './fetch/sites.ts'
import { specialAddresses } from './fetch/special-addresses.ts'
import { type Manners, visitor } from './fetch/visit.ts'
import type { Fetch, Fetched, Refetch } from './fetched.ts'

/** How to fetch; what is left out is as strict as it should be. */
export type FetchOptions = Partial<Omit<Manners, 'limits' | 'userAgent'>> & {
  /** Version of this program, and how its user can be reached: for the site's owner to read. */
  readonly version?: string
  readonly contact?: string | undefined
  readonly limits?: Partial<Manners['limits']>
}

/** Fetches documents; remembers the rules of sites and when they were last asked. */
export type Fetcher = { readonly fetch: Fetch; readonly refetch: Refetch }

/** What a header may hold. */
const plain = (text: string): string => text.replaceAll(/[^ -~]/gu, '').slice(0, 200)

const mannersOf = ({ version = '0', contact = '', ...given }: FetchOptions): Manners => ({
  userAgent: `${crawler}/${version} (reads the news for editors${contact && `; ${plain(contact)}`})`,
  addresses: given.addresses ?? { blocked: specialAddresses() },
  ports: given.ports === undefined ? webPorts : given.ports,
  limits: { ...fetchLimits, ...given.limits },
})

/** A fetcher with a memory of its own. */
export const createFetcher = (options: FetchOptions = {}): Fetcher => {
  const manners = mannersOf(options)
  const visit = visitor(manners)
  const { ports, limits } = manners
  let pending = 0

  const page = async (written: string, before: Fetched | null): Promise<Result<Fetched>> => {
    const url = permitted(written, ports)
    if (!url.ok) return url
    if (pending >= limits.pending)
      return failure('overloaded', `${pending} pages are being fetched already; try again soon.`)
    pending += 1
    try {
      const arrival = await visit(url.value, before)
      if (!arrival.ok) return arrival
      return before && isUnchanged(arrival.value) ? success(before) : pageIn(arrival.value)
    } finally {
      pending -= 1
    }
  }

  return { fetch: (url) => page(url, null), refetch: page }
}
