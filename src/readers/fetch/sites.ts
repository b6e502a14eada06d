import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { WantsBody } from './exchange.ts'
import type { Arrival } from './follow.ts'
import { maxSites, robotsMs } from './limits.ts'
import { closedSite, openSite, type Robots, readRobots } from './robots.ts'

/** What a robots.txt calls us by. */
export const crawler = 'fabline'

/** Only a robots.txt that is there is read. */
export const wantsRobots: WantsBody = (status) => success(status === 200)

/** The rules of the site of an address, asked for once a day at most. */
export type SiteRules = (url: URL) => Promise<Result<Robots>>

/**
 * What the answer for robots.txt means: none there, no rules; a site that cannot say is closed.
 *
 * Source: RFC 9309, 2.3.1.
 */
const rulesIn = ({ status, bytes }: Arrival): Robots => {
  if (status === 200) return readRobots(new TextDecoder().decode(bytes), crawler)
  return status === 429 ? closedSite : openSite
}

/** Remembers the rules of sites; `ask` gets a robots.txt. */
export const siteRules = (ask: (robots: URL) => Promise<Result<Arrival>>): SiteRules => {
  const known = new Map<
    string,
    { readonly until: number; readonly rules: Promise<Result<Robots>> }
  >()
  const asked = async (origin: string): Promise<Result<Robots>> => {
    const answer = await ask(new URL('/robots.txt', origin))
    if (answer.ok && answer.value.status < 500) return success(rulesIn(answer.value))
    // What kept us from asking may be gone the next time.
    known.delete(origin)
    return answer.ok ? success(closedSite) : answer
  }
  return ({ origin }) => {
    const site = known.get(origin)
    if (site && site.until > performance.now()) return site.rules
    if (known.size >= maxSites) known.clear()
    const rules = asked(origin)
    known.set(origin, { until: performance.now() + robotsMs, rules })
    return rules
  }
}
