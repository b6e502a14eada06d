/** How long is waited for a server: for the next sign of it, and in all. */
export type Patience = {
  readonly signal: AbortSignal
  /** Waits so long from now on for what is named; what was waited for before has come. */
  readonly expect: (ms: number, what: string) => void
  /** Why it was given up; null if it was not. */
  readonly lost: () => string | null
  readonly end: () => void
}

/** Begins to wait, so many ms at most. */
export const patience = (mostMs: number): Patience => {
  const controller = new AbortController()
  let reason: string | null = null
  const after = (ms: number, why: string) =>
    setTimeout(() => {
      reason ??= why
      controller.abort()
    }, ms)
  const total = after(mostMs, 'did not come to an end in time')
  let next: NodeJS.Timeout | undefined
  return {
    signal: controller.signal,
    expect: (ms, what) => {
      clearTimeout(next)
      next = after(ms, `${what} within ${ms / 1000} s`)
    },
    lost: () => reason,
    end: () => {
      clearTimeout(total)
      clearTimeout(next)
    },
  }
}
