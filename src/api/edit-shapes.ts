/** What blocks and the decisions about them look like over HTTP. */
import { z } from 'zod'
import type { BlockList, ListedEdit, NumberedBlock } from '#actions/blocks'
import type { Edited } from '#actions/edits'
import { blockSchema } from '#schemas/block'
import { blockNameSchema, reasonSchema, ruleSchema } from '#schemas/edit'
import { editScopes } from '#store/store'

/** Who decides; there are no accounts, so it is what they call themselves. */
export const bySchema = z
  .string()
  .trim()
  .min(1, 'expected the name of whoever decides')
  .max(200)
  .meta({ description: 'Who decides.' })

const noteSchema = z.string().max(2000).nullable().meta({ description: "The editor's reason." })

const scopeSchema = z.enum(editScopes).meta({
  description: 'Where it counts: in this article, in all of its publisher, everywhere.',
})

const numberSchema = z
  .int()
  .min(1)
  .meta({ description: 'Number of the block in the list, from 1.' })

const editor = { by: bySchema, note: noteSchema.optional() }

/** What an editor asks for. */
export const editRequestSchema = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('restore'), block: numberSchema, ...editor }),
    z.strictObject({
      action: z.literal('restore-rule'),
      rule: ruleSchema,
      scope: scopeSchema.default('article'),
      ...editor,
    }),
    z.strictObject({
      action: z.literal('strike'),
      block: numberSchema,
      reason: reasonSchema,
      ...editor,
    }),
    z.strictObject({ action: z.literal('revoke'), edit: z.string().min(1).max(64), ...editor }),
  ])
  .meta({
    id: 'EditRequest',
    description:
      'Put a block back, put back all that a rule took out, take a block out, or take a decision back.',
  })

/** The same as a form sends it: numbers are text, and every field of the form comes along. */
export const editFormSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('restore'),
    block: z.coerce.number().pipe(numberSchema),
    ...editor,
  }),
  z.object({ action: z.literal('restore-rule'), rule: ruleSchema, scope: scopeSchema, ...editor }),
  z.object({
    action: z.literal('strike'),
    block: z.coerce.number().pipe(numberSchema),
    reason: reasonSchema,
    ...editor,
  }),
  z.object({ action: z.literal('revoke'), edit: z.string().min(1).max(64), ...editor }),
])

const kept = {
  id: z.string(),
  scope: scopeSchema,
  article: z.string().meta({ description: 'Id of the article it was decided in.' }),
  publisher: z.string().nullable().meta({ description: 'Of scope `publisher`; else null.' }),
  words: z.string().nullable().meta({ description: 'First words of the block; null for a rule.' }),
  by: z.string(),
  note: noteSchema,
  at: z.string().meta({ description: 'When, ISO 8601.' }),
  revokedBy: z
    .string()
    .nullable()
    .meta({ description: 'Id of the decision that took it back; null where it stands.' }),
}

/** A decision about blocks, as it is kept. */
const storedEditSchema = z
  .discriminatedUnion('action', [
    z.object({ ...kept, action: z.literal('restore'), block: blockNameSchema }),
    z.object({ ...kept, action: z.literal('restore-rule'), rule: ruleSchema }),
    z.object({
      ...kept,
      action: z.literal('strike'),
      block: blockNameSchema,
      reason: reasonSchema,
    }),
    z.object({ ...kept, action: z.literal('revoke'), edit: z.string() }),
  ])
  .meta({
    id: 'StoredEdit',
    description: 'A decision about blocks. None is ever deleted: one that is taken back says so.',
  })

const listedEditSchema = z.intersection(
  storedEditSchema,
  z.object({
    holds: z.boolean().meta({ description: 'Whether a block of the article is so because of it.' }),
  }),
) satisfies z.ZodType<ListedEdit>

/** All decisions that count for an article. */
export const editListSchema = z
  .object({ items: z.array(listedEditSchema).meta({ description: 'First come first.' }) })
  .meta({ id: 'EditList' })

const numberedBlockSchema = z
  .object({
    ...blockSchema.shape,
    number: numberSchema,
    words: z.string().meta({ description: 'Its first words.' }),
  })
  .meta({ id: 'NumberedBlock' }) satisfies z.ZodType<NumberedBlock>

/** The blocks of an article with their numbers. */
export const blockListSchema = z
  .object({
    id: z.string(),
    version: z.int().min(1),
    blocks: z.array(numberedBlockSchema),
  })
  .meta({
    id: 'BlockList',
    description: 'The blocks of an article as editors see them.',
  }) satisfies z.ZodType<Pick<BlockList, 'id' | 'version' | 'blocks'>>

/** What a decision made. */
export const editedSchema = z
  .object({
    edit: storedEditSchema,
    articles: z.int().min(1).meta({ description: 'How many articles were read anew.' }),
    failed: z.int().min(0).meta({
      description: 'Articles it reaches that could not be; they follow when they next are.',
    }),
  })
  .meta({ id: 'Edited' }) satisfies z.ZodType<Pick<Edited, 'edit' | 'articles' | 'failed'>>
