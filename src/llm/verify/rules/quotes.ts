import { quotations } from '#text/quotes'
import type { Fault } from '../fault.ts'
import type { Reading } from '../reading.ts'

const marks = /[\p{Pi}\p{Pf}"'’‘„‚「」『』《》`´]/gu
const spaces = /\s+/gu
const edges = /^[\s.,;:!?…。，、！？]+|[\s.,;:!?…。，、！？]+$/gu

/** The very words, whatever marks and spaces a typesetter gives them. */
const wordsOf = (text: string): string =>
  text.normalize('NFC').replaceAll(marks, '').replaceAll(spaces, ' ').replaceAll(edges, '')

/** What stands in quotation marks stands letter for letter in the cited words. */
export const alteredQuotes = (said: Reading, cited: Reading): readonly Fault[] => {
  const known = wordsOf(cited.text)
  return quotations(said.text, { start: 0, end: said.text.length })
    .map(({ inner }) => said.text.slice(inner.start, inner.end))
    .filter((words) => !known.includes(wordsOf(words)))
    .map((text) => ({ rule: 'quote.altered', text }))
}
