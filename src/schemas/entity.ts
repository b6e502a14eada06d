import { z } from 'zod'
import type { Entity, Mention, Value } from '#model/entity'
import { entityTypes } from '#model/entity'
import { quoteSchema } from './span.ts'

const mentionSchema = z.object({
  ...quoteSchema.shape,
  rule: z.string().min(1).meta({ description: 'Id of the rule that found it.' }),
}) satisfies z.ZodType<Mention>

const valueSchema = z
  .object({
    value: z.union([z.number(), z.string()]),
    unit: z.string().nullable().meta({ description: 'ISO 4217 code, `%`, or a unit of count.' }),
  })
  .meta({
    description:
      'What a date (EDTF/ISO 8601), a sum or a quantity says; only for these three types.',
  }) satisfies z.ZodType<Value>

/** Who or what is meant, with every mention. */
export const entitySchema = z
  .object({
    id: z
      .string()
      .min(1)
      .meta({ description: 'Stable: of the knowledge base, or made of type and name.' }),
    name: z
      .string()
      .min(1)
      .meta({ description: 'Canonical English name where known, else as printed.' }),
    type: z.enum(entityTypes),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/u)
      .nullable()
      .meta({ description: 'Wikidata item where it is verified: `Q182477`.' }),
    mentions: z.array(mentionSchema).min(1).meta({ description: 'In the order of the text.' }),
    value: valueSchema.optional(),
  })
  .meta({
    id: 'Entity',
    description: 'Who or what is meant, with every mention.',
  }) satisfies z.ZodType<Entity>
