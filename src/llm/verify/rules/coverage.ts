import { isOneLanguage, namedBy, toldBy, toldInCommon } from '../common.ts'
import type { Fault } from '../fault.ts'
import { leastCoverage } from '../limits.ts'
import type { Reading } from '../reading.ts'

/** The sentence speaks of what the cited words speak of. */
export const strangers = (said: Reading, cited: Reading): readonly Fault[] => {
  const named = namedBy(said)
  const all = toldBy(said, cited).size + named.size
  const shared = toldInCommon(said, cited).size + named.intersection(namedBy(cited)).size
  const isNear =
    all === 0 || (isOneLanguage(said, cited) ? shared / all >= leastCoverage : shared > 0)
  return isNear ? [] : [{ rule: 'coverage.low', text: said.text }]
}
