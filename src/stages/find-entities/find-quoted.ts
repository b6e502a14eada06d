import type { Token } from '#text/tokens'
import { isCapital } from './capital.ts'
import type { Found, Referent, Run } from './found.ts'
import { foundAt } from './found.ts'
import { firmTokens, makerReach, nameEnding, nameStem } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { ends, starts, wordClass } from './word-classes.ts'

const opening = /^[«„“"]$/u
const closing = /^[»“”"]$/u

const tokensOf = (page: Page, { sentence }: Run): readonly Token[] =>
  page.sentences[sentence]?.tokens ?? []

/** Stretches of a few tokens in quotation marks that begin with a capital, without the marks. */
const quotedRuns = (page: Page, sentence: number): readonly Run[] => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  return tokens.flatMap(({ text }, at): Run[] => {
    if (!opening.test(text) || !isCapital(tokens[at + 1])) return []
    for (let to = at + 2; to <= at + 1 + firmTokens; to += 1)
      if (closing.test(tokens[to]?.text ?? '')) return [{ sentence, from: at + 1, to }]
    return []
  })
}

/** Words alone, all of them with capitals but small links: not a sentence that somebody says. */
const isNamelike = (page: Page, run: Run): boolean =>
  tokensOf(page, run)
    .slice(run.from, run.to)
    .every(
      (token) =>
        isCapital(token) ||
        token.kind === 'number' ||
        token.text === '-' ||
        (page.pack.names?.links ?? []).includes(token.lower),
    )

/** A noun for companies, or the trade of somebody who works in one, shortly before the marks. */
const shownBefore = (page: Page, { sentence, from }: Run): boolean => {
  const classes = page.classes[sentence]
  const tokens = page.sentences[sentence]?.tokens ?? []
  for (let at = from - 1; at > 0 && at > from - 1 - makerReach; at -= 1) {
    if (ends(classes, wordClass.maker | wordClass.organization, at)) return true
    if (at === from - 1 && ends(classes, wordClass.role, at)) return true
    if (tokens[at - 1]?.kind !== 'word') return false
  }
  return false
}

/** Several words, each with a capital: «Цзинган Сервис». Titles of books and films have small ones. */
const isFullName = (page: Page, run: Run): boolean =>
  run.to - run.from > 1 && tokensOf(page, run).slice(run.from, run.to).every(isCapital)

/** A verb of saying beside the marks: a company speaks. */
const speaks = (page: Page, { sentence, from, to }: Run): boolean => {
  const classes = page.classes[sentence]
  return ends(classes, wordClass.say, from - 1) || starts(classes, wordClass.say, to + 1)
}

const wordsOf = (page: Page, run: Run): readonly string[] =>
  tokensOf(page, run)
    .slice(run.from, run.to)
    .map(({ lower }) => lower)

/** Whether two words differ in their case endings alone: Литос, Литоса. */
const sameWord = (one: string, other: string): boolean => {
  let stem = 0
  while (stem < one.length && one[stem] === other[stem]) stem += 1
  return stem >= nameStem && Math.max(one.length, other.length) - stem <= nameEnding
}

/** Whether a name calls what another names in full: the same words, or the first of them. */
const calls = (short: readonly string[], full: readonly string[]): boolean =>
  (short.length === full.length || short.length === 1) &&
  short.every((word, at) => sameWord(word, full[at] ?? ''))

/** A name of this page with all places where it stands in quotation marks. */
type Named = { readonly words: readonly string[]; readonly runs: readonly Run[] }

/** Runs that name the same, the fullest first. */
const grouped = (page: Page, runs: readonly Run[]): readonly Named[] => {
  const sorted = [...runs].sort((one, other) => other.to - other.from - (one.to - one.from))
  const groups: { words: readonly string[]; runs: Run[] }[] = []
  for (const run of sorted) {
    const words = wordsOf(page, run)
    const group = groups.find((one) => calls(words, one.words))
    if (group) group.runs.push(run)
    else groups.push({ words, runs: [run] })
  }
  return groups
}

/** The fullest of the printed forms, and of those the shortest: the one without a case ending. */
const referentFor = (page: Page, { runs }: Named, taken: ReadonlySet<string>): Referent => {
  const full = Math.max(...runs.map(({ from, to }) => to - from))
  const printed = runs
    .filter(({ from, to }) => to - from === full)
    .map((run) => page.text.slice(tokensOf(page, run)[run.from]?.start, endOf(page, run)))
    .sort((one, other) => one.length - other.length)
  return unknown((printed[0] ?? '').replaceAll(/\s+/gu, ' '), 'company', taken)
}

const endOf = (page: Page, run: Run): number => tokensOf(page, run)[run.to - 1]?.end ?? 0

/** Companies whose names stand in quotation marks, where the press of the language writes them so. */
export const findQuoted = (page: Page, taken: ReadonlySet<string>): readonly Found[] => {
  if (!page.pack.names?.quoted) return []
  const runs = page.sentences
    .flatMap((_, sentence) => quotedRuns(page, sentence))
    .filter(({ sentence, from, to }) => {
      for (let at = from; at < to; at += 1) if (page.at(sentence, at)) return false
      return true
    })
    .filter((run) => isNamelike(page, run) || shownBefore(page, run))
  return grouped(page, runs)
    .filter(
      ({ runs: own }) =>
        own.length > 1 ||
        own.some((run) => isFullName(page, run) || shownBefore(page, run) || speaks(page, run)),
    )
    .flatMap((named) => {
      const referent = referentFor(page, named, taken)
      return named.runs.map((run) =>
        foundAt(tokensOf(page, run), run, { referent, rule: 'organization.quoted' }),
      )
    })
}
