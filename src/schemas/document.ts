import { z } from 'zod'
import { editSchema } from './edit.ts'

/** Decisions about the blocks of one document; more than it has blocks is a mistake. */
const maxEdits = 10_000

const isWellFormed = (given: string): boolean => given.isWellFormed()

const isWebAddress = (given: string): boolean => /^https?:\/\//iu.test(given) && URL.canParse(given)

const isLanguageTag = (given: string): boolean =>
  // One letter case of a known tag is as good as another; the syntax is BCP 47's.
  /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/iu.test(given)

const isDate = (given: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:[T ]\S{1,24})?$/u.test(given) && !Number.isNaN(Date.parse(given))

const tagSchema = z
  .string()
  .refine(isLanguageTag, 'expected a BCP 47 language tag such as `fr` or `zh-Hant`')

/**
 * A document as it comes in: a line of JSONL, the body of a request, the argument of `analyze`.
 *
 * `null` counts as not given; fields of other names are left aside.
 */
export const documentSchema = z
  .object({
    id: z
      .string()
      .min(1)
      .max(512)
      .refine(isWellFormed, 'expected text without lone surrogates')
      .nullish()
      .meta({
        description: 'Yours, at most 512 characters; else made from the address or the text.',
      }),
    text: z.string().nullish().meta({
      description:
        'The whole page as plain text, as a reader would paste it. Either this or `html`.',
    }),
    html: z
      .string()
      .nullish()
      .meta({ description: 'The whole page as HTML. Either this or `text`.' }),
    url: z
      .string()
      .max(2048)
      .refine(isWebAddress, 'expected an address that starts with http:// or https://')
      .nullish()
      .meta({ description: 'Where it was published.' }),
    language: tagSchema.nullish().meta({
      description: "BCP 47 tag of the document's language, where you know it: a weak witness.",
    }),
    publishedAt: z
      .string()
      .refine(isDate, 'expected an ISO 8601 date such as 2024-01-10')
      .nullish()
      .meta({
        description: 'Day of publication, ISO 8601; relative dates are resolved against it.',
      }),
    gistLanguage: tagSchema
      .nullish()
      .meta({ description: "BCP 47 tag of the reader's language; default `en`." }),
    edits: z.array(editSchema).max(maxEdits).nullish().meta({
      description:
        "What an editor decided about the document's blocks, first come first; only where nothing is stored: a store keeps its own.",
    }),
  })
  .meta({ id: 'Document', description: 'A document to analyze.' })

/** A document as it comes in, checked. */
export type Document = z.infer<typeof documentSchema>
