import { z } from 'zod'
import type { Abstract, Gist, Summary } from '#model/summary'
import { orNull } from './or-null.ts'
import { quoteSchema } from './span.ts'

const gistSchema = z.object({
  language: z.string().min(2).meta({ description: "BCP 47 tag of the reader's language." }),
  sentences: z.array(
    z.object({
      text: z.string().min(1),
      claims: z.array(z.string()).meta({ description: 'Ids of the claims the sentence says.' }),
    }),
  ),
}) satisfies z.ZodType<Gist>

const abstractSchema = z.object({
  language: z.string().min(2),
  model: z.string().meta({ description: 'Name of the language model.' }),
  prompt: z.string().meta({ description: 'Name and version of the prompt.' }),
  supported: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: "Share of the model's sentences that the article holds up." }),
  sentences: z.array(
    z.object({
      text: z.string().min(1),
      support: z
        .array(quoteSchema)
        .meta({ description: 'The words of the article that support it.' }),
      faults: z
        .array(z.string())
        .optional()
        .meta({ description: 'Rules it broke; only where such sentences are asked for.' }),
    }),
  ),
}) satisfies z.ZodType<Abstract>

/** What a reader in a hurry should know. */
export const summarySchema = z
  .object({
    extract: z
      .array(quoteSchema)
      .meta({ description: "The article's own sentences, in the order of the text." }),
    gist: gistSchema.meta({
      description: "The claims said in the reader's language, most important first.",
    }),
    abstract: orNull(abstractSchema).meta({
      description: 'By the language model, checked; null without one.',
    }),
  })
  .meta({
    id: 'Summary',
    description: 'What a reader in a hurry should know.',
  }) satisfies z.ZodType<Summary>
