import { z } from 'zod'
import type { Analysis, Coverage, FailedAnalysis } from '#model/analysis'
import type { Source } from '#model/article'
import { blockSchema } from './block.ts'
import { authorSchema, bioSchema, flagSchema, topicSchema } from './byline.ts'
import { claimSchema } from './claim.ts'
import { entitySchema } from './entity.ts'
import { languageSchema } from './language.ts'
import { orNull } from './or-null.ts'
import { problemCodeSchema } from './problem.ts'
import { witnessesSchema } from './provenance.ts'
import { quoteSchema } from './span.ts'
import { summarySchema } from './summary.ts'

const sourceSchema = z.object({
  format: z.string().min(1).meta({ description: '`text`, `html`, `pdf` …' }),
  url: z.string().nullable().meta({ description: 'Canonical address, or null.' }),
  publisher: z
    .string()
    .nullable()
    .meta({ description: 'As the page names its publisher, or null.' }),
  retrievedAt: z
    .string()
    .nullable()
    .meta({ description: 'When it was fetched, ISO 8601, or null.' }),
}) satisfies z.ZodType<Source>

const covered = z.enum(['full', 'none']) satisfies z.ZodType<Coverage>

const coverageSchema = z.object({
  blocks: covered,
  authorship: covered,
  entities: covered,
  claims: covered,
  summary: covered,
  readTo: z.int().min(0).optional().meta({
    description:
      'Where reading stopped, in a text of more than 500,000 kept code units: the blocks after it are kept, but nobody looked for names or claims in them. Absent where the whole text was read.',
  }),
})

/** The one public shape: all that is said about one article. */
export const analysisSchema = z
  .object({
    schema: z
      .literal('fabline.analysis/1')
      .meta({ description: 'Fields may be added under this name, never renamed or removed.' }),
    id: z
      .string()
      .min(1)
      .meta({ description: 'As given, else a hash of the canonical URL, else of `text`.' }),
    version: z
      .int()
      .min(1)
      .meta({ description: 'The same id with a changed text is the next version.' }),
    source: sourceSchema,
    language: languageSchema,
    text: z.string().meta({
      description:
        'The whole document, struck blocks included: decoded, byte order mark dropped, CRLF and CR become LF, NUL and lone surrogates become U+FFFD, nothing else changed. Every start and end counts UTF-16 code units in it.',
    }),
    title: orNull(quoteSchema).meta({ description: 'The headline, or null.' }),
    author: orNull(authorSchema).meta({ description: 'The first of `authors`, or null.' }),
    authors: z.array(authorSchema),
    bio: orNull(bioSchema).meta({ description: 'What the page says of its author, or null.' }),
    publishedAt: z
      .string()
      .nullable()
      .meta({ description: 'Day of publication, ISO 8601, or null.' }),
    metadata: witnessesSchema.optional().meta({
      description:
        'Who says what of title, authors, day, publisher, language and address, and whose word stands in this Analysis. Absent where an older fabline made it.',
    }),
    blocks: z.array(blockSchema),
    topics: z
      .array(topicSchema)
      .meta({ description: 'What the article is about, strongest first.' }),
    flags: z.array(flagSchema).meta({ description: 'What an editor should look at.' }),
    entities: z.array(entitySchema).meta({ description: 'In the order of their first mention.' }),
    claims: z.array(claimSchema).meta({ description: 'In the order of the text.' }),
    summary: summarySchema,
    coverage: coverageSchema.meta({
      description:
        '`full`: looked. `none`: could not look, for want of a language pack; empty then says nothing.',
    }),
  })
  .meta({
    id: 'Analysis',
    description: 'All that is said about one article.',
  }) satisfies z.ZodType<Analysis>

/** What stands in an Analysis's place where a document failed. */
export const failedAnalysisSchema = z
  .object({
    id: z.string().nullable().meta({ description: 'As given; null where none was readable.' }),
    error: z.object({
      code: problemCodeSchema,
      message: z
        .string()
        .min(1)
        .meta({ description: 'What was found, what was expected, what to do.' }),
    }),
  })
  .meta({
    id: 'FailedAnalysis',
    description: "What stands in an Analysis's place where a document failed.",
  }) satisfies z.ZodType<FailedAnalysis>
