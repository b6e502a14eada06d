import type { Line } from './lines.ts'
import { bareOf, isProse } from './lines.ts'
import type { Page } from './page.ts'
import type { Verdict } from './verdict.ts'
import { strike } from './verdict.ts'

type Verdicts = readonly Verdict[]

// What stands at the end of a story, and what stands at the start of the next.
const endRoles: ReadonlySet<string> = new Set(['author-bio', 'comments', 'copyright', 'tags'])
const nextLabels: ReadonlySet<string> = new Set(['related', 'navigation'])
const startRoles: ReadonlySet<string> = new Set(['byline', 'dateline-meta'])
/** Body lines the first story must have, and the second. */
const minBody = 3
const minSecond = 2
/** Words the first story must have, and its length by that of the second. */
const minWords = 40
const minShare = 0.7
/** Share of the second story's words that the first may know. */
const maxCommon = 0.35
/** Lines between a headline and its byline. */
const reach = 3

const roleAt = (verdicts: Verdicts, at: number): string => verdicts[at]?.struck?.role ?? ''

const isOpenProse = (line: Line, verdicts: Verdicts): boolean =>
  isProse(line) && !verdicts[line.at]?.struck

/** What parts the stories: the end of one, or a label alone that announces the next. */
const isEnd = (at: number, page: Page, verdicts: Verdicts): boolean => {
  const role = roleAt(verdicts, at)
  const label = page.lines[at]
  return endRoles.has(role) || (nextLabels.has(role) && !!label && label.alone && label.words <= 3)
}

/** A title right after an end, with a byline or date right below it, before any prose. */
const isRestart = (line: Line, page: Page, verdicts: Verdicts): boolean => {
  if (verdicts[line.at]?.struck || line.ends || line.words < 4 || isProse(line)) return false
  if (!isEnd(line.at - 1, page, verdicts)) return false
  for (let at = line.at + 1; at <= line.at + reach; at += 1) {
    if (startRoles.has(roleAt(verdicts, at))) return true
    const next = page.lines[at]
    if (!next || isOpenProse(next, verdicts)) return false
  }
  return false
}

const contentWords = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      bareOf(line)
        .split(' ')
        .filter((word) => word.length > 4),
    ),
  )

/** Whether what follows speaks of something else than the story before. */
const isElsewhere = (first: readonly Line[], second: readonly Line[]): boolean => {
  const known = contentWords(first)
  const own = [...contentWords(second.slice(0, 8))]
  return own.length > 0 && own.filter((word) => known.has(word)).length / own.length <= maxCommon
}

/**
 * Two stories on one page (endless scrolling, the next article below): the first is the article,
 * the second is related. Needs the marks of an end and of a new start, for it strikes prose.
 */
export const dropSecondStory = (verdicts: Verdicts, page: Page): Verdicts => {
  const restart = page.lines.find((line) => isRestart(line, page, verdicts))
  if (!restart) return verdicts
  const prose = page.lines.filter((line) => isOpenProse(line, verdicts))
  const first = prose.filter(({ at }) => at < restart.at)
  const second = prose.filter(({ at }) => at > restart.at)
  const both = first.length >= minBody && second.length >= minSecond
  const words = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.words, 0)
  // What stands above a longer story are its teasers, not an article.
  if (words(first) < Math.max(minWords, words(second) * minShare)) return verdicts
  if (!both || !isElsewhere(first, second)) return verdicts
  return verdicts.map((verdict, at) =>
    at < restart.at || verdict.struck
      ? verdict
      : strike('related', 'related.second-story-below', 0.8),
  )
}
