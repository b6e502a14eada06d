import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import type { Page } from './page.ts'
import type { Verdict } from './verdict.ts'
import { strike } from './verdict.ts'

type Verdicts = readonly Verdict[]

// What stands at the end of a story, and what stands at the start of the next.
const endRoles: ReadonlySet<string> = new Set([
  'author-bio',
  'comments',
  'copyright',
  'tags',
  'related',
  'share',
  'credit',
  'navigation',
])
const startRoles: ReadonlySet<string> = new Set(['byline', 'dateline-meta'])
/** Body lines the first story must have, and the second. */
const minBody = 3
const minSecond = 2
/** Lines between a headline and its byline. */
const reach = 3

const roleAt = (verdicts: Verdicts, at: number): string => verdicts[at]?.struck?.role ?? ''

const isOpenProse = (line: Line, verdicts: Verdicts): boolean =>
  isProse(line) && !verdicts[line.at]?.struck

/** A title after clutter with a byline or date right below it, and prose after that. */
const isRestart = (line: Line, page: Page, verdicts: Verdicts): boolean => {
  if (verdicts[line.at]?.struck || line.ends || line.words < 4 || isProse(line)) return false
  const ended = [1, 2, 3].some((back) => endRoles.has(roleAt(verdicts, line.at - back)))
  if (!ended) return false
  const below = Array.from({ length: reach }, (_, step) => line.at + step + 1)
  const signed = below.some((at) => startRoles.has(roleAt(verdicts, at)))
  const between = page.lines.slice(line.at + 1, line.at + reach + 1)
  const direct = between.findIndex((one) => isOpenProse(one, verdicts))
  const signature = below.findIndex((at) => startRoles.has(roleAt(verdicts, at)))
  return signed && (direct < 0 || signature < direct || direct === 0)
}

/**
 * Two stories on one page (endless scrolling, the next article below): the first is the article,
 * the second is related. Needs the marks of an end and of a new start, for it strikes prose.
 */
export const dropSecondStory = (verdicts: Verdicts, page: Page): Verdicts => {
  let body = 0
  for (const line of page.lines) {
    if (body >= minBody && isRestart(line, page, verdicts)) {
      const rest = page.lines.slice(line.at)
      const second = rest.filter((one) => isOpenProse(one, verdicts)).length
      if (second < minSecond) return verdicts
      const from = line.at
      return verdicts.map((verdict, at) =>
        at < from || verdict.struck
          ? verdict
          : strike('related', 'related.second-story-below', 0.8),
      )
    }
    if (isOpenProse(line, verdicts)) body += 1
  }
  return verdicts
}
