import { z } from 'zod'
import { keptRoles, removedRoles } from '#model/block'
import { factualities } from '#model/claim'
import type { Frame } from '#model/frame'
import { frames } from '#model/frame'

const namedTypes = ['company', 'agency', 'person', 'place', 'product', 'instrument'] as const
const frameSchema = z.enum(frames as readonly [Frame, ...Frame[]])

/** A block as an editor marked it. `either`: a fair editor could do the one or the other; not scored. */
const blockSchema = z.object({
  keep: z.boolean(),
  /** A role of the contract; in older pages `caption-of-content` for `caption`. */
  role: z.enum([...keptRoles, ...removedRoles, 'caption-of-content']),
  either: z.boolean().optional(),
  /** Only for HTML pages: the block as a reader sees it. */
  text: z.string().optional(),
})

const claimSchema = z.object({
  evidence: z.string().min(1),
  frame: frameSchema,
  alsoAccept: z.array(frameSchema).default([]),
  factuality: z.enum(factualities),
  speaker: z.string().nullable(),
  actor: z.array(z.string()).default([]),
  target: z.array(z.string()).default([]),
  item: z.array(z.string()).default([]),
  instrument: z.array(z.string()).default([]),
  date: z.string().nullish(),
  amount: z.string().nullish(),
  weight: z.number().positive().max(1).default(1),
})

const entitySchema = z.object({
  name: z.string().min(1),
  type: z.enum(namedTypes),
  surface: z.array(z.string().min(1)).default([]),
  optional: z.boolean().default(false),
})

/** A page annotated by hand, as `docs/annotating.md` describes it. */
export const goldSchema = z.object({
  id: z.string().min(1),
  lang: z.string().min(2),
  style: z.string(),
  text: z.string().optional(),
  publishedAt: z.iso.date().nullish(),
  /** Another page of the corpus that tells the same story. */
  sameStory: z.string().optional(),
  /** A story that several pages tell, in several languages. */
  story: z.string().optional(),
  blocks: z.array(blockSchema),
  title: z.string(),
  author: z.string().nullish(),
  authors: z.array(z.string()).optional(),
  bio: z
    .object({
      block: z.number().int().nonnegative(),
      mismatch: z.boolean(),
      bioTopics: z.array(z.string()),
      why: z.string(),
    })
    .nullish(),
  articleTopics: z.array(z.string()),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  keyFacts: z
    .array(z.object({ fact: z.string(), evidence: z.array(z.string()).min(1) }))
    .default([]),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldClaim = Gold['claims'][number]
export type GoldEntity = Gold['entities'][number]

/** A page to be measured: what goes into the pipeline, and what should come out. */
export type Item = {
  readonly gold: Gold
  readonly document: { readonly text: string } | { readonly html: string }
  /** The blocks' texts, one for each of `gold.blocks`. */
  readonly parts: readonly string[]
}

/** The text of a page's kept blocks, a blank line between them. */
export const keptText = ({ gold, parts }: Item): string =>
  parts.filter((_, index) => gold.blocks[index]?.keep).join('\n\n')
