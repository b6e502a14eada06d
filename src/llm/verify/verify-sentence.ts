import { packFor } from '#languages/index'
import type { Span } from '#model/span'
import { readStatement } from '#pipeline/read-statement'
import { alsoNamed } from './also-named.ts'
import type { Fault } from './fault.ts'
import { stretchesOf } from './pieces.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading.ts'
import { oppositeClaims, otherSpeakers } from './rules/claims.ts'
import { unsupportedCodes } from './rules/codes.ts'
import { strangers } from './rules/coverage.ts'
import { unsupportedDates } from './rules/dates.ts'
import { turnedDenials } from './rules/denials.ts'
import { lostDoubts } from './rules/doubts.ts'
import { badForm } from './rules/form.ts'
import { unsupportedNames } from './rules/names.ts'
import { unsupportedNumbers } from './rules/numbers.ts'
import { alteredQuotes } from './rules/quotes.ts'
import type { Source } from './source.ts'
import { cite } from './source.ts'

/** A sentence that somebody wrote about an article, and the words of it that are to hold it up. */
export type Statement = {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly support: readonly Span[]
}

/** What the sentence says, taken together and stretch by stretch. */
const readSaid = (
  { text, language }: Statement,
  source: Source,
): { readonly said: Reading; readonly clauses: readonly Reading[] } => {
  const { publishedAt } = source.analysis
  const pack = packFor(language)
  const read = readStatement(text, { language, publishedAt })
  const said = readingOf({ pack, ...read })
  const pieces = read.sentences.flatMap(stretchesOf)
  return {
    said: { ...said, names: [...said.names, ...alsoNamed(said, source)] },
    clauses: pieces.map((piece) => readingOf({ pack, ...read, sentences: [piece] })),
  }
}

/** What a sentence says that the words it cites do not; nothing where all of it holds. */
export const verifySentence = (statement: Statement, source: Source): readonly Fault[] => {
  const { support, text, language } = statement
  if (support.length === 0) return [{ rule: 'cite.missing', text }]
  const { said, clauses } = readSaid(statement, source)
  const { all, before, sentences } = cite(source, support)
  const { whole } = source
  return [
    ...badForm(text, language),
    ...alteredQuotes(said, all),
    ...unsupportedNumbers(said, all, whole),
    ...unsupportedDates(said, all, source),
    ...unsupportedNames({ said, cited: all, before }, whole),
    ...unsupportedCodes({ said, cited: all, before }, whole),
    ...otherSpeakers(said, all),
    ...oppositeClaims(said, all),
    ...turnedDenials({ said, cited: all, clauses, sentences }),
    ...lostDoubts({ said, cited: all, sentences, publishedAt: source.analysis.publishedAt }),
    ...strangers(said, all),
  ]
}
