import type { KeptRole } from '#model/block'
import { unitFits } from '#text/one-character'
import { tagRoles } from '#text/tag-roles'
import { dekWords } from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import type { Page } from './page.ts'
import type { Verdict } from './verdict.ts'

type Verdicts = readonly Verdict[]

const opensQuote = unitFits(/[«“„"「『]/u)
const quoteMark = /^[«“„"「『][^»”"」』]{12,600}[»”"」』][.,]?(?:\s*[–—-]\s*\S.{0,80})?$/u
const headingWords = 16

const nextOpen = (line: Line, page: Page, verdicts: Verdicts): Line | undefined => {
  for (let at = line.at + 1; at < Math.min(page.lines.length, line.at + 12); at += 1) {
    if (!verdicts[at]?.struck) return page.lines[at]
  }
  return undefined
}

/** The first kept prose under the headline, set off from the text by a byline, a date, a heading. */
const isDek = (line: Line, page: Page, verdicts: Verdicts): boolean => {
  const { headline } = page
  if (!headline || line.words > dekWords || line.words < 5 || line.bullet) return false
  if (line.at < headline.at) return false
  for (let at = headline.at + 1; at < line.at; at += 1) if (!verdicts[at]?.struck) return false
  const below = verdicts[line.at + 1]
  const next = nextOpen(line, page, verdicts)
  if (!next || !isProse(next)) return below?.struck !== null || (!line.ends && !!next)
  return !!below?.struck || !line.ends
}

const isHeading = (line: Line, page: Page, verdicts: Verdicts): boolean => {
  if (line.bullet || line.words > headingWords || (line.ends && !line.asks && line.words > 6))
    return false
  if (line.ends && !line.asks && /[.。]$/u.test(line.head)) return false
  const next = nextOpen(line, page, verdicts)
  return !!next && (isProse(next) || next.bullet || next.words > line.words)
}

/** Which kept role a line that nothing struck has. */
export const keptRole = (line: Line, page: Page, verdicts: Verdicts): KeptRole => {
  if (line === page.headline) return 'title'
  const shield = verdicts[line.at]?.shield
  if (shield) return shield
  const tagged = tagRoles[line.mark?.tag ?? '']
  if (tagged && !(tagged === 'list' && isProse(line) && !line.bullet && line.words > 40))
    return tagged
  if (isDek(line, page, verdicts)) return 'dek'
  if (line.bullet) return 'list'
  if (line.words <= 60 && opensQuote(line.head, 0) && quoteMark.test(line.head)) return 'quote'
  const below = verdicts[line.at + 1]?.struck
  if (below?.role === 'credit' && line.words <= 40 && line.sentences.length <= 2 && !line.ends)
    return 'caption'
  return isHeading(line, page, verdicts) ? 'heading' : 'body'
}
