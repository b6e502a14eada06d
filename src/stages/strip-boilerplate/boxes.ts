import type { RemovedRole } from '#model/block'
import { boxShare, linesBeforeComments, maxBoxes, teaserWords, titleWords } from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, isFragment, isProse, lists } from './lines.ts'
import type { Page } from './page.ts'
import type { Verdict } from './verdict.ts'
import { strike } from './verdict.ts'

type Verdicts = readonly Verdict[]

/** How sure a line is that only follows the label of its box. */
const followerConfidence = 0.86
const ownVoice = 0.8

const speaksForItself = (verdict: Verdict | undefined, role: RemovedRole): boolean =>
  verdict?.shield !== null ||
  (!!verdict.struck && verdict.struck.role !== role && verdict.struck.confidence >= ownVoice)

/** A linked title: no full stop at its end, not long. */
const isTitleLike = (line: Line): boolean => line.words <= titleWords && (!line.ends || line.asks)

/** Body prose that nothing strikes. */
const isOpenProse = (line: Line, verdicts: Verdicts): boolean =>
  isProse(line) && !verdicts[line.at]?.struck

const proseAfter = (at: number, { lines }: Page, verdicts: Verdicts): number => {
  let words = 0
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (line && isOpenProse(line, verdicts)) words += line.words
  }
  return words
}

/** Lines under a label in the same block. */
const sameBlock = (label: Line, { lines }: Page): readonly Line[] => {
  const found: Line[] = []
  for (let at = label.at + 1; lines[at]?.block === label.block; at += 1) {
    const line = lines[at]
    if (line) found.push(line)
  }
  return found
}

/** Single-line blocks after a label: the linked titles of a box whose lines stand apart. */
const titlesAfter = (label: Line, page: Page, verdicts: Verdicts): readonly Line[] => {
  const found: Line[] = []
  for (let at = label.at + 1; at < page.lines.length; at += 1) {
    const line = page.lines[at]
    const verdict = verdicts[at]
    if (!line || !verdict || speaksForItself(verdict, 'related') || verdict.opens) break
    const dated = verdict.struck?.role === 'dateline-meta'
    if (!dated && !isTitleLike(line)) break
    found.push(line)
  }
  return found
}

/** Whether the last title before the text goes on is rather its next heading. */
const withoutHeading = (titles: readonly Line[]): readonly Line[] => {
  const last = titles.at(-1)
  if (titles.length < 2 || !last || last.bullet) return titles
  const others = titles.slice(0, -1)
  const mean = others.reduce((sum, { words }) => sum + words, 0) / others.length
  const alike = last.words >= mean * 0.6 && !others.every(({ bullet }) => bullet)
  return alike ? titles : others
}

/** Cards at the end: titles and short teasers in turn, until something else speaks for itself. */
const cardsAfter = (label: Line, page: Page, verdicts: Verdicts): readonly Line[] => {
  const found: Line[] = []
  for (let at = label.at + 1; at < page.lines.length; at += 1) {
    const line = page.lines[at]
    const verdict = verdicts[at]
    if (!line || !verdict || verdict.opens || line.words > teaserWords) break
    if (speaksForItself(verdict, 'related') && verdict.struck?.role !== 'dateline-meta') break
    // Two paragraphs in a row are no cards: the text goes on.
    const last = found.at(-1)
    if (last && !isTitleLike(last) && isOpenProse(last, verdicts) && isOpenProse(line, verdicts))
      break
    found.push(line)
  }
  return found
}

const relatedLines = (label: Line, page: Page, verdicts: Verdicts): readonly Line[] => {
  const inBlock = sameBlock(label, page)
  if (inBlock.length > 0)
    return inBlock.filter((line) => !(isProse(line) && line.words > teaserWords))
  const all = proseAfter(-1, page, verdicts)
  const rest = proseAfter(label.at, page, verdicts)
  const titles = titlesAfter(label, page, verdicts)
  if (rest === 0) return titles
  const cards = cardsAfter(label, page, verdicts)
  const end = cards.at(-1)
  if (rest <= all * boxShare && end && proseAfter(end.at, page, verdicts) === 0) return cards
  return withoutHeading(titles)
}

/** A reader's comment: a name and a colon, a small first letter, a few words. */
const isCommentLike = ({ head, words }: Line): boolean =>
  words <= 12 ||
  /^(?:[\p{L}\p{N}_.@-]{2,25}(?: [\p{L}\p{N}_.-]{1,20}){0,2}\s?[:：–—]\s|\p{Ll})/u.test(head)

const commentLines = (label: Line, page: Page, verdicts: Verdicts): readonly Line[] => {
  const inBlock = sameBlock(label, page)
  const before = page.lines.slice(0, label.at).filter((line) => isOpenProse(line, verdicts))
  if (before.length < linesBeforeComments) return inBlock
  const rest = page.lines.slice(label.at + 1)
  const long = rest.filter(
    (line) => isOpenProse(line, verdicts) && line.words >= 40 && !isCommentLike(line),
  )
  const shaped = rest.filter((line) => line.alone && isProse(line) && isCommentLike(line))
  if (long.length > 0 && long.length >= shaped.length) return inBlock
  return rest.filter((line) => !speaksForItself(verdicts[line.at], 'comments'))
}

