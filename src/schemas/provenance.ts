import { z } from 'zod'
import type { Provenance, Witnesses } from '#model/provenance'

const provenanceSchema = z
  .object({
    candidates: z.array(
      z.object({
        value: z.string().meta({ description: 'As the witness says it.' }),
        rule: z.string().min(1).meta({
          description:
            'Who says so: `html.json-ld`, `html.meta-author`, `feed.entry`, `mail.from`, `given` (the sender), `text.byline` …',
        }),
        won: z.boolean().meta({ description: 'Whether its word was taken.' }),
      }),
    ),
    decidedBy: z.string().nullable().meta({
      description: 'The rule that chose, `first-witness` or another; null where no word was taken.',
    }),
  })
  .meta({
    id: 'Provenance',
    description:
      'All that is said of one fact, in the order it is believed, and the rule that chose.',
  }) satisfies z.ZodType<Provenance>

/** Where each fact about an article comes from. */
export const witnessesSchema = z
  .object({
    title: provenanceSchema,
    authors: provenanceSchema,
    publishedAt: provenanceSchema,
    publisher: provenanceSchema,
    language: provenanceSchema,
    url: provenanceSchema,
  })
  .meta({
    id: 'Witnesses',
    description: 'Who says what of an article, and whose word was taken.',
  }) satisfies z.ZodType<Witnesses>
