import { bare } from '#text/fold'
import type { Token } from '#text/tokens'
import { isCapital } from './capital.ts'
import { freeParts, isOpener } from './capital-runs.ts'
import type { Found, Run } from './found.ts'
import { foundAt } from './found.ts'
import { isGivenName, isRomanizedSurname, isRomanizedSyllables } from './given-name.ts'
import { appositionTokens, personEvidence, personWords } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { isTitleCase, opensSentence } from './page.ts'
import { covers, ends, starts, wordClass } from './word-classes.ts'

const acronym = /^\p{Lu}{2,}$/u

const tokensOf = (page: Page, { sentence }: Run) => page.sentences[sentence]?.tokens ?? []

/** Whether a word of the run carries the name: no initial, particle or full stop. */
const carriesName = (token: Token | undefined): boolean =>
  isCapital(token) && (token?.text.length ?? 0) > 1

const nameWords = (page: Page, run: Run): number => {
  const tokens = tokensOf(page, run)
  let count = 0
  for (let at = run.from; at < run.to; at += 1) if (carriesName(tokens[at])) count += 1
  return count
}

/** The run without a party or firm in capitals before the name, nor a word that only opens. */
const fromGivenName = (page: Page, run: Run): Run => {
  const tokens = tokensOf(page, run)
  const first = tokens[run.from]?.text ?? ''
  if (run.to - run.from < 2) return run
  if (run.to - run.from > 2 && acronym.test(first)) return { ...run, from: run.from + 1 }
  const before = tokens[run.from - 1]?.lower ?? ''
  const opens =
    opensSentence(page, run.sentence, run.from) || page.pack.names?.links?.includes(before)
  // "prezes Żuraw Chmury Jeremi Kosznik": between an office and the name its house may stand.
  const housed = ends(page.classes[run.sentence], wordClass.role, run.from) && run.to - run.from > 3
  if (!(opens || housed) || isGivenName(first) || isRomanizedSurname(first)) return run
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
    if (ends(classes, wordClass.role, at)) return true
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
    if (tokens[at]?.kind !== 'word' || covers(classes, wordClass.say, at)) return false
    if (covers(classes, wordClass.role, at)) return true
  }
  return false
}

/** An office or trade named right before, or before a comma or a bracket that closes the office. */
const officeBefore = (page: Page, { sentence, from, to }: Run): boolean => {
  const classes = page.classes[sentence]
  if (!classes) return false
  if (ends(classes, wordClass.role, from) || housedOfficeBefore(page, { sentence, from, to }))
    return true
  if (officeOfNounBefore(page, { sentence, from, to })) return true
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (tokens[from - 1]?.text !== ',') return false
  for (let at = from - 2; at >= Math.max(0, from - 2 - appositionTokens); at -= 1) {
    if (tokens[at]?.kind === 'stop') return false
    if (covers(classes, wordClass.role, at)) return true
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
    if (starts(classes, wordClass.role, at)) return true
    if (isCapital(token) && page.at(sentence, at) === null) return false
  }
  return false
}

/** A verb of saying beside the name; behind an article it says nothing (`the Daily Ledger said`). */
const saysNearby = (page: Page, run: Run): boolean => {
  const classes = page.classes[run.sentence]
  const before = tokensOf(page, run)[run.from - 1]
  if (ends(classes, wordClass.say, run.from)) return true
  return starts(classes, wordClass.say, run.to) && !isOpener(page, before)
}

const isOrganization = (page: Page, { sentence, from, to }: Run): boolean => {
  const classes = page.classes[sentence]
  for (let at = from; at < to; at += 1)
    if (covers(classes, wordClass.organization | wordClass.maker, at)) return true
  return false
}

/** A family name that stands first, and syllables of a given name behind it: Park Do-hyun, Li Ming. */
const isEastAsian = (page: Page, run: Run): boolean => {
  const rest = tokensOf(page, run).slice(run.from + 1, run.to)
  return (
    rest.length <= 3 &&
    rest.every(({ text, lower }) => isRomanizedSyllables(text) && !page.smallWords().has(lower))
  )
}

const firstOf = (page: Page, run: Run): string => tokensOf(page, run)[run.from]?.text ?? ''