const contentsLines = (label: Line, page: Page, verdicts: Verdicts): readonly Line[] => {
  const inBlock = sameBlock(label, page).filter((line) => line.words <= titleWords)
  if (inBlock.length > 0) return inBlock
  const found: Line[] = []
  const known = new Set(page.lines.slice(label.at + 1).map((line) => unnumbered(line)))
  const counts = new Map<string, number>()
  for (const line of page.lines)
    counts.set(unnumbered(line), (counts.get(unnumbered(line)) ?? 0) + 1)
  for (let at = label.at + 1; at < page.lines.length; at += 1) {
    const line = page.lines[at]
    if (!line || !isTitleLike(line) || verdicts[at]?.shield === 'title') break
    const name = unnumbered(line)
    const listed = line.bullet || (known.has(name) && (counts.get(name) ?? 0) > 1)
    // The second time a heading comes, the list is over and the text begins.
    if (!listed || found.some((other) => unnumbered(other) === name)) break
    found.push(line)
  }
  return found
}

const numbers = /^(?:\d{1,2} )+/u
const lastDigit = '9'.charCodeAt(0)

/** A bare line without the number before it; nothing bare is below digits, but spaces. */
const unnumbered = (line: Line): string => {
  const bare = bareOf(line)
  return bare.charCodeAt(0) <= lastDigit ? bare.replace(numbers, '') : bare
}

const shortLinesAfter = (label: Line, page: Page, verdicts: Verdicts): readonly Line[] => {
  const inBlock = sameBlock(label, page)
  if (inBlock.length > 0) return inBlock.filter((line) => !(isProse(line) && line.words >= 40))
  if (label.at <= page.lastProse) return []
  const found: Line[] = []
  for (let at = label.at + 1; at < page.lines.length; at += 1) {
    const line = page.lines[at]
    if (!line || line.words > 4 || !isFragment(line) || speaksForItself(verdicts[at], 'tags')) break
    found.push(line)
  }
  return found
}

const followers = (
  label: Line,
  role: RemovedRole,
  given: { page: Page; verdicts: Verdicts },
): readonly Line[] => {
  const { page, verdicts } = given
  if (role === 'related') return relatedLines(label, page, verdicts)
  if (role === 'comments') return commentLines(label, page, verdicts)
  if (role === 'table-of-contents') return contentsLines(label, page, verdicts)
  if (role === 'tags') return shortLinesAfter(label, page, verdicts)
  if (role === 'author-bio') return sameBlock(label, page)
  return sameBlock(label, page).filter((line) => !(isProse(line) && line.words >= 40))
}

/** A block most of whose lines come again as headings below is a table of contents, label or not. */
const contentsWithoutLabel = (page: Page, verdicts: Verdicts): readonly Line[] => {
  if (page.lists.length === 0) return []
  const listed = page.lists.flat().slice(0, maxListed)
  const groups = lists(listed).filter(
    (lines) =>
      lines.length > 1 &&
      lines.every((line) => !isProse(line) || line.asks) &&
      !verdicts[lines[0]?.at ?? -1]?.shield,
  )
  if (groups.length === 0) return []
  const longest = Math.max(...groups.flat().map(({ head }) => head.length))
  const alone = new Map(
    page.lines
      .filter((line) => line.alone && line.head.length <= longest * mostLonger)
      .map((line) => [unnumbered(line), line.at]),
  )
  return groups
    .filter((lines) => {
      const again = lines.filter((line) => (alone.get(unnumbered(line)) ?? -1) > line.at)
      return again.length >= 2 && again.length >= lines.length * 0.6
    })
    .flat()
}

/** Lines of lists in which contents are looked for. */
const maxListed = 400

/** A heading is no more times as long as the longest entry: with a number before it, at most. */
const mostLonger = 2

/** What stands under the label of a box goes with it: titles, comments, entries, tags. */
export const closeBoxes = (verdicts: Verdicts, page: Page): Verdicts => {
  const current = [...verdicts]
  for (const { at } of contentsWithoutLabel(page, verdicts)) {
    if (!current[at]?.struck)
      current[at] = strike('table-of-contents', 'toc.repeats-headings', 0.88)
  }
  const labels = page.lines.filter(({ at }) => verdicts[at]?.opens).slice(0, maxBoxes)
  for (const label of labels) {
    const verdict = current[label.at]
    if (!verdict?.struck || !verdict.opens) continue
    const { role, rule } = verdict.struck
    for (const { at, block } of followers(label, role, { page, verdicts: current })) {
      const own = current[at]
      if (!own || own.shield === 'title' || (speaksForItself(own, role) && block !== label.block))
        continue
      current[at] = { ...strike(role, rule, followerConfidence), language: verdict.language }
    }
  }
  return current
}
