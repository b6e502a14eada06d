import { bare } from '#text/fold'
import { leadingName } from '#text/name-shape'
import { candidates, hasProseBelow, namesLineAbove } from './bio-candidates.ts'
import type { FormVote } from './bio-forms.ts'
import { formVotes, hitsOf, strongForm } from './bio-forms.ts'
import { isCaselessName, isFormName, isLoneLabel } from './caseless-name.ts'
import { isFar } from './far.ts'
import { minNamePart } from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import type { Page } from './page.ts'
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
/** From this weight a first-person form is believed, two of them together. */
const believed = 0.5
/** What a bio must reach where open prose follows it. */
const nearlySure = 0.92

const contact =
  /(?:@[\p{L}\p{N}_.]{2,30}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,80}|https?:\/\/|www\.)/u
/** Without one of these a line holds no contact; quicker to look for. */
const mayHoldContact = /[@/]|www/u

const isAuthor = (name: string, { signers }: Page): boolean => {
  if (signers.size === 0 || name === '') return false
  const key = bare(name)
  const part = key.length >= minNamePart && !key.includes(' ')
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
  if (!near || !(near.isName || signed)) return []
  return struck?.rule === 'byline.known-name' || signed
    ? vote('bio.under-known-name', weights.underKnownName)
    : vote('bio.under-name', weights.underName)
}

/** What the place of a line and its look say. */
const circumstances = (line: Line, page: Page, verdicts: Verdicts): readonly Vote[] => {
  const votes: Vote[] = []
  const add = (rule: string, weight: number): void => {
    votes.push({ role: 'author-bio', rule, weight })
  }
  if (mayHoldContact.test(line.head) && contact.test(line.head))
    add('bio.contact-in-text', weights.contact)
  if (verdicts.slice(Math.max(0, line.at - 4), line.at).some(({ struck }) => struck)) {
    add('bio.after-clutter', weights.afterClutter)
  }
  if (line.at >= page.lastProse) add('bio.last-prose', weights.last)
  return votes
}

const strange: Vote = { role: 'author-bio', rule: 'bio.other-language', weight: weights.foreign }
const distant: Vote = { role: 'author-bio', rule: 'bio.far-from-article', weight: weights.far }

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
  const first = forms.filter(({ isFirst, weight }) => isFirst && weight >= believed)
  if (first.length > 1) return true
  const strong = forms.filter(({ weight }) => weight >= strongForm)
  const several =
    forms.filter(({ weight }) => weight >= 0.4).length > 1 || rules.has('bio.far-from-article')
  if (strong.length > 0 && several) return true
  if (rules.has('bio.under-short-line') && (strong.length > 0 || several)) return true
  return several && endRoles.has(above?.struck?.role ?? '')
}

/** A line that may be a bio, on its page as far as it is decided, and what speaks for it must reach. */
type Asked = {
  readonly page: Page
  readonly verdicts: Verdicts
  readonly least: number
}

/** What says of a line, by its words and by what stands above it, that it is about the author. */
const toldOf = (line: Line, { page, verdicts }: Asked) => {
  const isNamed =
    (page.signers.size > 0 && isAuthor(leadingName(line.core), page)) || namesLineAbove(line, page)
  const phrases = (page.phrases[line.at]?.votes ?? []).filter(({ role }) => role === 'author-bio')
  // Below a byline at the top stands the lede, not a bio.
  const under = line.at > page.aboveEnd ? above(line, page, verdicts) : []
  const isAtEnd = endRoles.has(verdicts[line.at - 1]?.struck?.role ?? '')
  const isTied = isNamed || isAtEnd || phrases.length + under.length > 0
  const hits = hitsOf(line, page, isTied)
  const forms = formVotes(line, page, hits)
  const named = isNamed || hits.some(({ name }) => isAuthor(name, page))
  const weight = forms.length > 0 ? weights.formNamesAuthor : weights.namesAuthor
  const votes: readonly Vote[] = [
    ...forms,
    ...phrases.map(({ role, rule }) => ({ role, rule, weight: weights.underLabel })),
    ...under,
    ...(named ? [{ role: 'author-bio' as const, rule: 'bio.names-author', weight }] : []),
  ]
  return { forms, votes, isLabelled: phrases.length > 0, isAtEnd }
}

/** All that speaks for a line being about the author, where it is enough and ties it to one. */
const bioVotes = (line: Line, asked: Asked): readonly Vote[] => {
  const { page, verdicts, least } = asked
  const { forms, votes: told, isLabelled, isAtEnd } = toldOf(line, asked)
  // Circumstances tie nobody, but for those of the end.
  if (told.length === 0 && !isAtEnd) return []
  const isBio = (votes: readonly Vote[]): boolean =>
    (isLabelled || isTied(forms, votes, verdicts[line.at - 1])) &&
    together(votes.map(({ weight }) => weight)) >= least
  const known = page.packOf(line) === page.pack ? told : [...told, strange]
  const seen = circumstances(line, page, verdicts)
  // The distance, which is much to ask, is only asked for where it may decide.
  const far = [...known, distant, ...seen]
  if (!isBio(far)) return []
  if (isFar(line, page)) return far
  const near = [...known, ...seen]
  return isBio(near) ? near : []
}

/**
 * Strikes what tells of the author: last (or first) paragraphs in whose favour enough witnesses
 * agree. From the end backwards, so that a bio above another bio is seen as the last prose.
 */
export const findBios = (verdicts: Verdicts, page: Page): Verdicts => {
  const current = [...verdicts]
  const found = [...candidates(page, verdicts)].sort((one, other) => other.line.at - one.line.at)
  for (const { line, threshold } of found) {
    const isWithin = line.at > page.aboveEnd && hasProseBelow(line, page, current)
    const least = isWithin ? nearlySure : threshold
    const votes = bioVotes(line, { page, verdicts: current, least })
    const best = tally(votes)
    if (!best) continue
    const all = together(votes.map(({ weight }) => weight))
    current[line.at] = strike('author-bio', best.rule, all)
    const name = page.lines[line.at - 1]
    const under = votes.some(({ rule }) => rule === 'bio.under-short-line')
    const isSigned = name && (under || name.isName || isFormName(name, page))
    if (isSigned && !current[name.at]?.struck && !current[name.at]?.shield) {
      current[name.at] = strike('byline', 'byline.above-bio', all)
    }
  }
  return current
}
