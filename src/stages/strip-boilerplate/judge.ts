import type { RemovedRole } from '#model/block'
import { isInText } from '#text/settled-blocks'
import type { Repeats } from './headline.ts'
import { repeatsOf } from './headline.ts'
import { endShare, longWords, misplacedFactor, startShare, thresholds } from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, isFragment, isProse } from './lines.ts'
import { outsiderVotes } from './outsider.ts'
import type { Page } from './page.ts'
import type { Phrases } from './phrases.ts'
import type { PhraseVote } from './rules.ts'
import { settledVerdict } from './settled.ts'
import { isAbove, isBelow, signatureVotes } from './signatures.ts'
import type { Verdict, Vote } from './verdict.ts'
import { allVotes, kept, shielded, strike, tally } from './verdict.ts'

/** What the evidence must reach before this line is struck: the more prose, the more. */
const thresholdFor = (line: Line): number => {
  if (!isProse(line)) return thresholds.fragment
  if (line.words >= longWords) return thresholds.long
  if (line.sentences.length <= 1) return thresholds.sentence
  return line.sentences.length === 2 ? thresholds.two : thresholds.several
}

const isInPlace = (line: Line, where: 'start' | 'end', page: Page): boolean => {
  if (page.lastProse < 0) return true
  const share = page.before()[line.at] ?? 0
  return where === 'end' ? share >= endShare : share <= startShare && line.at <= page.firstProse + 3
}

const none: readonly Vote[] = []

const placed = (vote: PhraseVote, line: Line, page: Page): Vote => {
  const { role, rule, weight, where } = vote
  return where && !isInPlace(line, where, page)
    ? { role, rule, weight: weight * misplacedFactor }
    : vote
}

const phraseVotes = (line: Line, page: Page, { votes }: Phrases): readonly Vote[] =>
  votes.some(({ where }) => where) ? votes.map((vote) => placed(vote, line, page)) : votes

// A line in another language than the page: a snippet at its edges, perhaps a quotation within.
const foreignWeights = { outside: 0.64, within: 0.4 }
const minForeignWords = 8

const languageVotes = (line: Line, page: Page): readonly Vote[] => {
  const { code } = page.pack
  const strange = code !== 'und' && line.language !== 'und' && line.language !== code
  if (!strange || line.words < minForeignWords || /[«»“”„「"]/u.test(line.head)) return none
  const outside = isAbove(line, page) || isBelow(line, page)
  const weight = outside ? foreignWeights.outside : foreignWeights.within
  return [{ role: 'foreign-snippet', rule: 'foreign.other-language', weight }]
}

// What a line is where it is two things: a name and a date are a byline, a © and links a notice.
const lesser: Partial<Readonly<Record<RemovedRole, readonly RemovedRole[]>>> = {
  byline: ['dateline-meta', 'comments', 'navigation', 'share', 'tags'],
  copyright: ['navigation'],
}
const noRoles: readonly RemovedRole[] = []
const sureEnough = 0.7

const withoutLesser = (votes: readonly Vote[]): readonly Vote[] => {
  if (votes.length < 2) return votes
  let left = votes
  for (const { role: first, weight } of votes) {
    if (weight < sureEnough) continue
    for (const role of lesser[first] ?? noRoles) left = without(left, role)
  }
  return left
}

const without = (votes: readonly Vote[], role: RemovedRole): readonly Vote[] =>
  votes.some((vote) => vote.role === role) ? votes.filter((vote) => vote.role !== role) : votes

/** The votes of all witnesses, those of phrases first. */
const votesOf = (line: Line, page: Page, said: readonly Vote[]): readonly Vote[] => {
  const seen = allVotes(said, page.looks[line.at] ?? none)
  return allVotes(
    allVotes(seen, signatureVotes(line, page, seen)),
    languageVotes(line, page),
    outsiderVotes(line, page),
  )
}

/** Judges each line of a page by all that speaks for striking it. */
export const judge = (page: Page): readonly Verdict[] => {
  const repeats = page.headline ? repeatsOf(page.headline) : null
  return page.lines.map((line) => judgeLine(line, page, repeats))
}

const judgeLine = (line: Line, page: Page, repeats: Repeats | null): Verdict => {
  const { headline } = page
  const phrases = page.phrases[line.at]
  if (line === headline || !phrases) return shielded(line === headline ? 'title' : null)
  const settled = line.mark?.settled
  const inText = isInText(settled)
  if (settled && !inText) return settledVerdict(settled)
  if (repeats?.(line)) {
    const same = headline !== null && bareOf(line) === bareOf(headline)
    return strike(
      'duplicate-title',
      same ? 'title.repeated' : 'title.rephrased',
      same ? 0.98 : 0.85,
    )
  }
  if (phrases.shield) return shielded(phrases.shield)
  const said = phraseVotes(line, page, phrases)
  const votes = inText ? said : votesOf(line, page, said)
  const best = votes.length === 0 ? null : tally(withoutLesser(votes))
  if (!best || best.weight < thresholdFor(line)) return settled ? settledVerdict(settled) : kept
  const byOwnPhrase = phrases.votes.some(({ rule }) => rule === best.rule)
  return {
    struck: strike(best.role, best.rule, best.weight).struck,
    opens: phrases.opens && (isFragment(line) || !isProse(line)),
    shield: null,
    language: phrases.foreign ?? (byOwnPhrase ? page.pack.code : null),
  }
}
