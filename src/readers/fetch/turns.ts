import { setTimeout as sleep } from 'node:timers/promises'
import { maxSites } from './limits.ts'

/** The pace of a visit. Who is only sent on within a document (`isOnward`) need not wait. */
type Pace = { readonly delayMs: number; readonly isOnward: boolean }

/** Turns at the sites: at each, one after the other and with time between. */
export type Turns = {
  /** Does the work when it is its turn; then leaves the site alone for `delayMs`. */
  readonly take: <T>(site: string, pace: Pace, work: () => Promise<T>) => Promise<T>
  /** Leaves the site alone at least so long from now. */
  readonly rest: (site: string, ms: number) => void
}

type Site = { last: Promise<unknown>; freeAt: number; waiting: number }

/** A fresh book of turns: nobody has been anywhere. No site gets more than `maxDelayMs` of rest. */
export const takeTurns = (maxDelayMs: number): Turns => {
  const sites = new Map<string, Site>()

  const siteOf = (name: string): Site => {
    const known = sites.get(name)
    if (known) return known
    // Those that have rested long enough are as good as new.
    if (sites.size >= maxSites)
      for (const [other, { freeAt, waiting }] of sites)
        if (waiting === 0 && freeAt < performance.now()) sites.delete(other)
    const made = { last: Promise.resolve(), freeAt: 0, waiting: 0 }
    sites.set(name, made)
    return made
  }

  const rest: Turns['rest'] = (name, ms) => {
    const site = siteOf(name)
    site.freeAt = Math.max(site.freeAt, performance.now() + Math.min(ms, maxDelayMs))
  }

  return {
    rest,
    take: (name, { delayMs, isOnward }, work) => {
      const site = siteOf(name)
      site.waiting += 1
      const turn = site.last.then(async () => {
        const wait = site.freeAt - performance.now()
        if (wait > 0 && !isOnward) await sleep(wait)
        try {
          return await work()
        } finally {
          site.waiting -= 1
          rest(name, delayMs)
        }
      })
      site.last = turn.catch(() => {})
      return turn
    },
  }
}
