import type { Screen } from '#cli/world'
import { clip } from './wrap.ts'

const barWidth = 24
// Redrawing more often than people see only costs time.
const everyMs = 80

/** A bar that shows how far a long work has come, on a screen; nothing where nobody looks. */
export type Progress = {
  readonly step: (done: number, current: string) => void
  /** Wipes the bar away, so that messages and results stand alone. */
  readonly clear: () => void
}

/** A progress bar for `total` steps. */
export const progressBar = (screen: Screen, total: number): Progress => {
  if (!screen.isTTY || total < 2) return { step: () => {}, clear: () => {} }
  let last = 0
  const clear = (): void => {
    screen.write('\r\u001B[K')
  }
  const step = (done: number, current: string): void => {
    const now = performance.now()
    if (done < total && now - last < everyMs) return
    last = now
    const full = Math.round((done / total) * barWidth)
    const bar = '█'.repeat(full) + '░'.repeat(barWidth - full)
    const line = `${bar} ${done}/${total} ${current}`
    screen.write(`\r\u001B[K${clip(line, (screen.columns ?? 80) - 1)}`)
  }
  return { step, clear }
}
