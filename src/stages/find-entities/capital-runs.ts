import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { fact } from '#text/words'
import { isCapital } from './capital.ts'
import type { Run } from './found.ts'
import { isRomanizedSurname, isRomanizedSyllables } from './given-name.ts'
import { organizationWords } from './limits.ts'
import type { Page, ReadPage } from './page.ts'
import { opensSentence } from './page.ts'
import { covers, wordClass } from './word-classes.ts'

const joint = /^(?:[\u0020\u00A0\u202F]|['’\u2010\u2011-]|[\u0020\u00A0]?&[\u0020\u00A0]?)?$/u
const longestJoint = 3
const initial = /^\p{Lu}\p{Ll}?$/u

const particlesOf = remember(({ names }: LanguagePack) => new Set(names?.particles ?? []))

/** Words that open sentences in the language and are never part of a name at its edge. */
const openers = remember(({ words }: LanguagePack) => new Set(words.stopWords))

/** Whether the pack's small words hold the token: an article or preposition with a capital. */
export const isOpener = (page: ReadPage, token: Token | undefined): boolean =>
  token !== undefined && openers(page.pack).has(token.lower)

/** Whether nothing stands between two tokens but what joins the words of a name. */
const isJoined = (page: ReadPage, one: Token | undefined, other: Token | undefined): boolean => {
  if (!one || !other || other.start - one.end > longestJoint) return false
  return one.end === other.start || joint.test(page.text.slice(one.end, other.start))
}

const isHyphened = (page: ReadPage, one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other?.start === one.end + 1 && page.text[one.end] === '-'

/** A number written to the capital word behind it: 86Research. */
const isNumberHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  isCapital(tokens[at + 1])

/** The small second half of a given name behind a family name: Do-hyun in Park Do-hyun. */
const isEastAsianTail = (page: ReadPage, tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  isHyphened(page, tokens[at - 1], tokens[at]) &&
  isRomanizedSurname(tokens[at - 2]?.text ?? '') &&
  isRomanizedSyllables(tokens[at]?.text ?? '')

const latin = /^\p{Script=Latin}/u

/** "Hogan Lovells Келли Гонсалес": where the alphabet changes, another name begins. */
const changesScript = (here: Token, next: Token): boolean =>
  here.kind === 'word' && latin.test(here.text) !== latin.test(next.text)

/** End of the run after the token at `last`, one step further; null where it ends. */
const nextEnd = (page: ReadPage, tokens: readonly Token[], last: number): number | null => {
  const [here, next] = [tokens[last], tokens[last + 1]]
  if (!here || !next) return null
  if (isEastAsianTail(page, tokens, last + 1)) return last + 1
  if (isCapital(next))
    return !changesScript(here, next) && isJoined(page, here, next) ? last + 1 : null
  if (next.text === '&' && isCapital(tokens[last + 2])) return last + 2
  return endOverSmall(page, tokens, last)
}

/** The same over an initial's full stop (K. Shanmugam, Donald J. Trump) and particles. */
const endOverSmall = (page: ReadPage, tokens: readonly Token[], last: number): number | null => {
  const [here, next] = [tokens[last], tokens[last + 1]]
  const dotted =
    next?.text === '.' && next.start === here?.end && initial.test(tokens[last]?.text ?? '')
  const first = dotted ? last + 2 : last + 1
  const particles = particlesOf(page.pack)
  let at = first
  while (at < first + 3 && particles.has(tokens[at]?.lower ?? '')) at += 1
  if ((at === first && !dotted) || !isCapital(tokens[at])) return null
  const joined = isJoined(page, tokens[at - 1], tokens[at])
  return joined && (dotted || isJoined(page, here, next)) ? at : null
}

/** The last token of the run that begins at a token. */
const lastOf = (page: ReadPage, sentence: number, from: number): number => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  let last = isNumberHead(tokens, from) ? from + 1 : from
  for (let next = nextEnd(page, tokens, last); next !== null; next = nextEnd(page, tokens, last)) {
    if (page.blocked(sentence, next) || next - from > 2 * organizationWords) break
    last = next
  }
  return last
}

const none: readonly never[] = []

/** All runs of capitals in a sentence, longest possible, in order. */
export const capitalRuns = (page: ReadPage, sentence: number): readonly Run[] => {
  if (((page.facts[sentence] ?? 0) & fact.capital) === 0) return none
  const tokens = page.sentences[sentence]?.tokens ?? []
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at]) && !isNumberHead(tokens, at)) continue
    if (page.blocked(sentence, at)) continue
    const to = lastOf(page, sentence, at) + 1
    const from = pastOpener(page, { sentence, from: at, to })
    if (to > from) runs.push({ sentence, from, to })
    at = to - 1
  }
  return runs
}

/** Where a run begins without the article or preposition that only opens the sentence. */
const pastOpener = (page: ReadPage, { sentence, from, to }: Run): number => {
  if (!opensSentence(page, sentence, from)) return from
  const tokens = page.sentences[sentence]?.tokens ?? []
  let at = from
  while (at < to && isOpener(page, tokens[at])) at += 1
  return at
}

/** Whether a word is an office and not, as in Kergoat & Associés, a kind of firm as well. */
export const isOffice = (page: Page, sentence: number, at: number): boolean => {
  const classes = page.classes[sentence]
  return (
    (covers(classes, wordClass.role, at) && !covers(classes, wordClass.organization, at)) ?? false
  )
}

/** Whether a token parts the names of a run: a mention, an office or a title. */
const isApart = (page: Page, sentence: number, at: number): boolean =>
  page.at(sentence, at) !== null ||
  isOffice(page, sentence, at) ||
  covers(page.classes[sentence], wordClass.title, at)

/** Where a name ends that may reach to a token: behind a capital, or the second half of a given name. */
const nameEnd = (page: Page, { sentence, from, to }: Run): number => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  let end = to
  while (end > from && !isCapital(tokens[end - 1]) && !isEastAsianTail(page, tokens, end - 1))
    end -= 1
  return end
}

/**
 * The parts of a run that nothing is known of: parted where a mention, an office or a title stands,
 * so that `Analyst Rosa Ek` leaves the name.
 */
export const freeParts = (page: Page, run: Run): readonly Run[] => {
  const { sentence } = run
  const tokens = page.sentences[sentence]?.tokens ?? []
  const parts: Run[] = []
  let from = run.from
  while (from < run.to) {
    let at = from
    while (at < run.to && !isApart(page, sentence, at)) at += 1
    if (at > from) {
      const to = nameEnd(page, { sentence, from, to: at })
      if (to > from) parts.push({ sentence, from, to })
    }
    from = at + 1
    // What is left behind must begin with a capital again, not with the full stop of `Mr.`.
    while (from < run.to && !isCapital(tokens[from])) from += 1
  }
  return parts
}
