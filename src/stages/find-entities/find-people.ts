import { bare } from '#text/fold'
import type { Run } from './capital-runs.ts'
import { capitalRuns, freeParts, isOpener } from './capital-runs.ts'
import type { Found } from './found.ts'
import { isGivenName, isRomanizedSurname, isRomanizedSyllables } from './given-name.ts'
import { appositionTokens, personEvidence, personWords } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { isCapital, isTitleCase, opensSentence } from './page.ts'

const acronym = /^\p{Lu}{2,}$/u

const tokensOf = (page: Page, { sentence }: Run) => page.sentences[sentence]?.tokens ?? []

/** Words of the run that carry the name: no initials, particles or full stops. */
const nameWords = (page: Page, { sentence, from, to }: Run): readonly string[] =>
  (page.sentences[sentence]?.tokens.slice(from, to) ?? [])
    .filter((token) => isCapital(token) && token.text.length > 1)
    .map(({ text }) => bare(text))

/** The run without a party or firm in capitals before the name, nor a word that only opens. */
const fromGivenName = (page: Page, run: Run): Run => {
  const tokens = tokensOf(page, run)
  if (acronym.test(tokens[run.from]?.text ?? '') && run.to - run.from > 2)
    return { ...run, from: run.from + 1 }
  const before = tokens[run.from - 1]?.lower ?? ''
  const opens =
    opensSentence(page, run.sentence, run.from) || page.pack.names?.links?.includes(before)
  // "prezes Żuraw Chmury Jeremi Kosznik": between an office and the name its house may stand.
  const housed = page.classes[run.sentence]?.ends('role', run.from) && run.to - run.from > 3
  const given = isGivenName(tokens[run.from]?.text ?? '')
  if (!(opens || housed) || given || isRomanizedSurname(tokens[run.from]?.text ?? '')) return run
  for (let at = run.from; at < run.to - 1; at += 1)
    if (isGivenName(tokens[at]?.text ?? '')) return { ...run, from: at }
  return run
}

/**
 * Where every noun has a capital, the name ends with its family name: `Marlene Osthoff Journalisten`
 * is a person and those she told.
 */
const withoutNouns = (page: Page, run: Run): Run => {
  if (!page.pack.names?.capitalNouns) return run
  const tokens = tokensOf(page, run)
  for (let at = run.from + 1; at < run.to; at += 1) {
    const hyphened = page.text[(tokens[at]?.start ?? 0) - 1] === '-'
    const more = page.text[tokens[at]?.end ?? 0] === '-'
    if (!isCapital(tokens[at]) || hyphened || more || isGivenName(tokens[at]?.text ?? '')) continue
    return { ...run, to: at + 1 }
  }
  return run
}

const latin = /^\p{Script=Latin}/u

/**
 * "Аналитик Bernstein Лин Цинюань": an office, its house and the name, with nothing in between to tie
 * them. Not in Latin letters, where what follows a house may be a part of it (Intel Foundry Services).
 */
const housedOfficeBefore = (page: Page, { sentence, from }: Run): boolean => {
  const classes = page.classes[sentence]
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (latin.test(tokens[from]?.text ?? '')) return false
  let at = page.at(sentence, from - 1)?.from ?? 0
  for (const floor = at - appositionTokens; at > 0 && at >= floor; at -= 1) {
    if (classes?.ends('role', at)) return true
    if (tokens[at - 1]?.kind !== 'word') return false
  }
  return false
}

/**
 * "Економістка Варшавського інституту Едита Мазур": an office, what it belongs to and the name, where
 * names of houses stand in quotation marks, so that bare capitals behind a noun are a person's.
 */
const officeOfNounBefore = (page: Page, { sentence, from, to }: Run): boolean => {
  const classes = page.classes[sentence]
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (!page.pack.names?.quoted || to - from < 2 || latin.test(tokens[from]?.text ?? ''))
    return false
  for (let at = from - 1; at >= Math.max(0, from - appositionTokens); at -= 1) {
    if (tokens[at]?.kind !== 'word' || classes?.covers('say', at)) return false
    if (classes?.covers('role', at)) return true
  }
  return false
}

/** An office or trade named right before, or before a comma or a bracket that closes the office. */
const officeBefore = (page: Page, { sentence, from, to }: Run): boolean => {
  const classes = page.classes[sentence]
  if (!classes) return false
  if (classes.ends('role', from) || housedOfficeBefore(page, { sentence, from, to })) return true
  if (officeOfNounBefore(page, { sentence, from, to })) return true
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (tokens[from - 1]?.text !== ',') return false
  for (let at = from - 2; at >= Math.max(0, from - 2 - appositionTokens); at -= 1) {
    if (tokens[at]?.kind === 'stop') return false
    if (classes.covers('role', at)) return true
  }
  return false
}

