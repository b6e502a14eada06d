import type { Line } from './lines.ts'
import { isFragment, isProse } from './lines.ts'
import type { Page } from './page.ts'
import { bestStretch } from './stretch.ts'
import type { Verdict } from './verdict.ts'
import { strike } from './verdict.ts'

type Verdicts = readonly Verdict[]

/**
 * Lines from which a text may be a whole page with its menus and cards, and the share of them that
 * are fragments then. An article with what newsrooms leave about it stays far below.
 */
const minLines = 60
const minFragments = 0.5

// The balance of running text over everything else, by which the article is found among cards:
// harder than the one that only looks for the headline, for teasers are running text too.
const proseCost = 8
const proseWords = 60
const otherCost = 10

/** Lines between a headline and the text below it. */
const headlineReach = 12
const confidence = 0.75
/** What may go by the words of what stays: a text of short lines is no page of menus. */
const maxGone = 1.5

const isWholePage = ({ lines }: Page): boolean =>
  lines.length >= minLines &&
  lines.every(({ mark }) => !mark?.settled) &&
  lines.filter((line) => isFragment(line) || !isProse(line)).length >= lines.length * minFragments

const gainOf = (line: Line, verdict: Verdict | undefined): number =>
  !verdict?.struck && isProse(line) ? Math.min(line.words, proseWords) - proseCost : -otherCost

/**
 * On a text that is a whole page (menus above, cards and feet below), what stands outside the
 * stretch of the article goes, prose or not. After Pasternack and Roth 2009.
 */
export const sweepWholePage = (verdicts: Verdicts, page: Page): Verdicts => {
  if (!isWholePage(page)) return verdicts
  const { first, last } = bestStretch(page.lines, (line) => gainOf(line, verdicts[line.at]))
  if (last < 0) return verdicts
  const headline = page.headline?.at ?? -1
  const from = headline < first && headline >= first - headlineReach ? headline : first
  const isInside = (at: number): boolean => (at >= from && at <= last) || at === headline
  const words = (inside: boolean): number =>
    page.lines
      .filter(({ at }) => !verdicts[at]?.struck && isInside(at) === inside)
      .reduce((sum, line) => sum + line.words, 0)
  if (words(false) > words(true) * maxGone) return verdicts
  return verdicts.map((verdict, at) => {
    if (verdict.struck || isInside(at)) return verdict
    return at < from
      ? strike('navigation', 'navigation.above-article', confidence)
      : strike('related', 'related.below-article', confidence)
  })
}
