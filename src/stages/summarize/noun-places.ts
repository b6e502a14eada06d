import type { Span } from '#model/span'
import type { Lexicon } from '#text/lexicon'
import { scan } from '#text/lexicon'
import type { Words } from './words.ts'

/** A noun of the knowledge base, by its id, where it stands in the text. */
export type NounPlace = Span & { readonly id: string }

/** Where nouns stand in a stretch of text, by their first words. */
export const nounsIn = (
  stretch: Span,
  words: Words,
  terms: Lexicon<string>,
): readonly NounPlace[] => {
  const found: NounPlace[] = []
  const read = words(stretch)
  for (const { tag, from, to } of scan(terms, read)) {
    const [first, last] = [read[from], read[to - 1]]
    if (first && last) found.push({ id: tag, start: first.start, end: last.end })
  }
  return found
}
