import type { Block } from '#model/block'
import { keptRole } from './kept-role.ts'
import type { Line } from './lines.ts'
import type { Page } from './page.ts'
import type { Verdict } from './verdict.ts'

type Judged = { readonly line: Line; readonly block: Block }

const blockOf = (line: Line, page: Page, verdicts: readonly Verdict[]): Block => {
  const verdict = verdicts[line.at]
  const span = { start: line.start, end: line.end }
  if (!verdict?.struck) {
    const role = keptRole(line, page, verdicts)
    return { ...span, role, kept: true, language: line.language, removal: null }
  }
  const { role, rule, confidence } = verdict.struck
  const removal = { reason: role, confidence: Math.round(confidence * 100) / 100, rule }
  return { ...span, role, kept: false, language: verdict.language ?? line.language, removal }
}

const joined = (one: Block, other: Block): Block => {
  const stronger =
    (other.removal?.confidence ?? 0) > (one.removal?.confidence ?? 0) ? other.removal : one.removal
  return { ...one, end: other.end, removal: stronger }
}

/** Whether two lines of one block stay together: the same role, or entries under a list's label. */
const staysWith = (last: Judged, next: Judged): boolean => {
  if (last.line.block !== next.line.block) return false
  if (last.block.role === next.block.role) return true
  const listed = last.block.role === 'list' && next.block.kept && next.block.role !== 'title'
  return listed
}

/** Lines back to blocks: a block falls apart only where its lines differ in role. */
export const mergeLines = (page: Page, verdicts: readonly Verdict[]): readonly Block[] => {
  const merged: Judged[] = []
  for (const line of page.lines) {
    const next = { line, block: blockOf(line, page, verdicts) }
    const last = merged.at(-1)
    if (last && staysWith(last, next))
      merged[merged.length - 1] = { line, block: joined(last.block, next.block) }
    else merged.push(next)
  }
  return merged.map(({ block }) => block)
}
