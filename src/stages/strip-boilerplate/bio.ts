import type { BioRule } from '#languages/kinds/bylines'
import { bare } from '#text/fold'
import { leadingName } from '#text/name-shape'
import { candidates, namesLineAbove, openProse } from './bio-candidates.ts'
import { isCaselessName, isFormName, isLoneLabel } from './caseless-name.ts'
import { isFar } from './far.ts'
import { firstPersonShare } from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import { isNameLine } from './name-line.ts'
import type { Page } from './page.ts'
import { biosFor } from './rules.ts'
import type { Verdict, Vote } from './verdict.ts'
import { strike, tally, together } from './verdict.ts'

type Verdicts = readonly Verdict[]

// What each witness says alone.
const weights = {
  underKnownName: 0.75,
  underName: 0.6,
  underShortLine: 0.4,
  underLabel: 0.8,
  namesAuthor: 0.7,
  formNamesAuthor: 0.5,
  far: 0.3,
  contact: 0.3,
  afterClutter: 0.2,
  foreign: 0.3,
  last: 0.1,
} as const
/** A person the story itself speaks of is rather its subject than its author. */
const subjectFactor = 0.35
const quotedFactor = 0.5
/** From this weight a first-person form is believed, two of them together. */
const believed = 0.5
/** A form that is said of people who write, and of hardly anyone else. */
const strongForm = 0.74
/** What a bio must reach where open prose follows it. */
const nearlySure = 0.92
/** "I" in a bio says little where the article says "I" too. */
const columnFactor = 0.3

const contact =
  /(?:@[\p{L}\p{N}_.]{2,30}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,80}|https?:\/\/|www\.)/u
