import { hash } from 'node:crypto'
import type { Frame } from '#model/frame'
import { bare } from '#text/fold'

/** Length of an id in hexadecimal digits: one chance in 10⁹ of a clash among 100,000 claims. */
const idLength = 16

/**
 * Gives ids that depend on the frame and the words of the evidence, not on where they stand, so that
 * the same text analysed again keeps them. Words said twice are told apart by their count.
 */
export const claimIds = (): ((frame: Frame, evidence: string) => string) => {
  const given = new Map<string, number>()
  return (frame, evidence) => {
    const id = hash('sha256', `${frame}\n${bare(evidence)}`).slice(0, idLength)
    const times = (given.get(id) ?? 0) + 1
    given.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  }
}
