/** What can be asked of a brief, of exports and of feeds over HTTP. */
import { z } from 'zod'
import { maxBriefArticles } from '#actions/brief-limits'
import { exportFormatNames } from '#actions/export/format'
import { maxTypedLength } from '#search/limits'
import { claimQuerySchema, flagQuerySchema } from './shapes.ts'

const id = z.string().min(1).max(512)

const day = claimQuerySchema.shape.since

/** What can be asked of `/v1/brief`: one of `q`, `article` and `cluster`. */
export const briefQuerySchema = z.strictObject({
  q: z.string().max(maxTypedLength).optional().meta({
    description: 'Words, a "phrase", or names in any language.',
  }),
  article: z
    .union([id.transform((one) => [one]), z.array(id).max(maxBriefArticles)])
    .optional()
    .meta({ description: 'Ids of articles; as often as there are.', type: 'array' }),
  cluster: id.optional().meta({ description: 'All that say or contradict what it says.' }),
  lang: claimQuerySchema.shape.lang.meta({ description: "BCP 47 tag of the reader's language." }),
  since: day,
  until: claimQuerySchema.shape.until,
})

const briefFormats = ['json', 'markdown'] as const

export const briefFormatQuerySchema = briefQuerySchema.extend({
  format: z.enum(briefFormats).default('json'),
})

const formatSchema = z.enum(exportFormatNames).default('markdown')

/** What can be asked of `/v1/articles/{id}/export`. */
export const articleExportQuerySchema = z.strictObject({
  format: formatSchema,
  lang: briefQuerySchema.shape.lang,
})

/** What can be asked of `/v1/claims/export`: a page of the claims that fit. */
export const claimExportQuerySchema = claimQuerySchema.extend({ format: formatSchema })

/** What can be asked of the feeds: the newest that fit. */
export const claimFeedQuerySchema = claimQuerySchema.omit({ cursor: true })
export const flagFeedQuerySchema = flagQuerySchema.omit({ cursor: true })
