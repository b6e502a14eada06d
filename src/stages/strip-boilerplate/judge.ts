import type { RemovedRole } from '#model/block'
import { isInText } from '#text/settled-blocks'
import { repeatsHeadline } from './headline.ts'
import { endShare, longWords, misplacedFactor, startShare, thresholds } from './limits.ts'
import type { Line } from './lines.ts'
import { isFragment, isProse } from './lines.ts'
import { markVotes } from './marks.ts'
import { outsiderVotes } from './outsider.ts'
import type { Page } from './page.ts'
import type { Phrases } from './phrases.ts'
import { settledVerdict } from './settled.ts'
import { isAbove, isBelow, signatureVotes } from './signatures.ts'
import type { Verdict, Vote } from './verdict.ts'
import { allVotes, kept, strike, tally } from './verdict.ts'

/** What the evidence must reach before this line is struck: the more prose, the more. */
const thresholdFor = (line: Line): number => {
  if (!isProse(line)) return thresholds.fragment
  if (line.words >= longWords) return thresholds.long
  if (line.sentences.length <= 1) return thresholds.sentence
  return line.sentences.length === 2 ? thresholds.two : thresholds.several
}

const isInPlace = (line: Line, where: 'start' | 'end', page: Page): boolean => {
  const share = page.before[line.at] ?? 0
  if (page.lastProse < 0) return true
  return where === 'end' ? share >= endShare : share <= startShare && line.at <= page.firstProse + 3
}

const none: readonly Vote[] = []

const phraseVotes = (line: Line, page: Page, { votes }: Phrases): readonly Vote[] =>
  votes.length === 0
    ? none
    : votes.map(({ where, ...vote }) =>
        where && !isInPlace(line, where, page)
          ? { ...vote, weight: vote.weight * misplacedFactor }
          : vote,
      )

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
const precedence: readonly (readonly [RemovedRole, RemovedRole])[] = [
  ['byline', 'dateline-meta'],
  ['byline', 'comments'],
  ['byline', 'navigation'],
  ['byline', 'share'],
  ['byline', 'tags'],
  ['copyright', 'navigation'],
]
const sureEnough = 0.7

const withoutLesser = (votes: readonly Vote[]): readonly Vote[] => {
  if (votes.length < 2) return votes
  const beaten = new Set(
    precedence
      .filter(([first]) => votes.some((vote) => vote.role === first && vote.weight >= sureEnough))
      .map(([, second]) => second),
  )
  return votes.filter(({ role }) => !beaten.has(role))
}

/** The votes of all witnesses, those of phrases first. */
const votesOf = (line: Line, page: Page, said: readonly Vote[]): readonly Vote[] => {
  const seen = allVotes(said, page.shapes[line.at] ?? none, markVotes(line))
  return allVotes(
    seen,
    signatureVotes(line, page, seen),
    languageVotes(line, page),
    outsiderVotes(line, page),
  )
}

/** Judges one line by all that speaks for striking it. */
export const judge = (line: Line, page: Page): Verdict => {
  const { headline } = page
  const phrases = page.phrases[line.at]
  if (line === headline || !phrases) return { ...kept, shield: line === headline ? 'title' : null }
  const settled = line.mark?.settled
  const inText = isInText(settled)
  if (settled && !inText) return settledVerdict(settled)
  if (headline && repeatsHeadline(line, headline)) {
    const same = line.bare === headline.bare
    return strike(
      'duplicate-title',
      same ? 'title.repeated' : 'title.rephrased',
      same ? 0.98 : 0.85,
    )
  }
  if (phrases.shield) return { ...kept, shield: phrases.shield.role }
  const said = phraseVotes(line, page, phrases)
  const votes = inText ? said : votesOf(line, page, said)
  const best = tally(withoutLesser(votes))
  if (!best || best.weight < thresholdFor(line)) return settled ? settledVerdict(settled) : kept
  const byOwnPhrase = phrases.votes.some(({ rule }) => rule === best.rule)
  return {
    ...strike(best.role, best.rule, best.weight),
    opens: phrases.opens && (isFragment(line) || !isProse(line)),
    language: phrases.foreign ?? (byOwnPhrase ? page.pack.code : null),
  }
}
