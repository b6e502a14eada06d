import type { BlockEdit } from './edit.ts'
import type { Span } from './span.ts'

export const keptRoles = ['title', 'dek', 'heading', 'body', 'list', 'quote', 'caption'] as const

export const removedRoles = [
  'duplicate-title',
  'byline',
  'author-bio',
  'dateline-meta',
  'table-of-contents',
  'navigation',
  'related',
  'share',
  'newsletter',
  'advert',
  'cookie',
  'paywall',
  'comments',
  'credit',
  'copyright',
  'tags',
  'source-link',
  'correction-note',
  'foreign-snippet',
] as const

export type KeptRole = (typeof keptRoles)[number]
export type RemovedRole = (typeof removedRoles)[number]

/** Why a block was struck: the reason, how sure (0–1), and the rule that decided. */
export type Removal = {
  readonly reason: RemovedRole
  readonly confidence: number
  readonly rule: string
}

/**
 * A block of the text with its role. Blocks are in order, disjoint, and cover all that is not
 * white space. `kept` is false exactly when `removal` is given, and then `role` is its reason.
 */
export type Block = Span & {
  readonly role: KeptRole | RemovedRole
  readonly kept: boolean
  readonly language: string
  readonly removal: Removal | null
  /** Where it stands in the page that it was read from, as it was decoded; absent where that is not known. */
  readonly source?: Span | undefined
  /** What an editor decided about it; absent where nobody did. */
  readonly edit?: BlockEdit | undefined
}

/** What the boilerplate stage adds. */
export type Body = {
  readonly blocks: readonly Block[]
  /** False where no pack could judge the clutter: then everything is kept. */
  readonly covered: boolean
}
