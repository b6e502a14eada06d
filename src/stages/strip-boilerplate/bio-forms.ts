import { bare } from '#text/fold'
import type { Fitting } from '#text/prefilter'
import { firstPersonShare, minNamePart } from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, isProse } from './lines.ts'
import type { Page } from './page.ts'
import type { BioForm } from './rules.ts'
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
export type BioHit = { readonly rule: BioForm; readonly name: string }

const quoted = /["«“„「][^"»”“」]{0,400}["»”“」]/gu

/** A line without what others say of themselves in quotation marks. */
const withoutQuotes = ({ head }: Line): string => head.replaceAll(quoted, ' ')

/** Whether a line may name one who signs the page: by the whole name, or its first or last word. */
const maySaySigner = (line: Line, { signers }: Page): boolean => {
  if (signers.size === 0) return false
  const said = bareOf(line)
  const says = (name: string): boolean => name.length >= minNamePart && said.includes(name)
  for (const signer of signers)
    if (
      said.includes(signer) ||
      says(signer.slice(0, Math.max(0, signer.indexOf(' ')))) ||
      says(signer.slice(signer.lastIndexOf(' ') + 1))
    )
      return true
  return false
}

/** Which of some forms may tie a line to an author: those told of writers, several of oneself, names. */
const tying = (forms: readonly Fitting<BioForm>[], line: Line, page: Page) => {
  const firsts = forms.filter(({ rule }) => rule.isFirst).length
  const isNaming = forms.some(({ rule }) => rule.names) && maySaySigner(line, page)
  return forms.filter(
    ({ rule }) =>
      rule.weight >= strongForm || (rule.isFirst && firsts > 1) || (rule.names && isNaming),
  )
}

/** The bio forms of a line; none where nothing else ties it to an author and none of them does. */
export const hitsOf = (line: Line, page: Page, isTied: boolean): readonly BioHit[] => {
  const bios = biosFor(line, page.packOf(line))
  const own = bios.some(({ rule }) => rule.isFirst) ? withoutQuotes(line) : line.head
  const matchOf = ({ rule }: Fitting<BioForm>): RegExpExecArray | null =>
    rule.match.exec(rule.isFirst ? own : line.head)
  if (!isTied && !tying(bios, line, page).some(matchOf)) return none
  const hits: BioHit[] = []
  for (const form of bios) {
    const match = matchOf(form)
    if (match) hits.push({ rule: form.rule, name: match.groups?.name ?? '' })
  }
  return hits
}

const none: readonly BioHit[] = []

/** Whether the article itself is told in the first person. */
const speaksOfItself = ({ lines, pack }: Page, but: Line): boolean => {
  const body = lines.filter((line) => isProse(line) && line.at !== but.at).slice(0, 60)
  const own = body.filter((line) => {
    const forms = biosFor(line, pack).filter(({ rule }) => rule.isFirst)
    if (forms.length === 0) return false
    const said = withoutQuotes(line)
    return forms.some(({ rule }) => rule.match.test(said))
  })
  return body.length > 0 && own.length / body.length >= firstPersonShare
}

const isSubject = (name: string, line: Line, page: Page): boolean => {
  const key = bare(name)
  if (key === '' || page.signers.has(key)) return false
  return page.lines.some(
    (one) =>
      one.at !== line.at && isProse(one) && bareOf(one).length > 60 && bareOf(one).includes(key),
  )
}

export type FormVote = Vote & Pick<BioForm, 'isFirst'>

/** The forms a line has, each as far as it can be believed here. */
export const formVotes = (line: Line, page: Page, hits: readonly BioHit[]): readonly FormVote[] => {
  if (hits.length === 0) return []
  const quote = longQuote.test(line.head) ? quotedFactor : 1
  const column = hits.some(({ rule }) => rule.isFirst) && speaksOfItself(page, line)
  return hits.map(({ rule, name }) => {
    const subject = name !== '' && isSubject(name, line, page) ? subjectFactor : 1
    const person = rule.isFirst && column ? columnFactor : 1
    const weight = rule.weight * subject * person * quote
    return { role: 'author-bio', rule: rule.id, weight, isFirst: rule.isFirst }
  })
}
