/** What lists and stored things look like over HTTP. */
import { z } from 'zod'
import type { FoundClaim } from '#actions/claims'
import type { ArticleSummary } from '#actions/summary'
import { mostExtract, summaryStyles } from '#actions/summary-styles'
import { flagKinds } from '#model/byline'
import { factualities } from '#model/claim'
import { frames } from '#model/frame'
import { flagSchema } from '#schemas/byline'
import { claimSchema } from '#schemas/claim'
import { quoteSchema } from '#schemas/span'
import { summarySchema } from '#schemas/summary'
import { maxPageSize, maxTypedLength, pageSize } from '#search/limits'
import type { ArticleLine, ArticleRef, StoredClaim, StoredFlag } from '#store/store'
import { flagStatuses } from '#store/store'
import { clusterCountsSchema } from './cluster-counts.ts'
import { bySchema } from './edit-shapes.ts'

const orNothing = z.string().nullable()

const articleRefShape = {
  id: z.string(),
  title: orNothing,
  beginning: z.string().meta({ description: 'The first words, to call it by without a title.' }),
  author: orNothing.meta({ description: 'The first author, as printed.' }),
  language: z.string().meta({ description: 'BCP 47 tag.' }),
  publisher: orNothing,
  publishedAt: orNothing,
  url: orNothing,
}

const articleRefSchema = z.object(articleRefShape).meta({
  id: 'ArticleRef',
  description: 'Enough to name an article and to find it.',
}) satisfies z.ZodType<ArticleRef>

/** A stored article in a list. */
export const articleLineSchema = z
  .object({
    ...articleRefShape,
    version: z.int().min(1),
    storedAt: z.string().meta({ description: 'When its first version was stored, ISO 8601.' }),
    claims: z.int().min(0).meta({ description: 'How many claims it makes.' }),
    openFlags: z.int().min(0).meta({ description: 'Flags nobody has decided about.' }),
  })
  .meta({
    id: 'ArticleLine',
    description: 'A stored article in a list.',
  }) satisfies z.ZodType<ArticleLine>

/** A claim beside the article it stands in. */
export const storedClaimSchema = z
  .object({
    ...claimSchema.shape,
    article: articleRefSchema,
    cluster: clusterCountsSchema.nullable().meta({
      description: 'Who says the same; null where an older fabline stored the article.',
    }),
  })
  .meta({
    id: 'StoredClaim',
    description: 'A claim and the article it stands in.',
  }) satisfies z.ZodType<StoredClaim>

/** A claim that was searched for. */
export const foundClaimSchema = z
  .object({
    ...storedClaimSchema.shape,
    found: z
      .array(z.object({ ...quoteSchema.shape, typed: z.string() }))
      .optional()
      .meta({
        description:
          'Only where `q` searches: words of the evidence, counted from its start, and the typed words they answer. None: what stands around it does.',
      }),
  })
  .meta({
    id: 'FoundClaim',
    description: 'A claim, and why it was found.',
  }) satisfies z.ZodType<FoundClaim>

const statusSchema = z
  .enum(flagStatuses)
  .meta({ description: 'What an editor decided; `open` where nobody has.' })

const noteSchema = z.string().max(2000).nullable().meta({ description: "The editor's reason." })

/** A flag in the editors' queue. */
export const storedFlagSchema = z
  .object({
    id: z.string(),
    ...flagSchema.shape,
    status: statusSchema,
    note: noteSchema,
    by: orNothing.meta({ description: 'Who decided; null where nobody gave a name.' }),
    decidedAt: orNothing.meta({ description: 'ISO 8601; null while open.' }),
    decisions: z
      .array(z.object({ status: statusSchema, note: noteSchema, by: orNothing, at: z.string() }))
      .meta({
        description:
          'All decisions, first come first; an open flag with decisions was opened again, by an editor or because its words changed much.',
      }),
    article: articleRefSchema,
  })
  .meta({
    id: 'StoredFlag',
    description: "A flag in the editors' queue.",
  }) satisfies z.ZodType<StoredFlag>

/** What an editor decides about a flag. */
export const judgementSchema = z
  .strictObject({ status: statusSchema, note: noteSchema.optional(), by: bySchema.optional() })
  .meta({ id: 'Judgement', description: 'What an editor decides about a flag.' })

