import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import { linkShapes } from './link-shapes.ts'
import { noticeShapes } from './notice-shapes.ts'
import type { ShapeRule } from './shape-rule.ts'
import type { Vote } from './verdict.ts'

/** The language-free rules, each with a line it strikes and one it must not. */
export const shapeRules: readonly ShapeRule[] = [...linkShapes, ...noticeShapes]

const none: readonly Vote[] = []

/** Votes of the language-free rules. */
export const shapeVotes = (line: Line): readonly Vote[] => {
  if (line.head.length > 420 || (isProse(line) && line.words > 60)) return none
  let votes: Vote[] | null = null
  for (const { signs, test, role, id, weight } of shapeRules) {
    if ((signs !== undefined && (signs & line.signs) === 0) || !test(line)) continue
    votes ??= []
    votes.push({ role, rule: id, weight })
  }
  return votes ?? none
}
