import type { KeptRole, RemovedRole } from './block.ts'
import type { Edit } from './edit.ts'
import type { Witnesses } from './provenance.ts'
import type { Span } from './span.ts'

/** Where a document came from. Dates are ISO 8601; `null` is not known. */
export type Source = {
  readonly format: string
  readonly url: string | null
  readonly publisher: string | null
  readonly retrievedAt: string | null
}

/** What the structure of a page decides of a stretch before anyone reads its words. */
export type Settled = {
  readonly role: KeptRole | RemovedRole
  readonly rule: string
  /** How sure, 0–1. */
  readonly confidence: number
}

/** What the markup says of a stretch of text: one witness among others, for HTML only. */
export type Mark = Span & {
  /** Lower-case name of the nearest block element: `p`, `h1`, `li`, `figcaption`, `td` … */
  readonly tag: string
  /**
   * Lower-case class, id, role and itemprop words of the element and its ancestors, nearest first,
   * and the tags that speak for themselves (`nav`, `aside`, `footer`, `article` …). None where the
   * page's structure was read as a whole: it has weighed them.
   */
  readonly names: readonly string[]
  /** Share of the letters that stand inside a link, 0–1. */
  readonly linkShare: number
  /** What the stretch is, where the page's structure leaves no doubt; its words tell else. */
  readonly settled?: Settled | undefined
  /**
   * Where its markup stands in the page as it was decoded, in UTF-16 code units, half-open: the
   * outermost element that holds nothing else of the text. Absent where that cannot be told.
   */
  readonly source?: Span | undefined
}

/** What a page says of itself outside its text (title, author, date …), as printed; never trusted alone. */
export type Metadata = {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publishedAt: string | null
}

/** A document as it enters the pipeline: its text is final, every later span counts in it. */
export type Article = {
  readonly id: string | null
  readonly text: string
  readonly source: Source
  readonly marks: readonly Mark[]
  readonly metadata: Metadata
  /** Who says what of it, and whose word its reader took; absent where an older fabline read it. */
  readonly witnesses?: Witnesses | undefined
  /** BCP 47 tag that the sender claims, or null: a weak witness. */
  readonly language: string | null
  /** ISO 8601 date that the sender gives, or null. */
  readonly publishedAt: string | null
  /** BCP 47 tag of the reader's language. */
  readonly gistLanguage: string
  /** What an editor decided about its blocks, first come first; absent where nobody did. */
  readonly edits?: readonly Edit[] | undefined
}