/** An office or trade behind a comma or bracket: `, a trade lawyer at`; or an age: `, 51,`. */
const officeAfter = (page: Page, { sentence, to }: Run): boolean => {
  const classes = page.classes[sentence]
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (!classes || !/^[,(]$/u.test(tokens[to]?.text ?? '')) return false
  const age = tokens[to + 1]
  if (age?.kind === 'number' && /^[1-9]\d$/u.test(age.text) && tokens[to + 2]?.kind === 'stop')
    return true
  for (let at = to + 1; at <= to + appositionTokens; at += 1) {
    const token = tokens[at]
    if (!token || token.kind === 'stop') return false
    if (classes.starts('role', at) !== null) return true
    if (isCapital(token) && page.at(sentence, at) === null) return false
  }
  return false
}

/** A verb of saying beside the name; behind an article it says nothing (`the Daily Ledger said`). */
const saysNearby = (page: Page, run: Run): boolean => {
  const classes = page.classes[run.sentence]
  const before = tokensOf(page, run)[run.from - 1]
  if (classes?.ends('say', run.from)) return true
  return classes?.starts('say', run.to) !== null && !isOpener(page, before)
}

const isOrganization = (page: Page, { sentence, from, to }: Run): boolean => {
  const classes = page.classes[sentence]
  for (let at = from; at < to; at += 1)
    if (classes?.covers('organization', at) || classes?.covers('maker', at)) return true
  return false
}

/** A family name that stands first, and syllables of a given name behind it: Park Do-hyun, Li Ming. */
const isEastAsian = (page: Page, run: Run): boolean => {
  const rest = tokensOf(page, run).slice(run.from + 1, run.to)
  return (
    rest.length <= 3 &&
    rest.every(({ text, lower }) => isRomanizedSyllables(text) && !page.small.has(lower))
  )
}

/** How much speaks for a person: a strong cue counts two, a weak one counts one. */
const evidence = (page: Page, run: Run): number => {
  const tokens = tokensOf(page, run)
  const words = nameWords(page, run)
  const first = bare(tokens[run.from]?.text ?? '')
  const surname = words.at(-1) ?? ''
  const repeated = (page.capitals.get(surname) ?? 0) > 1
  const shouted = tokens.slice(run.from, run.to).some(({ text }) => acronym.test(text))
  const says = saysNearby(page, run) && !isOpener(page, tokens[run.from])
  return (
    (isGivenName(first) ? 2 : 0) +
    (page.classes[run.sentence]?.ends('title', run.from) ? 2 : 0) +
    (officeBefore(page, run) || officeAfter(page, run) ? 2 : 0) +
    (isRomanizedSurname(first) ? (isEastAsian(page, run) ? 2 : 1) : 0) +
    (says ? 1 : 0) +
    (says && repeated ? 1 : 0) -
    (shouted ? 2 : 0)
  )
}

/** `la consultora Olmedo y Sanz`: behind a noun for firms a name without a given name is the firm's. */
const isFirmBehindItsNoun = (page: Page, run: Run): boolean => {
  const words = tokensOf(page, run).slice(run.from, run.to)
  if (!page.classes[run.sentence]?.ends('maker', run.from)) return false
  // The noun may be a trade as well (consultora); then a word that joins equals shows the firm.
  const joined = words.some(({ lower }) => page.pack.names?.joins?.includes(lower))
  const trade = page.classes[run.sentence]?.ends('role', run.from) ?? false
  return (joined || !trade) && !isGivenName(words[0]?.text ?? '')
}

/** Jean-Louis alone: one given name written in two. */
const isDoubleGivenName = (page: Page, run: Run): boolean => {
  const [first, second, third] = tokensOf(page, run).slice(run.from, run.to)
  if (!first || !second || third || !isGivenName(second.text)) return false
  return page.text.slice(first.end, second.start) === '-'
}

/** Whether a run, already without what is known, is a person's name. */
const isPerson = (page: Page, run: Run): boolean => {
  const words = nameWords(page, run)
  if (run.to - run.from > 2 * personWords || words.length > personWords) return false
  if (isOrganization(page, run) || isDoubleGivenName(page, run)) return false
  if (isFirmBehindItsNoun(page, run) && !officeOfNounBefore(page, run)) return false
  if (words.length === 1) {
    const tokens = tokensOf(page, run)
    const hasInitial = run.to - run.from > 1 && tokens[run.from + 1]?.text === '.'
    if (acronym.test(tokens[run.from]?.text ?? '') || isOpener(page, tokens[run.from])) return false
    const titled = page.classes[run.sentence]?.ends('title', run.from) ?? false
    return titled || (hasInitial && evidence(page, run) >= personEvidence)
  }
  return words.length > 1 && evidence(page, run) >= personEvidence
}

/** People whom the knowledge base does not hold, by their full names. */
export const findPeople = (page: Page, taken: ReadonlySet<string>): readonly Found[] =>
  page.sentences.flatMap((_, sentence) => {
    if (isTitleCase(page, sentence)) return []
    return capitalRuns(page, sentence)
      .flatMap((run) => freeParts(page, run))
      .map((run) => withoutNouns(page, fromGivenName(page, run)))
      .filter((run) => isPerson(page, run))
      .map((run): Found => {
        const tokens = tokensOf(page, run)
        const [start, end] = [tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0]
        const name = page.text.slice(start, end).replaceAll(/\s+/gu, ' ')
        return { ...run, start, end, referent: unknown(name, 'person', taken), rule: 'person.cues' }
      })
  })
