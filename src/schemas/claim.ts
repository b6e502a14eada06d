import { z } from 'zod'
import type { Analysis } from '#model/analysis'
import type { Amount, ClaimDate, Filler, Roles, Speaker } from '#model/claim'
import { attributions, factualities, speakerKinds } from '#model/claim'
import { frames, predicates } from '#model/frame'
import { orNull } from './or-null.ts'
import { quoteSchema, shareSchema, spanShape } from './span.ts'

const speakerSchema = z.object({
  ...spanShape,
  name: z.string().min(1).meta({ description: 'As printed.' }),
  entity: z.string().nullable().meta({ description: 'Id of the entity meant, or null.' }),
  kind: z.enum(speakerKinds),
}) satisfies z.ZodType<Speaker>

const fillerSchema = z.object({
  entity: z
    .string()
    .nullable()
    .meta({ description: 'Id of the entity; null for goods and groups without a proper name.' }),
  name: z.string().min(1).meta({ description: 'English name, even when generic: `AI chips`.' }),
  inferred: z.literal(true).optional().meta({
    description:
      'Named in the claim, though no word of it says in which part; the gist leaves it out.',
  }),
}) satisfies z.ZodType<Filler>

const fillers = z.array(fillerSchema)

const rolesSchema = z.object({
  actor: fillers.meta({ description: 'Who does it.' }),
  target: fillers.meta({ description: 'Who suffers it.' }),
  item: fillers.meta({ description: 'The goods it is about.' }),
  instrument: fillers.meta({ description: 'The law, rule or list by which.' }),
}) satisfies z.ZodType<Roles>

const dateSchema = z.object({
  value: z.string().min(1).meta({
    description: 'EDTF/ISO 8601, resolved against the day of publication; `XXXX-10` without one.',
  }),
  text: z.string().meta({ description: 'As printed.' }),
}) satisfies z.ZodType<ClaimDate>

const amountSchema = z.object({
  value: z.number(),
  unit: z.string().meta({ description: 'ISO 4217 code, `%`, or a unit of count.' }),
  text: z.string().meta({ description: 'As printed.' }),
}) satisfies z.ZodType<Amount>

const checkworthySchema = z.object({
  score: shareSchema,
  reasons: z.array(z.string()),
})

/** What is claimed, by whom, and how firmly. */
export const claimSchema = z
  .object({
    id: z.string().min(1).meta({ description: 'Stable under re-analysis of the same text.' }),
    frame: z.enum(frames).meta({ description: 'What kind of thing is claimed.' }),
    predicate: z
      .enum(predicates)
      .meta({ description: 'What exactly, within the frame: `control.tighten`.' }),
    factuality: z.enum(factualities).meta({
      description: 'Told as fact, as possible, as planned, or denied; negation wins over forecast.',
    }),
    confidence: shareSchema,
    rule: z.string().min(1).meta({ description: 'Id of the rule that found it.' }),
    evidence: quoteSchema.meta({ description: 'The sentence or clause that says it.' }),
    speaker: speakerSchema
      .nullable()
      .meta({ description: 'Who says so; null: the article itself.' }),
    attribution: z.enum(attributions).meta({ description: 'Whether the speaker is quoted.' }),
    cue: orNull(quoteSchema).meta({ description: 'What shows the frame or the attribution.' }),
    roles: rolesSchema,
    date: dateSchema.nullable(),
    amount: amountSchema.nullable(),
    checkworthy: checkworthySchema.meta({
      description: 'How much a check would be worth, and why.',
    }),
    gist: z.string().meta({
      description:
        "The claim as one sentence in the reader's language; empty where it cannot be said.",
    }),
  })
  .meta({
    id: 'Claim',
    description: 'What is claimed, by whom, and how firmly.',
  }) satisfies z.ZodType<Analysis['claims'][number]>
