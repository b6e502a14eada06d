import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import type { Fetched } from '#readers/fetched'
import type { AddressPolicy } from './connect.ts'
import { type Asked, type Budget, exchange } from './exchange.ts'
import { type Arrival, follow } from './follow.ts'
import { type FetchLimits, maxRobotsBytes } from './limits.ts'
import { restWished, wantsPage } from './page.ts'
import { siteRules, wantsRobots } from './sites.ts'
import { takeTurns } from './turns.ts'

/** Who asks, whom it may ask, and how long. */
export type Manners = {
  readonly userAgent: string
  readonly addresses: AddressPolicy
  /** Null for any. */
  readonly ports: readonly number[] | null
  readonly limits: FetchLimits
}

/** Goes to an address and wherever that sends on to; with what was there before, if anything was. */
export type Visit = (url: URL, before: Fetched | null) => Promise<Result<Arrival>>

const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

const conditions = ({ etag, lastModified }: Fetched): Readonly<Record<string, string>> => ({
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
})

/** Visits that keep the rules of the sites, one after the other at each of them. */
export const visitor = ({ userAgent, addresses, ports, limits }: Manners): Visit => {
  const road = { most: limits.redirects, ports }
  const turns = takeTurns(limits.maxDelayMs)
  const asked = (url: URL, budget: Budget, before: Fetched | null = null): Asked => ({
    url,
    headers: { 'user-agent': userAgent, accept, ...(before && conditions(before)) },
    addresses,
    limits,
    budget,
  })
  const rulesOf = siteRules((robots) => {
    const budget = { leftMs: limits.totalMs }
    const short = { ...limits, bodyBytes: maxRobotsBytes }
    return follow(robots, road, (url) =>
      exchange({ ...asked(url, budget), limits: short }, wantsRobots),
    )
  })
  return (first, before) => {
    const budget = { leftMs: limits.totalMs }
    return follow(first, road, async (url, hop) => {
      const rules = await rulesOf(url)
      if (!rules.ok) return rules
      const { allows, delaySeconds } = rules.value
      if (!allows(url))
        return failure('disallowed', `The robots.txt of ${url.host} asks not to fetch ${url.href}.`)
      const delayMs = Math.max(limits.delayMs, delaySeconds * 1000)
      return turns.take(url.hostname, { delayMs, isOnward: hop > 0 }, async () => {
        const answer = await exchange(asked(url, budget, before), wantsPage)
        if (answer.ok) turns.rest(url.hostname, restWished(answer.value))
        return answer
      })
    })
  }
}
