/** The one place that connects outward. Clock, network and sleep are only here and in its parts. */
import { failure, success } from '#model/problem'
import { fetchLimits, webPorts } from './fetch/limits.ts'
import { pageIn } from './fetch/page.ts'
import { permitted } from './fetch/permitted.ts'
import { crawler } from './fetch/sites.ts'
import { specialAddresses } from './fetch/special-addresses.ts'
import { type Manners, visitor } from './fetch/visit.ts'
import type { Fetch, FetchChanged } from './fetched.ts'

/** How to fetch; what is left out is as strict as it should be. */
export type FetchOptions = Partial<Omit<Manners, 'limits' | 'userAgent'>> & {
  /** Version of this program, and how its user can be reached: for the site's owner to read. */
  readonly version?: string
  readonly contact?: string | undefined
  readonly limits?: Partial<Manners['limits']>
}

/** Fetches documents; remembers the rules of sites and when they were last asked. */
export type Fetcher = { readonly fetch: Fetch; readonly fetchChanged: FetchChanged }

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

  const fetchChanged: FetchChanged = async (written, known) => {
    const url = permitted(written, ports)
    if (!url.ok) return url
    if (pending >= limits.pending)
      return failure('overloaded', `${pending} pages are being fetched already; try again soon.`)
    pending += 1
    const arrival = await visit(url.value, known)
    pending -= 1
    return arrival.ok ? pageIn(arrival.value) : arrival
  }

  const fetch: Fetch = async (url) => {
    const page = await fetchChanged(url, { etag: null, lastModified: null })
    if (!page.ok) return page
    if (page.value) return success(page.value)
    return failure(
      'fetch-failed',
      `${url} has not changed, its server says, since nobody knows when.`,
    )
  }

  return { fetch, fetchChanged }
}
