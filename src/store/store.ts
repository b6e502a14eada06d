/** MEMORY. What any store does. Asynchronous, since PostgreSQL will be the second keeper. */
import type { Analysis } from '#model/analysis'
import type { Article } from '#model/article'
import type { KeptRole, RemovedRole } from '#model/block'
import type { Flag, FlagKind } from '#model/byline'
import type { Factuality } from '#model/claim'
import type { Edit } from '#model/edit'
import type { Frame } from '#model/frame'
import type { Result } from '#model/problem'
import type { AuthorRecord } from '#model/record'
import type { ClusterCounts, ClusterLine, ClusterQuery, StoredCluster } from './cluster.ts'
import type { ModelMemory } from './model-memory.ts'
import type { PageMemory } from './page-memory.ts'
import type { VersionLine } from './version.ts'
import type { Match, Part } from './way.ts'

/** A document ready to be kept: what came in, what was read from it, what is said about it. */
export type Keepable = {
  readonly bytes: Uint8Array
  readonly article: Article
  readonly analysis: Analysis
}

export const savings = ['created', 'updated', 'unchanged'] as const

/** What saving did: a new article, the next version of a known one, or nothing. */
export type Saving = (typeof savings)[number]

/** The analysis as it is kept now: with its version, and untouched where nothing changed. */
export type Saved = { readonly saving: Saving; readonly analysis: Analysis }

/** A stored article in a list. */
export type ArticleLine = {
  readonly id: string
  readonly version: number
  readonly language: string
  readonly title: string | null
  /** The first words, to call an article by that has no title. */
  readonly beginning: string
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly storedAt: string
  readonly claims: number
  /** Flags of any kind that nobody has confirmed or dismissed. */
  readonly openFlags: number
}

/** Enough of an article to name and find it beside one of its claims or flags. */
export type ArticleRef = Pick<
  ArticleLine,
  'id' | 'title' | 'beginning' | 'author' | 'language' | 'publisher' | 'publishedAt' | 'url'
>

/** `cluster` is null only where the article was stored by an older fabline, until it is analyzed again. */
export type StoredClaim = Analysis['claims'][number] & {
  readonly article: ArticleRef
  readonly cluster: ClusterCounts | null
}

export const flagStatuses = ['open', 'confirmed', 'dismissed'] as const
export type FlagStatus = (typeof flagStatuses)[number]

/** What an editor decided about a flag; `by` is null where nobody gave a name. */
export type Judgement = {
  readonly status: FlagStatus
  readonly note: string | null
  readonly by: string | null
}

/** A flag in the queue. Its id holds as long as article, kind and evidence do. */
export type StoredFlag = Flag &
  Judgement & {
    readonly id: string
    readonly decidedAt: string | null
    /**
     * All decisions, first come first, those about the words of an earlier version too. An open flag
     * with decisions was opened again, by an editor or because its words changed much.
     */
    readonly decisions: readonly (Judgement & { readonly at: string })[]
    readonly article: ArticleRef
  }

export const editScopes = ['article', 'publisher', 'all'] as const

/** Where an edit counts: in one article, in all of its publisher, everywhere. */
export type EditScope = (typeof editScopes)[number]

/** A decision about blocks, or one that takes an earlier one back: nothing is ever deleted. */
export type Decision =
  | Edit
  | { readonly id: string; readonly action: 'revoke'; readonly edit: string }

/** A decision about blocks to be kept, with who decided and where it counts. */
export type NewEdit = Decision & {
  readonly scope: EditScope
  /** The article it was decided in. */
  readonly article: string
  readonly publisher: string | null
  /** The first words of the block, to know it by; null for a rule. */
  readonly words: string | null
  readonly by: string
  readonly note: string | null
}

export type StoredEdit = NewEdit & {
  readonly at: string
  /** The decision that took it back; null where it stands. */
  readonly revokedBy: string | null
}

/** An analysis in the place of the one it was made after; `was` is the tag of that (store/tag.ts). */
export type Revision = { readonly analysis: Analysis; readonly was: string }

/** A slice of a list; `cursor` is the `next` of the slice before. */
export type Slice = { readonly limit: number; readonly cursor: string | null }
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null }

/** What is asked of claims or articles; a filter that is left out lets everything through. */
type Filters = {
  readonly match?: Match
  /** BCP 47 tag; `zh` also finds `zh-Hans`. */
  readonly language?: string
  /** Days (ISO 8601, both included) of publication, else of storing. */
  readonly since?: string
  readonly until?: string
}

/** An entity by its id where it is known, or by a name as it is printed. */
export type Named = { readonly id: string | null; readonly name: string }

