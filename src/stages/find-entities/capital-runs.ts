import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { isRomanizedSurname, isRomanizedSyllables } from './given-name.ts'
import { organizationWords } from './limits.ts'
import type { Page } from './page.ts'
import { isCapital, opensSentence } from './page.ts'

/** A stretch of capitalized words, with the small words of a name inside; token indices, half-open. */
export type Run = { readonly sentence: number; readonly from: number; readonly to: number }

const joint = /^(?:[\u0020\u00A0\u202F]|['’\u2010\u2011-]|[\u0020\u00A0]?&[\u0020\u00A0]?)?$/u
const initial = /^\p{Lu}\p{Ll}?$/u

const particlesOf = remember(({ names }: LanguagePack) => new Set(names?.particles ?? []))

/** Words that open sentences in the language and are never part of a name at its edge. */
const openers = remember(({ words }: LanguagePack) => new Set(words.stopWords))

/** Whether the pack's small words hold the token: an article or preposition with a capital. */
export const isOpener = (page: Page, token: Token | undefined): boolean =>
  token !== undefined && openers(page.pack).has(token.lower)

const between = (page: Page, one: Token | undefined, other: Token | undefined): string =>
  one && other ? page.text.slice(one.end, other.start) : '\n'

/** A number written to the capital word behind it: 86Research. */
const isNumberHead = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  isCapital(tokens[at + 1])

/** The small second half of a given name behind a family name: Do-hyun in Park Do-hyun. */
const isEastAsianTail = (page: Page, tokens: readonly Token[], at: number): boolean => {
  const [family, half, tail] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return (
    between(page, half, tail) === '-' &&
    isRomanizedSurname(family?.text ?? '') &&
    isRomanizedSyllables(tail?.text ?? '')
  )
}

const latin = /^\p{Script=Latin}/u

/** "Hogan Lovells Келли Гонсалес": where the alphabet changes, another name begins. */
const changesScript = (here: Token, next: Token): boolean =>
  here.kind === 'word' && latin.test(here.text) !== latin.test(next.text)

/** End of the run after the token at `last`, one step further; null where it ends. */
const nextEnd = (page: Page, tokens: readonly Token[], last: number): number | null => {
  const [here, next] = [tokens[last], tokens[last + 1]]
  if (!here || !next) return null
  if (isEastAsianTail(page, tokens, last + 1)) return last + 1
  if (isCapital(next) && changesScript(here, next)) return null
  if (isCapital(next)) return joint.test(between(page, here, next)) ? last + 1 : null
  if (next.text === '&' && isCapital(tokens[last + 2])) return last + 2
  // An initial and its full stop: K. Shanmugam, Donald J. Trump.
  const dotted = next.text === '.' && initial.test(here.text) && next.start === here.end
  const first = dotted ? last + 2 : last + 1
  let at = first
  while (particlesOf(page.pack).has(tokens[at]?.lower ?? '') && at < first + 3) at += 1
  if (!isCapital(tokens[at]) || (at === first && !dotted)) return null
  const joined = joint.test(between(page, tokens[at - 1], tokens[at]))
  return joined && (dotted || joint.test(between(page, here, next))) ? at : null
}

/** All runs of capitals in a sentence, longest possible, in order. */
export const capitalRuns = (page: Page, sentence: number): readonly Run[] => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (page.blocked(sentence, at) || !(isCapital(tokens[at]) || isNumberHead(tokens, at))) {
      at += 1
      continue
    }
    let last = isNumberHead(tokens, at) ? at + 1 : at
    for (
      let next = nextEnd(page, tokens, last);
      next !== null;
      next = nextEnd(page, tokens, last)
    ) {
      if (page.blocked(sentence, next) || next - at > 2 * organizationWords) break
      last = next
    }
    runs.push({ sentence, from: at, to: last + 1 })
    at = last + 1
  }
  return runs.map((run) => withoutOpener(page, run)).filter(({ from, to }) => to > from)
}

/** The run without the article or preposition that only opens the sentence. */
const withoutOpener = (page: Page, run: Run): Run => {
  const tokens = page.sentences[run.sentence]?.tokens ?? []
  if (!opensSentence(page, run.sentence, run.from)) return run
  let { from } = run
  while (from < run.to && isOpener(page, tokens[from])) from += 1
  return { ...run, from }
}

/** Whether a word is an office and not, as in Kergoat & Associés, a kind of firm as well. */
export const isOffice = (page: Page, sentence: number, at: number): boolean => {
  const classes = page.classes[sentence]
  return (classes?.covers('role', at) && !classes.covers('organization', at)) ?? false
}

/**
 * The parts of a run that nothing is known of: parted where a mention, an office or a title stands,
 * so that `Analyst Rosa Ek` leaves the name.
 */
export const freeParts = (page: Page, run: Run): readonly Run[] => {
  const classes = page.classes[run.sentence]
  const tokens = page.sentences[run.sentence]?.tokens ?? []
  const parts: Run[] = []
  let from = run.from
  const close = (to: number) => {
    let end = to
    while (end > from && !isCapital(tokens[end - 1]) && !isEastAsianTail(page, tokens, end - 1))
      end -= 1
    if (end > from) parts.push({ ...run, from, to: end })
  }
  for (let at = run.from; at < run.to; at += 1) {
    const apart =
      page.at(run.sentence, at) !== null ||
      isOffice(page, run.sentence, at) ||
      classes?.covers('title', at)
    if (!apart) continue
    close(at)
    from = at + 1
    // What is left behind must begin with a capital again, not with the full stop of `Mr.`.
    while (from < run.to && !isCapital(tokens[from])) from += 1
  }
  close(run.to)
  return parts
}
