import { z } from 'zod'
import type { Language } from '#model/language'
import { shareSchema } from './span.ts'

const tag = z
  .string()
  .min(2)
  .meta({ description: 'BCP 47 tag, by language and script, never by country: `fr`, `zh-Hant`.' })

/** The language a document is written in. */
export const languageSchema = z
  .object({
    tag: tag.meta({ description: 'BCP 47 tag; `und` where the language cannot be told.' }),
    name: z.string().meta({ description: 'English name of the language.' }),
    confidence: shareSchema.meta({
      description: 'Calibrated: of ten answers at 0.9, nine are right.',
    }),
    alternatives: z
      .array(z.object({ tag, confidence: shareSchema }))
      .meta({ description: 'Other readings, likeliest first, at most four.' }),
  })
  .meta({
    id: 'Language',
    description: 'The language a document is written in.',
  }) satisfies z.ZodType<Language>
