import type { Block } from '#model/block'
import { keptRole } from './kept-role.ts'
import type { Line } from './lines.ts'
import type { Page } from './page.ts'
import type { Verdict } from './verdict.ts'

const blockOf = (line: Line, page: Page, verdicts: readonly Verdict[]): Block => {
  const { start, end, at, language } = line
  const verdict = verdicts[at]
  if (!verdict?.struck) {
    const role = keptRole(line, page, verdicts)
    return { start, end, role, kept: true, language, removal: null }
  }
  const { role, rule, confidence } = verdict.struck
  const removal = { reason: role, confidence: Math.round(confidence * 100) / 100, rule }
  const spoken = verdict.language ?? language
  return { start, end, role, kept: false, language: spoken, removal }
}

const joined = (one: Block, other: Block): Block => {
  const stronger =
    (other.removal?.confidence ?? 0) > (one.removal?.confidence ?? 0) ? other.removal : one.removal
  return { ...one, end: other.end, removal: stronger }
}

/** Whether two lines of one block stay together: the same role, or entries under a list's label. */
const staysWith = (last: Block, next: Block): boolean =>
  last.role === next.role || (last.role === 'list' && next.kept && next.role !== 'title')

/** Lines back to blocks: a block falls apart only where its lines differ in role. */
export const mergeLines = (page: Page, verdicts: readonly Verdict[]): readonly Block[] => {
  const merged: Block[] = []
  for (const line of page.lines) {
    const next = blockOf(line, page, verdicts)
    const last = line.firstOfBlock ? undefined : merged.at(-1)
    if (last && staysWith(last, next)) merged[merged.length - 1] = joined(last, next)
    else merged.push(next)
  }
  return merged
}
