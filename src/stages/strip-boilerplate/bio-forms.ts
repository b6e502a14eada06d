import type { BioRule } from '#languages/kinds/bylines'
import { bare } from '#text/fold'
import { remember } from '#text/remember'
import { firstPersonShare } from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import type { Page } from './page.ts'
import { biosFor } from './rules.ts'
import type { Vote } from './verdict.ts'

/** A person the story itself speaks of is rather its subject than its author. */
const subjectFactor = 0.35
const quotedFactor = 0.5
/** A form that is said of people who write, and of hardly anyone else. */
export const strongForm = 0.74
/** "I" in a bio says little where the article says "I" too. */
const columnFactor = 0.3

const longQuote = /[«“„"「][^»”"」]{30,}[»”"」]/u

/** A form of a bio that a line has, and whom it names. */
export type BioHit = { readonly rule: BioRule; readonly name: string }

const quoted = /["«“„「][^"»”“」]{0,400}["»”“」]/gu

/** A line without what others say of themselves in quotation marks. */
const withoutQuotes = ({ head }: Line): string => head.replaceAll(quoted, ' ')

/** Whether a form may tie a line to an author by itself: it is told of writers, or gives a name. */
const mayTie = remember(
  ({ person, weight, match }: BioRule): boolean =>
    person === 'first' || weight >= strongForm || match.source.includes('(?<name>'),
)

/** The bio forms of a line; none where nothing else ties it to an author and none of them can. */
export const hitsOf = (line: Line, page: Page, isTied: boolean): readonly BioHit[] => {
  const bios = biosFor(line, page.packOf(line))
  if (bios.length === 0) return []
  const own = withoutQuotes(line)
  const hitOf = (rule: BioRule): RegExpExecArray | null =>
    rule.match.exec(rule.person === 'first' ? own : line.head)
  if (!isTied && !bios.some((rule) => mayTie(rule) && hitOf(rule))) return []
  return bios.flatMap((rule) => {
    const match = hitOf(rule)
    return match ? [{ rule, name: match.groups?.name ?? '' }] : []
  })
}

/** Whether the article itself is told in the first person. */
const speaksOfItself = ({ lines, pack }: Page, but: Line): boolean => {
  const body = lines.filter((line) => isProse(line) && line.at !== but.at).slice(0, 60)
  const own = body.filter((line) => {
    const forms = biosFor(line, pack).filter(({ person }) => person === 'first')
    if (forms.length === 0) return false
    const said = withoutQuotes(line)
    return forms.some(({ match }) => match.test(said))
  })
  return body.length > 0 && own.length / body.length >= firstPersonShare
}

const isSubject = (name: string, line: Line, page: Page): boolean => {
  const key = bare(name)
  if (key === '' || page.signers.has(key)) return false
  return page.lines.some(
    (one) => one.at !== line.at && isProse(one) && one.bare.length > 60 && one.bare.includes(key),
  )
}

export type FormVote = Vote & { readonly person: BioRule['person'] }

/** The forms a line has, each as far as it can be believed here. */
export const formVotes = (line: Line, page: Page, hits: readonly BioHit[]): readonly FormVote[] => {
  if (hits.length === 0) return []
  const quote = longQuote.test(line.head) ? quotedFactor : 1
  const column = hits.some(({ rule }) => rule.person === 'first') && speaksOfItself(page, line)
  return hits.map(({ rule, name }) => {
    const subject = name !== '' && isSubject(name, line, page) ? subjectFactor : 1
    const person = rule.person === 'first' && column ? columnFactor : 1
    const weight = rule.weight * subject * person * quote
    return { role: 'author-bio', rule: rule.id, weight, person: rule.person }
  })
}
