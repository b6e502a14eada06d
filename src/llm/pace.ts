/** How many questions may be with the server at once, and how many may start within a minute. */

export type Pace = {
  /** Waits for a place; false where the signal came first. Whoever had one leaves it again. */
  readonly enter: (signal: AbortSignal) => Promise<boolean>
  readonly leave: () => void
  /** Waits until one more request may start; false where the signal came first. */
  readonly start: (signal: AbortSignal) => Promise<boolean>
  /** Nobody starts before that moment: the server wants to be left alone. */
  readonly holdUntil: (atMs: number) => void
}

/** Now in ms, a wait that the signal ends, and chance in 0–1. */
export type Clock = {
  readonly now: () => number
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  readonly random: () => number
}

export const realClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      signal.addEventListener('abort', end)
    }),
}

type Limits = { readonly concurrency: number; readonly requestsPerMinute: number }

/** Places in the order they are asked for; starts are spread by a bucket that fills evenly. */
export const paceOf = ({ concurrency, requestsPerMinute }: Limits, clock: Clock): Pace => {
  const perMs = requestsPerMinute / 60_000
  let bucket = { full: requestsPerMinute, atMs: clock.now() }
  let heldUntilMs = 0
  let free = concurrency
  const waiting: (() => void)[] = []

  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }

  /** Takes a start out of the bucket, on credit if need be; how long until it counts, ms. */
  const takeStart = (): number => {
    const now = clock.now()
    const full = Math.min(requestsPerMinute, bucket.full + (now - bucket.atMs) * perMs) - 1
    bucket = { full, atMs: now }
    return Math.max(full < 0 ? -full / perMs : 0, heldUntilMs - now)
  }

  const place = (signal: AbortSignal): Promise<boolean> => {
    if (free > 0) {
      free -= 1
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const give = () => {
        signal.removeEventListener('abort', giveUp)
        resolve(true)
      }
      const giveUp = () => {
        waiting.splice(waiting.indexOf(give), 1)
        resolve(false)
      }
      waiting.push(give)
      signal.addEventListener('abort', giveUp, { once: true })
    })
  }

  return {
    enter: async (signal) => !signal.aborted && place(signal),
    leave,
    start: async (signal) => {
      const waitMs = takeStart()
      if (waitMs > 0) await clock.wait(waitMs, signal)
      return !signal.aborted
    },
    holdUntil: (atMs) => {
      heldUntilMs = Math.max(heldUntilMs, atMs)
    },
  }
}
