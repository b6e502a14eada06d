/** What a model is asked to answer with, by the name prompts give it. */
import { z } from 'zod'
import { factualities } from '#model/claim'
import { frames } from '#model/frame'

const text = z.string().min(1)

/** Sentences, each with the ids of what it rests on. */
const citedSentences = z.strictObject({
  language: z.string(),
  sentences: z.array(z.strictObject({ text, cites: z.array(z.string()) })),
})

/** One translation for each id. */
const translations = z.strictObject({
  items: z.array(z.strictObject({ id: z.string(), text })),
})

/** What a second reader makes of claims, and which ones are missing. */
const secondReading = z.strictObject({
  verdicts: z.array(
    z.strictObject({
      claim: z.string(),
      verdict: z.enum(['confirm', 'correct', 'wrong']),
      frame: z.enum(frames).nullable(),
      factuality: z.enum(factualities).nullable(),
      reason: z.string(),
    }),
  ),
  additions: z.array(
    z.strictObject({
      sentence: z.string(),
      evidence: text,
      frame: z.enum(frames),
      factuality: z.enum(factualities),
      speaker: z.string().nullable(),
      reason: z.string(),
    }),
  ),
})

/** The shapes by name. */
export const replies = {
  'cited-sentences': citedSentences,
  translations,
  'second-reading': secondReading,
} as const satisfies Readonly<Record<string, z.ZodType>>

export type ReplyName = keyof typeof replies
