import { bare } from '#text/fold'
import { bioThreshold, bioThresholdAtTop, linesAfterBio, maxBioWords } from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, isProse } from './lines.ts'
import { nameIn } from './name-line.ts'
import type { Page } from './page.ts'
import type { Verdict } from './verdict.ts'

type Verdicts = readonly Verdict[]

/** Prose that nothing has struck. */
const openProse = (page: Page, verdicts: Verdicts): readonly Line[] =>
  page.lines.filter((line) => isOpenProse(line, verdicts))

const isOpenProse = (line: Line, verdicts: Verdicts): boolean =>
  isProse(line) && !verdicts[line.at]?.struck

/** Whether prose that nothing has struck stands below a line. */
export const hasProseBelow = ({ at }: Line, { lines }: Page, verdicts: Verdicts): boolean =>
  lines.findLastIndex((line) => isOpenProse(line, verdicts)) > at

/** Whether a line says the name that stands alone on the line above it. */
export const namesLineAbove = (line: Line, { lines }: Page): boolean => {
  const near = lines[line.at - 1]
  return !!near?.isName && bareOf(line).includes(bare(nameIn(near)))
}

/** Paragraphs in which a bio below the dek is looked for. */
const topParagraphs = 3

/** Where a bio can stand: among the last prose of the page, before the first, or under its name. */
export const candidates = (
  page: Page,
  verdicts: Verdicts,
): readonly { line: Line; threshold: number }[] => {
  const prose = openProse(page, verdicts)
  const below = prose.slice(Math.max(1, prose.length - linesAfterBio - 1))
  const fragments = page.lines.filter(
    (line) =>
      line.at > page.lastProse && !isProse(line) && line.words >= 5 && !verdicts[line.at]?.struck,
  )
  const first = prose.length > 2 ? prose.slice(0, topParagraphs) : []
  const top = first.filter((line, index) => index === 0 || namesLineAbove(line, page))
  return [
    ...top.map((line) => ({ line, threshold: bioThresholdAtTop })),
    ...[...below, ...fragments]
      .filter((line) => !top.includes(line))
      .map((line) => ({ line, threshold: bioThreshold })),
  ].filter(({ line }) => line.words <= maxBioWords && verdicts[line.at]?.shield === null)
}