/** Without one of these a line holds no contact; quicker to look for. */
const mayHoldContact = /[@/]|www/u
const longQuote = /[«“„"「][^»”"」]{30,}[»”"」]/u

type BioHit = { readonly rule: BioRule; readonly name: string }

const quoted = /["«“„「][^"»”“」]{0,400}["»”“」]/gu

/** The bio forms of a line; what others say of themselves in quotation marks does not count. */
const hitsOf = (line: Line, page: Page): readonly BioHit[] => {
  const pack = page.packOf(line)
  const bios = biosFor(line, pack)
  if (bios.length === 0) return []
  const own = line.head.replaceAll(quoted, ' ')
  return bios.flatMap((rule) => {
    const match = rule.match.exec(rule.person === 'first' ? own : line.head)
    return match ? [{ rule, name: match.groups?.name ?? '' }] : []
  })
}

/** Whether the article itself is told in the first person. */
const speaksOfItself = ({ lines, pack }: Page, but: Line): boolean => {
  const body = lines.filter((line) => isProse(line) && line.at !== but.at).slice(0, 60)
  const own = body.filter((line) => {
    const forms = biosFor(line, pack).filter(({ person }) => person === 'first')
    if (forms.length === 0) return false
    const said = line.head.replaceAll(quoted, ' ')
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

const isAuthor = (name: string, { signers }: Page): boolean => {
  const key = bare(name)
  // A first or a last name alone, if it is long enough to be no common word.
  const part = key.length > 3 && !key.includes(' ')
  return [...signers].some(
    (author) =>
      author === key || (part && (author.startsWith(`${key} `) || author.endsWith(` ${key}`))),
  )
}

const above = (line: Line, page: Page, verdicts: Verdicts): readonly Vote[] => {
  const { lines } = page
  const near = lines[line.at - 1]
  const struck = verdicts[line.at - 1]?.struck
  const vote = (rule: string, weight: number): readonly Vote[] => [
    { role: 'author-bio', rule, weight },
  ]
  if (struck?.role === 'author-bio' && near && !isProse(near)) {
    return vote('bio.under-label', weights.underLabel)
  }
  const signed = struck?.role === 'byline' && !!near && near.block === line.block
  if (near && !struck && (isCaselessName(near) || isFormName(near, page)))
    return vote('bio.under-name', weights.underName)
  if (near && !struck && isLoneLabel(near, lines))
    return vote('bio.under-short-line', weights.underShortLine)
  if (!near || !(isNameLine(near) || signed)) return []
  return struck?.rule === 'byline.known-name' || signed
    ? vote('bio.under-known-name', weights.underKnownName)
    : vote('bio.under-name', weights.underName)
}

const circumstances = (line: Line, page: Page, verdicts: Verdicts): readonly Vote[] => {
  const votes: Vote[] = []
  const add = (rule: string, weight: number): void => {
    votes.push({ role: 'author-bio', rule, weight })
  }
  if (page.packOf(line) !== page.pack) add('bio.other-language', weights.foreign)
  if (isFar(line, page)) add('bio.far-from-article', weights.far)
  if (mayHoldContact.test(line.head) && contact.test(line.head))
    add('bio.contact-in-text', weights.contact)
  if (verdicts.slice(Math.max(0, line.at - 4), line.at).some(({ struck }) => struck)) {
    add('bio.after-clutter', weights.afterClutter)
  }
  if (line.at >= page.lastProse) add('bio.last-prose', weights.last)
  return votes
}

type FormVote = Vote & { readonly person: BioRule['person'] }

/** The forms a line has, each as far as it can be believed here. */
const formVotes = (line: Line, page: Page, hits: readonly BioHit[]): readonly FormVote[] => {
  const quote = longQuote.test(line.head) ? quotedFactor : 1
  const column = hits.some(({ rule }) => rule.person === 'first') && speaksOfItself(page, line)
  return hits.map(({ rule, name }) => {
    const subject = name !== '' && isSubject(name, line, page) ? subjectFactor : 1
    const person = rule.person === 'first' && column ? columnFactor : 1
    const weight = rule.weight * subject * person * quote
    return { role: 'author-bio', rule: rule.id, weight, person: rule.person }
  })
}

const endRoles: ReadonlySet<string> = new Set([
  'credit',
  'tags',
  'comments',
  'related',
  'share',
  'copyright',
  'table-of-contents',
  'source-link',
  'byline',
])

/**
 * Whether something ties the line to the author: a name or label above it, the author's name in it,
 * a form that is said of writers only, or several forms after the end of the article. Without a tie
 * the last paragraph on any person of the story would do.
 */
const isTied = (
  forms: readonly FormVote[],
  votes: readonly Vote[],
  above: Verdict | undefined,
): boolean => {
  const rules = new Set(votes.map(({ rule }) => rule))
  const ties = ['bio.under-label', 'bio.under-known-name', 'bio.under-name', 'bio.names-author']
  if (ties.some((rule) => rules.has(rule))) return true
  const first = forms.filter(({ person, weight }) => person === 'first' && weight >= believed)
  if (first.length > 1) return true
  const strong = forms.filter(({ weight }) => weight >= strongForm)
  const several =
    forms.filter(({ weight }) => weight >= 0.4).length > 1 || rules.has('bio.far-from-article')
  if (strong.length > 0 && several) return true
  if (rules.has('bio.under-short-line') && (strong.length > 0 || several)) return true
  return several && endRoles.has(above?.struck?.role ?? '')
}

/** All that speaks for a line being about the author; nothing where nothing ties it to one. */
const bioVotes = (line: Line, page: Page, verdicts: Verdicts): readonly Vote[] => {
  const hits = hitsOf(line, page)
  const forms = formVotes(line, page, hits)
  const named =
    isAuthor(leadingName(line.core), page) ||
    namesLineAbove(line, page) ||
    hits.some(({ name }) => isAuthor(name, page))
  const weight = forms.length > 0 ? weights.formNamesAuthor : weights.namesAuthor
  const phrases = (page.phrases[line.at]?.votes ?? []).filter(({ role }) => role === 'author-bio')
  const told: readonly Vote[] = [
    ...forms,
    ...phrases.map(({ role, rule }) => ({ role, rule, weight: weights.underLabel })),
    // Below a byline at the top stands the lede, not a bio.
    ...(line.at > page.aboveEnd ? above(line, page, verdicts) : []),
    ...(named ? [{ role: 'author-bio' as const, rule: 'bio.names-author', weight }] : []),
  ]
  // Circumstances tie nobody, but for those of the end.
  if (told.length === 0 && !endRoles.has(verdicts[line.at - 1]?.struck?.role ?? '')) return []
  const votes = [...told, ...circumstances(line, page, verdicts)]
  const tied = phrases.length > 0 || isTied(forms, votes, verdicts[line.at - 1])
  return tied ? votes : []
}

/**
 * Strikes what tells of the author: last (or first) paragraphs in whose favour enough witnesses
 * agree. From the end backwards, so that a bio above another bio is seen as the last prose.
 */
export const findBios = (verdicts: Verdicts, page: Page): Verdicts => {
  const current = [...verdicts]
  const found = [...candidates(page, verdicts)].sort((one, other) => other.line.at - one.line.at)
  for (const { line, threshold } of found) {
    const votes = bioVotes(line, page, current)
    if (votes.length === 0) continue
    const after = openProse(page, current).some(({ at }) => at > line.at)
    const all = together(votes.map(({ weight }) => weight))
    const best = tally(votes)
    if (!best || all < (after && line.at > page.aboveEnd ? nearlySure : threshold)) continue
    current[line.at] = strike('author-bio', best.rule, all)
    const name = page.lines[line.at - 1]
    const under = votes.some(({ rule }) => rule === 'bio.under-short-line')
    const isSigned = name && (under || isNameLine(name) || isFormName(name, page))
    if (isSigned && !current[name.at]?.struck && !current[name.at]?.shield) {
      current[name.at] = strike('byline', 'byline.above-bio', all)
    }
  }
  return current
}
