import { isCapital } from './capital.ts'
import type { Run } from './found.ts'
import { affiliationTokens, appositionTokens, firmTokens } from './limits.ts'
import type { Page } from './page.ts'
import { opensSentence } from './page.ts'
import { covers, ends, starts, wordClass } from './word-classes.ts'

const tokensOf = (page: Page, sentence: number) => page.sentences[sentence]?.tokens ?? []

/** Behind a common noun for companies, at most one adjective between: le cabinet canadien Ardoise. */
const makerBefore = (page: Page, { sentence, from }: Run): boolean => {
  const classes = page.classes[sentence]
  const before = tokensOf(page, sentence)[from - 1]
  if (!classes || !before || before.kind !== 'word') return false
  return (
    ends(classes, wordClass.maker, from) ||
    (!isCapital(before) && ends(classes, wordClass.maker, from - 1))
  )
}

/** Behind a comma that closes a common noun for companies: una ditta di Lubiana, la Savinja Digital, … */
const makerBeforeComma = (page: Page, { sentence, from, to }: Run): boolean => {
  const tokens = tokensOf(page, sentence)
  const article = page.pack.speech?.articles?.includes(tokens[from - 1]?.lower ?? '') ? 1 : 0
  const comma = from - 1 - article
  if (tokens[comma]?.text !== ',' || tokens[to]?.text !== ',') return false
  const one = page.classes[sentence]
  for (let at = comma - 1; at >= Math.max(0, comma - firmTokens - 1); at -= 1) {
    if (tokens[at]?.kind === 'stop' || covers(one, wordClass.role, at)) return false
    if (covers(one, wordClass.maker, at)) return true
  }
  return false
}

/** Behind `at`, `chez` …, where an office or a person stands shortly before. */
const employerBefore = (page: Page, { sentence, from }: Run): boolean => {
  const classes = page.classes[sentence]
  if (!ends(classes, wordClass.affiliation, from)) return false
  for (let at = from - 2; at >= Math.max(0, from - affiliationTokens); at -= 1)
    if (covers(classes, wordClass.role, at) || page.at(sentence, at)?.referent.type === 'person')
      return true
  return false
}

/** Before a comma and a common noun for companies: Moonvale, a Chinese design firm. */
const makerAfter = (page: Page, { sentence, from, to }: Run): boolean => {
  const tokens = tokensOf(page, sentence)
  const word = tokens[from]?.lower ?? ''
  const alone = to - from === 1 && opensSentence(page, sentence, from)
  if (
    tokens[to]?.text !== ',' ||
    (alone && (page.smallWords().has(word) || !page.capitalWords().has(word)))
  )
    return false
  let maker = false
  for (let at = to + 1; at <= to + appositionTokens; at += 1) {
    const token = tokens[at]
    if (at === to + 1 && isCapital(token)) return false
    if (!token || token.kind === 'stop') break
    if (covers(page.classes[sentence], wordClass.role, at)) return false
    const isMaker = starts(page.classes[sentence], wordClass.maker, at)
    maker ||= isMaker && (at > to + 1 || !ends(page.classes[sentence], wordClass.place, from))
  }
  return maker
}

/** What may stand around a name to show that it is a firm's: makers, employers, appositions. */
export const firmCues: readonly ((page: Page, run: Run) => boolean)[] = [
  makerBefore,
  makerBeforeComma,
  employerBefore,
  makerAfter,
]
