/** What versions of an article and their differences look like over HTTP. */
import { z } from 'zod'
import type { VersionDiff } from '#actions/versions'
import type { BlockChange } from '#model/change'
import { changeKinds } from '#model/change'
import { blockSchema } from '#schemas/block'
import { claimSchema } from '#schemas/claim'
import { quoteSchema } from '#schemas/span'
import type { VersionLine } from '#store/version'
import { articleLineSchema, idSchema } from './shapes.ts'

const numberSchema = z
  .string()
  .regex(/^\d{1,9}$/u, 'expected the number of a version')
  .transform(Number)

export const versionParamSchema = idSchema.extend({
  version: numberSchema.meta({ description: 'The later version.', type: 'integer' }),
})

export const diffQuerySchema = z.strictObject({
  from: numberSchema.optional().meta({
    description: 'The version it is compared with; the one before by default.',
    type: 'integer',
  }),
})

const versionLineSchema = articleLineSchema
  .pick({ version: true, title: true, author: true, publishedAt: true })
  .extend({
    storedAt: z.string().meta({ description: 'When this version was stored, ISO 8601.' }),
    retrievedAt: z
      .string()
      .nullable()
      .meta({ description: 'When it was fetched, ISO 8601; null where we did not fetch it.' }),
    changed: z.enum(['article', 'clutter']).nullable().meta({
      description: 'What differs from the version before; null for the first, or not known.',
    }),
  })
  .meta({
    id: 'VersionLine',
    description: 'A version of an article.',
  }) satisfies z.ZodType<VersionLine>

/** All versions of an article. */
export const versionListSchema = z
  .object({ items: z.array(versionLineSchema) })
  .meta({ id: 'VersionList', description: 'All versions of an article, newest first.' })

const versionBlockSchema = quoteSchema
  .extend({ role: blockSchema.shape.role, kept: z.boolean() })
  .meta({ id: 'VersionBlock', description: 'A block as it stands in one version.' })

const kindSchema = z.enum(changeKinds)

const blockChangeSchema = z
  .object({
    kind: kindSchema,
    before: versionBlockSchema.nullable(),
    after: versionBlockSchema.nullable(),
    words: z.array(z.object({ kind: kindSchema.exclude(['changed']), text: z.string() })).meta({
      description:
        'Of a block that changed: all that is not added is the text before, all that is not removed the text after.',
    }),
  })
  .meta({
    id: 'BlockChange',
    description: 'A block in two versions; null where a version has none.',
  }) satisfies z.ZodType<BlockChange>

const countsSchema = z.object({
  unchanged: z.int(),
  changed: z.int(),
  added: z.int(),
  removed: z.int(),
})

/** What one version says otherwise than an earlier one. */
export const versionDiffSchema = z
  .object({
    id: z.string(),
    from: z.int().min(1),
    to: z.int().min(1),
    article: countsSchema.meta({ description: 'Blocks that are kept in either version.' }),
    clutter: countsSchema.meta({ description: 'Blocks that are clutter in both.' }),
    claims: z
      .object({ added: z.array(claimSchema), removed: z.array(claimSchema) })
      .meta({ description: 'Claims that only one of the versions makes.' }),
    blocks: z.array(blockChangeSchema).meta({ description: 'In the order of the text.' }),
  })
  .meta({
    id: 'VersionDiff',
    description: 'What one version of an article says otherwise than an earlier one.',
  }) satisfies z.ZodType<VersionDiff>
