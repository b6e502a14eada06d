import type { Line } from './lines.ts'
import { isFragment, isProse, lists } from './lines.ts'
import type { Page } from './page.ts'
import { isAbove } from './signatures.ts'
import type { Verdict } from './verdict.ts'
import { kept, strike } from './verdict.ts'

type Verdicts = readonly Verdict[]

const companyConfidence = 0.7
const edgeConfidence = 0.62
/** Words of a line that goes with its block whatever it says; a longer one must look like a title. */
const companyWords = 7

const isOpen = (verdict: Verdict | undefined): boolean =>
  !!verdict && !verdict.struck && !verdict.shield

/** Entries under the label of a kept list (`Key points`) are kept with it. */
export const shieldLists = (verdicts: Verdicts, page: Page): Verdicts => {
  const labels = page.lines.filter(
    (line) => line.firstOfBlock && verdicts[line.at]?.shield === 'list',
  )
  if (labels.length === 0) return verdicts
  const listed = new Set(labels.map(({ block }) => block))
  return verdicts.map((verdict, at) =>
    listed.has(page.lines[at]?.block ?? -1) ? { ...kept, shield: 'list' } : verdict,
  )
}

/**
 * Lines of a block whose other lines are struck go with them, where they are no sentences: the city
 * under a name, the title of a newsletter box, a linked headline under another.
 */
export const keepCompany = (verdicts: Verdicts, page: Page): Verdicts => {
  const groups = page.lists
  if (groups.length === 0) return verdicts
  const current = [...verdicts]
  for (const group of groups) {
    const struck = group.filter(({ at }) => current[at]?.struck)
    const open = group.filter(({ at }) => isOpen(current[at]))
    if (
      struck.length === 0 ||
      struck.length + open.length < group.length ||
      open.some((line) => isProse(line))
    )
      continue
    const first = current[struck[0]?.at ?? -1]?.struck
    if (!first) continue
    for (const line of open) {
      const labelled = line.at > (struck[0]?.at ?? 0)
      const follows = line.bullet ? group[0] === struck[0] : labelled || line.words <= companyWords
      if (follows)
        current[line.at] = strike(
          first.role,
          first.rule,
          Math.min(companyConfidence, first.confidence),
        )
    }
  }
  return current
}

/** Days in which something is due are a programme, not the date of the page. */
const minScheduled = 3

/** A block of dated lines is content. */
export const keepSchedules = (verdicts: Verdicts, page: Page): Verdicts => {
  const groups = page.lists.filter((group) => group.length >= minScheduled)
  if (groups.length === 0) return verdicts
  const current = [...verdicts]
  for (const group of groups) {
    const dated = group.filter(({ at }) => current[at]?.struck?.role === 'dateline-meta')
    if (dated.length < minScheduled || dated.length * 2 < group.length) continue
    for (const { at } of dated) current[at] = kept
  }
  return current
}

/** Between headline and text, among struck lines: `Shenzhen`, `Listen`, a section. */
const isHeaderScrap = (line: Line, page: Page, verdicts: Verdicts): boolean => {
  const { headline } = page
  if (!headline || line.words > 3 || line.asks || line.bullet || !isAbove(line, page)) return false
  if (line.at < headline.at) return true
  const next = page.lines[line.at + 1]
  const nextStruck = !!verdicts[line.at + 1]?.struck
  const flanked =
    nextStruck || (!!verdicts[line.at - 1]?.struck && !!next && next.at < page.firstProse)
  return flanked && line.at < page.firstProse
}

/** A short question: the last line of a column, or the title of a link below it. */
const isAsking = (line: Line): boolean => line.asks && line.words <= 16 && line.alone

const lastOpenProse = ({ lines, lastProse }: Page, verdicts: Verdicts): number => {
  for (let at = Math.min(lastProse, lines.length - 1); at >= 0; at -= 1) {
    const line = lines[at]
    if (line && isProse(line) && !isAsking(line) && !verdicts[at]?.struck) return at
  }
  return -1
}

/** Where the article has ended, and where the clutter below it begins. */
type Tail = { readonly from: number; readonly clutter: number }

const tailOf = ({ lines }: Page, verdicts: Verdicts, from: number): Tail => {
  for (let at = from + 1; at < lines.length; at += 1) {
    const struck = verdicts[at]?.struck
    if (struck && struck.role !== 'duplicate-title') return { from, clutter: at }
  }
  return { from, clutter: lines.length }
}

