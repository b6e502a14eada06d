import { z } from 'zod'
import type { Block, Removal } from '#model/block'
import { keptRoles, removedRoles } from '#model/block'
import type { BlockEdit } from '#model/edit'
import { editRules } from '#model/edit'
import type { Span } from '#model/span'
import { offset, shareSchema, spanShape } from './span.ts'

const removalSchema = z.object({
  reason: z
    .enum(removedRoles)
    .meta({ description: 'What the block is, and so why it was taken out.' }),
  confidence: shareSchema,
  rule: z.string().min(1).meta({ description: 'Id of the rule that decided; never renamed.' }),
}) satisfies z.ZodType<Removal>

const sourceSchema = z.object({ start: offset, end: offset }).meta({
  description:
    'Where the block stands in the HTML it was read from, decoded (of a mail or a saved page: its HTML part; of an entry of a feed: the original that is kept), in UTF-16 code units, `end` excluded: the outermost element that holds nothing else of the text, or its words from the first to the last. Parts of one element have its place in common. Absent for other formats, and where it cannot be told.',
}) satisfies z.ZodType<Span>

const roleSchema = z.enum([...keptRoles, ...removedRoles])

const blockEditSchema = z
  .object({
    id: z.string().min(1).meta({ description: 'Id of the edit that holds.' }),
    rule: z.enum(editRules),
    confidence: shareSchema.meta({ description: '1: a person decided.' }),
    was: z
      .object({ role: roleSchema, removal: removalSchema.nullable() })
      .meta({ description: 'What the engine had made of it.' }),
  })
  .meta({
    description: 'What an editor decided about it; absent where nobody did.',
  }) satisfies z.ZodType<BlockEdit>

/** A stretch of the document with its role, kept or struck. */
export const blockSchema = z
  .object({
    ...spanShape,
    role: roleSchema,
    kept: z.boolean().meta({
      description: 'Whether it belongs to the article; false exactly when `removal` is given.',
    }),
    language: z
      .string()
      .min(2)
      .meta({ description: 'BCP 47 tag of this block; `und` where it cannot be told.' }),
    removal: removalSchema
      .nullable()
      .meta({ description: 'Why it was taken out; null for a kept block.' }),
    source: sourceSchema.optional(),
    edit: blockEditSchema.optional(),
  })
  .meta({
    id: 'Block',
    description:
      'A stretch of `text` parted by blank lines. Blocks are in order, disjoint, and cover all that is not white space; a struck block is marked, never deleted.',
  }) satisfies z.ZodType<Block>
