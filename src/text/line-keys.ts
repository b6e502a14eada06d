import type { Span } from '#model/span'
import { lines } from './blocks.ts'
import { bare, folded } from './fold.ts'

/** A line of a text, and what it says whatever its case, accents and marks. */
export type KeyedLine = Span & { readonly key: string }

/** The lines of a stretch of text, each with its folded words; a line of marks only is its marks. */
export const keyedLines = (text: string, span: Span): readonly KeyedLine[] =>
  lines(text, span).map(({ start, end }) => {
    const words = text.slice(start, end)
    return { start, end, key: bare(words) || folded(words) }
  })