export type ArticleQuery = Filters & {
  /** Part of the author's name. */
  readonly author?: string
  /** Mentioned anywhere in the article. */
  readonly entity?: Named
}

export type ClaimQuery = Filters & {
  /** What a claim should hold, and at least half of it by weight: those that hold most come first. */
  readonly wanted?: readonly Part[]
  readonly frame?: Frame
  readonly factuality?: Factuality
  /** In one of the roles, or speaking. */
  readonly entity?: Named
  /** The entity who speaks, or part of the speaker's name. */
  readonly speaker?: Named
  readonly article?: string
}

export type FlagQuery = {
  readonly status?: FlagStatus
  readonly kinds?: readonly FlagKind[]
  readonly article?: string
}

/** An article whose kept text is nearly that of another: estimated Jaccard of 0.8 or more. */
export type NearDuplicate = { readonly article: ArticleRef; readonly resemblance: number }

export type ReachQuery = {
  readonly rule: string
  readonly edit: string
  readonly publisher: string | null
}

/** Blocks by role over the whole store: what is taken out, and how often. */
export type BlockCount = {
  readonly role: KeptRole | RemovedRole
  readonly rule: string | null
  readonly language: string
  readonly blocks: number
}

/** A keeper of articles. Every promise resolves; what can be expected to fail is a problem. */
export type Store = {
  /** Keeps a document, all of it or nothing. The same id with the same text changes nothing. */
  readonly save: (document: Keepable) => Promise<Result<Saved>>
  /** The newest analysis of an article, if it is one of this very text; else null. */
  readonly known: (id: string, text: string) => Promise<Result<Analysis | null>>
  /** The analysis of an article, of its newest version unless one is named; null if unknown. */
  readonly analysis: (id: string, version?: number) => Promise<Result<Analysis | null>>
  /** All versions of an article, newest first; none if unknown. */
  readonly versions: (id: string) => Promise<Result<readonly VersionLine[]>>
  /** The document as it was read, to analyze it again; null if unknown. */
  readonly article: (id: string) => Promise<Result<Article | null>>
  /** The very bytes that came in with the newest version; null if unknown. */
  readonly bytes: (id: string) => Promise<Result<Uint8Array | null>>
  /** Newest day first. */
  readonly articles: (query: ArticleQuery, slice: Slice) => Promise<Result<Page<ArticleLine>>>
  /** Best match first where something is searched, else newest day first. */
  readonly claims: (query: ClaimQuery, slice: Slice) => Promise<Result<Page<StoredClaim>>>
  /** Most independent sources first, then the last seen. */
  readonly clusters: (query: ClusterQuery, slice: Slice) => Promise<Result<Page<ClusterLine>>>
  /** A cluster by its id, or by that of any cluster that has become part of it; null if unknown. */
  readonly cluster: (id: string) => Promise<Result<StoredCluster | null>>
  /** Last come first. */
  readonly flags: (query: FlagQuery, slice: Slice) => Promise<Result<Page<StoredFlag>>>
  /** Keeps what an editor decided; null where no such flag stands. */
  readonly judge: (id: string, judgement: Judgement) => Promise<Result<StoredFlag | null>>
  /** All decisions that count for an article of that id and publisher, first come first. */
  readonly edits: (
    article: string,
    publisher: string | null,
  ) => Promise<Result<readonly StoredEdit[]>>
  /** Keeps a decision and what it makes of its article, both or nothing; `conflict` if that changed. */
  readonly decide: (edit: NewEdit, revision: Revision) => Promise<Result<StoredEdit>>
  /** Puts an analysis in the place of the one it was made after; `conflict` if that has changed. */
  readonly revise: (revision: Revision) => Promise<Result<Analysis>>
  /** Articles in which a rule took blocks out or an edit holds; of one publisher, or of all (null). */
  readonly reached: (query: ReachQuery) => Promise<Result<readonly string[]>>
  /**
   * What was stored before an article (or, of one that is stored, before it came): texts that are
   * nearly the same, and what its authors wrote. The article itself need not be stored.
   */
  readonly record: (analysis: Analysis) => Promise<Result<AuthorRecord>>
  /** Stored articles with nearly the same kept text, most alike first; none for an unknown id. */
  readonly nearDuplicates: (id: string) => Promise<Result<readonly NearDuplicate[]>>
  /** How many blocks have which role by which rule, most first. */
  readonly blockCounts: () => Promise<Result<readonly BlockCount[]>>
  /** What is remembered of a language model. */
  readonly model: ModelMemory
  /** What is remembered of pages that were fetched. */
  readonly pages: PageMemory
  /** Whether the store answers and is whole; slow on a large one. */
  readonly check: () => Promise<Result<null>>
  readonly close: () => Promise<void>
}
