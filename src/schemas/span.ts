import { z } from 'zod'
import type { Quote } from '#model/span'

/** An offset into `text`, or what it was read from, counted in UTF-16 code units. */
export const offset = z.int().min(0)

/** The two ends of a span, to be spread into whatever else a stretch of text carries. */
export const spanShape = {
  start: offset.meta({
    description: 'Where it starts in `text`: UTF-16 code units, this one included.',
  }),
  end: offset.meta({
    description: 'Where it ends in `text`: UTF-16 code units, this one excluded.',
  }),
}

/** A share, score or confidence. */
export const shareSchema = z.number().min(0).max(1)

/** A span with the very words it covers. */
export const quoteSchema = z
  .object({
    ...spanShape,
    text: z.string().meta({ description: 'The very words: `text.slice(start, end)`.' }),
  })
  .meta({
    id: 'Quote',
    description: 'Words of the document and where they stand.',
  }) satisfies z.ZodType<Quote>