/** After the article, among clutter: what no rule knows, but is no sentence either. */
const isTailScrap = (line: Line, page: Page, { from, clutter }: Tail): boolean => {
  if (from < 0 || line.at <= from || line.bullet || line.at < clutter) return false
  return !/[:：]\s*$/u.test(page.lines[line.at - 1]?.head ?? '')
}

/** A list of titles after the end: three short lines or more in one block, under a short label. */
const titleListLines = (page: Page, verdicts: Verdicts, { from }: Tail): readonly Line[] => {
  const last = page.lists.at(-1)?.at(-1)
  if (!last || last.at <= from || page.lastProse < 0) return []
  return lists(page.lines, from + 1).flatMap((group) => {
    const [label] = group
    if (group.length < 3 || !label) return []
    const short = group.every((line) => isOpen(verdicts[line.at]) && !isProse(line))
    const labelled =
      label.words <= 6 && !label.bullet && group.slice(1).every(({ words }) => words >= 3)
    if (!short || !labelled) return []
    const colons = group.filter(({ head }) => /[:：]\s/u.test(head)).length
    // Titles begin with a capital; steps and conditions of the article's own list do not.
    const steps = group.slice(1).filter(({ core }) => /^\p{Ll}/u.test(core)).length
    const titles = colons * 2 < group.length && steps * 2 < group.length
    return titles ? group : []
  })
}

/** Words of a section's name, and how sure a rule may be that its line is a menu instead. */
const sectionWords = 3
const menuConfidence = 0.8

/** A word or two alone right above the headline is the story's section; a menu has several items. */
const isSection = (line: Line, page: Page, verdict: Verdict | undefined): boolean => {
  const struck = verdict?.struck
  return (
    line.at + 1 === page.headline?.at &&
    line.alone &&
    line.words <= sectionWords &&
    line.items.length < 2 &&
    /^\p{L}[\p{L} &-]+$/u.test(line.head) &&
    struck?.role === 'navigation' &&
    struck.confidence < menuConfidence
  )
}

/** The section's name tells of the story, as its date does; it leads nowhere. */
const nameSection = (verdicts: Verdict[], page: Page): void => {
  const at = (page.headline?.at ?? 0) - 1
  const line = page.lines[at]
  const struck = verdicts[at]?.struck
  if (line && struck && isSection(line, page, verdicts[at]))
    verdicts[at] = strike('dateline-meta', 'meta.section', struck.confidence)
}

/** Strikes the scraps above and below an article that only their place gives away. */
export const sweepEdges = (verdicts: Verdicts, page: Page): Verdicts => {
  const current = [...verdicts]
  const tail = tailOf(page, verdicts, lastOpenProse(page, verdicts))
  const listed = new Set(titleListLines(page, verdicts, tail).map(({ at }) => at))
  for (const line of page.lines) {
    const { at } = line
    if (!isOpen(current[at])) continue
    if (listed.has(at)) current[at] = strike('related', 'related.title-list', 0.75)
    else if (
      (isProse(line) && !isAsking(line)) ||
      !(isFragment(line) || /[!！]\s*$/u.test(line.head))
    )
      continue
    else if (page.headline && at < page.headline.at) {
      current[at] = strike('navigation', 'navigation.above-headline', 0.7)
    } else if (isHeaderScrap(line, page, current)) {
      const role = line.isName ? 'byline' : 'dateline-meta'
      current[at] = strike(role, 'meta.header-scrap', edgeConfidence)
    } else if (isTailScrap(line, page, tail)) {
      current[at] = strike('navigation', 'navigation.tail-scrap', edgeConfidence)
    }
  }
  nameSection(current, page)
  return current
}

/** A page of clutter only: what is left are scraps of it. */
export const sweepEmptyPage = (verdicts: Verdicts, page: Page): Verdicts => {
  const isOfArticle = (line: Line): boolean =>
    isProse(line) || (line.bullet && line.words > 3) || line.words > 16
  if (page.lines.some((line) => !verdicts[line.at]?.struck && isOfArticle(line))) return verdicts
  const struck = verdicts.filter((verdict) => verdict.struck).length
  if (struck === 0 || struck * 2 < verdicts.length) return verdicts
  return verdicts.map((verdict) =>
    verdict.struck ? verdict : strike('navigation', 'navigation.no-article', 0.6),
  )
}