/** The summary of a stored article, each sentence with the words it rests on. */
export const articleSummarySchema = z
  .object({
    id: z.string(),
    version: z.int().min(1),
    style: z.enum(summaryStyles),
    language: z.string().meta({ description: 'Of the sentences, BCP 47.' }),
    sentences: z
      .array(
        z.object({
          text: z.string(),
          evidence: z.array(quoteSchema),
          claims: z.array(z.string()).meta({ description: 'Ids of the claims it says.' }),
        }),
      )
      .meta({ description: 'The summary in the style that was asked for.' }),
    instead: z
      .string()
      .optional()
      .meta({ description: 'Why the gist stands here where an abstract was asked for.' }),
    ...summarySchema.shape,
  })
  .meta({
    id: 'ArticleSummary',
    description: 'All summaries of an article, and the sentences of the one that was asked for.',
  }) satisfies z.ZodType<ArticleSummary>

/** A page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .object({
      items: z.array(item),
      next: orNothing.meta({ description: 'The `cursor` of the next page; null on the last one.' }),
    })
    .meta({ id })

const typed = (description: string) => z.string().max(512).optional().meta({ description })
const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, 'expected a day such as 2024-01-31')
    .optional()
    .meta({ description })

const pageQuery = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/u, `expected a whole number from 1 to ${maxPageSize}`)
    .transform(Number)
    .pipe(z.number().min(1).max(maxPageSize))
    .default(pageSize)
    .meta({ description: `Most items on the page, 1 to ${maxPageSize}.`, type: 'integer' }),
  cursor: z.string().max(1024).optional().meta({ description: 'The `next` of the page before.' }),
}

const filterQuery = {
  q: z.string().max(maxTypedLength).optional().meta({
    description:
      'Words, a "phrase", or names in any language. An article must hold all of them; of claims those come first that say most of it.',
  }),
  lang: typed('BCP 47 tag of the article; `zh` also finds `zh-Hans`.'),
  entity: typed('An entity that takes part, by id or by any of its names.'),
  since: day('Published on this day or later; stored, where the day of publication is unknown.'),
  until: day('Published on this day or earlier.'),
  ...pageQuery,
}

/** What can be asked of `/v1/articles`. */
export const articleQuerySchema = z.strictObject({
  ...filterQuery,
  author: typed("Part of an author's name."),
})

/** What can be asked of `/v1/claims`. */
export const claimQuerySchema = z.strictObject({
  ...filterQuery,
  frame: z.enum(frames).optional(),
  factuality: z.enum(factualities).optional(),
  speaker: typed('Who says so: the id of an entity, or part of a name.'),
  expand: z
    .enum(['on', 'off'])
    .transform((expand) => expand === 'on')
    .optional()
    .meta({
      description:
        '`off`: all the words of `q` as typed; else also what they mean, in any language.',
      type: 'string',
    }),
  article: typed('Id of an article: only its claims.'),
})

/** What can be asked of `/v1/flags`. */
export const flagQuerySchema = z.strictObject({
  status: statusSchema.optional(),
  kind: z
    .enum(flagKinds)
    .optional()
    .meta({ description: 'Flags of this kind, also those that say something of the page.' }),
  article: typed('Id of an article: only its flags.'),
  ...pageQuery,
})

/** A whole number from 1 on, as it stands in an address. */
const counted = (most: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/u, 'expected a whole number')
    .transform(Number)
    .pipe(z.number().min(1).max(most))
    .optional()
    .meta({ description, type: 'integer', minimum: 1, maximum: most })

/** What can be asked of `/v1/articles/{id}/summary`. */
export const summaryQuerySchema = z.strictObject({
  style: z.enum(summaryStyles).default('gist'),
  lang: typed("BCP 47 tag of the reader's language, for the gist."),
  sentences: counted(mostExtract.sentences, 'How many sentences an extract has; 4 by default.'),
  words: counted(mostExtract.words, 'About how many words an extract has, in place of sentences.'),
})

/** What can be asked of `/v1/articles/{id}`. */
export const versionQuerySchema = z.strictObject({
  version: z
    .string()
    .regex(/^\d{1,9}$/u, 'expected the number of a version')
    .transform(Number)
    .optional()
    .meta({ description: 'An older version; the newest by default.', type: 'integer' }),
})

export const idSchema = z.object({ id: z.string().min(1).max(512) })