/** The last word that carries the name, as it is compared. */
const surnameOf = (page: Page, run: Run): string => {
  const tokens = tokensOf(page, run)
  let at = run.to - 1
  while (at > run.from && !carriesName(tokens[at])) at -= 1
  return carriesName(tokens[at]) ? bare(tokens[at]?.text ?? '') : ''
}

/** What speaks for a person: a strong cue counts two, a weak one counts one. The cheapest come first. */
const cues: readonly ((page: Page, run: Run) => number)[] = [
  (page, run) => (ends(page.classes[run.sentence], wordClass.title, run.from) ? 2 : 0),
  (page, run) => (isGivenName(firstOf(page, run)) ? 2 : 0),
  (page, run) => {
    if (!saysNearby(page, run) || isOpener(page, tokensOf(page, run)[run.from])) return 0
    const times = page.capitalWords().get(surnameOf(page, run)) ?? 0
    return times > 1 ? 2 : 1
  },
  (page, run) => (isRomanizedSurname(firstOf(page, run)) ? (isEastAsian(page, run) ? 2 : 1) : 0),
  (page, run) => (officeBefore(page, run) || officeAfter(page, run) ? 2 : 0),
]

/** Whether enough speaks for a person; a word in capitals alone speaks against one. */
const hasEvidence = (page: Page, run: Run): boolean => {
  const tokens = tokensOf(page, run)
  let evidence = 0
  for (let at = run.from; at < run.to && evidence === 0; at += 1)
    if (acronym.test(tokens[at]?.text ?? '')) evidence = -2
  for (const cue of cues) {
    evidence += cue(page, run)
    if (evidence >= personEvidence) return true
  }
  return false
}

/** `la consultora Olmedo y Sanz`: behind a noun for firms a name without a given name is the firm's. */
const isFirmBehindItsNoun = (page: Page, run: Run): boolean => {
  const words = tokensOf(page, run).slice(run.from, run.to)
  if (!ends(page.classes[run.sentence], wordClass.maker, run.from)) return false
  // The noun may be a trade as well (consultora); then a word that joins equals shows the firm.
  const joined = words.some(({ lower }) => page.pack.names?.joins?.includes(lower))
  const trade = ends(page.classes[run.sentence], wordClass.role, run.from)
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
  if (run.to - run.from > 2 * personWords || words > personWords || words === 0) return false
  if (words === 1 && !mayStandAlone(page, run)) return false
  if (isOrganization(page, run) || isDoubleGivenName(page, run)) return false
  if (isFirmBehindItsNoun(page, run) && !officeOfNounBefore(page, run)) return false
  const titled = words === 1 && ends(page.classes[run.sentence], wordClass.title, run.from)
  return titled || hasEvidence(page, run)
}

/** One word is a person's name behind a title, or with an initial before it. */
const mayStandAlone = (page: Page, run: Run): boolean => {
  const tokens = tokensOf(page, run)
  const hasInitial = run.to - run.from > 1 && tokens[run.from + 1]?.text === '.'
  const shown = hasInitial || ends(page.classes[run.sentence], wordClass.title, run.from)
  return !!shown && !acronym.test(tokens[run.from]?.text ?? '') && !isOpener(page, tokens[run.from])
}

/** People whom the knowledge base does not hold, by their full names. */
export const findPeople = (page: Page, taken: ReadonlySet<string>): readonly Found[] => {
  const found: Found[] = []
  for (let sentence = 0; sentence < page.runs.length; sentence += 1) {
    const runs = page.runs[sentence] ?? []
    if (runs.length === 0 || isTitleCase(page, sentence)) continue
    for (const run of runs)
      for (const part of freeParts(page, run)) {
        const name = withoutNouns(page, fromGivenName(page, part))
        if (isPerson(page, name)) found.push(personAt(page, name, taken))
      }
  }
  return found
}

const personAt = (page: Page, run: Run, taken: ReadonlySet<string>): Found => {
  const tokens = tokensOf(page, run)
  const [start, end] = [tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0]
  const name = page.text.slice(start, end).replaceAll(/\s+/gu, ' ')
  return foundAt(tokens, run, { referent: unknown(name, 'person', taken), rule: 'person.cues' })
}
