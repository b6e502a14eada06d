import { allSigns } from '#text/signs'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import { linkShapes } from './link-shapes.ts'
import { noticeShapes } from './notice-shapes.ts'
import type { ShapeRule } from './shape-rule.ts'
import type { Vote } from './verdict.ts'

/** The language-free rules, each with a line it strikes and one it must not. */
export const shapeRules: readonly ShapeRule[] = [...linkShapes, ...noticeShapes]

// What is asked of each line first, side by side; every line has the sign that is left.
const anySign = ~allSigns
const signs = Int32Array.from(shapeRules, (rule) => rule.signs ?? anySign)
const maxWords = Float64Array.from(shapeRules, (rule) => rule.maxWords ?? Number.POSITIVE_INFINITY)

const none: readonly Vote[] = []

/** Votes of the language-free rules. */
export const shapeVotes = (line: Line): readonly Vote[] => {
  if (line.head.length > 420 || (isProse(line) && line.words > 60)) return none
  let votes: Vote[] | null = null
  const own = line.signs | anySign
  for (let at = 0; at < signs.length; at += 1) {
    if (((signs[at] ?? 0) & own) === 0 || line.words > (maxWords[at] ?? 0)) continue
    const rule = shapeRules[at]
    if (!rule?.test(line)) continue
    votes ??= []
    votes.push({ role: rule.role, rule: rule.id, weight: rule.weight })
  }
  return votes ?? none
}
