/**
 * A little page as people paste it, with the role of each block: what a pack must get right.
 *
 * In `text`, blocks are parted by blank lines and each begins with its role and a bar:
 * `title| Chips cross the border`. Names and outlets are invented.
 */
export type PageExample = {
  readonly name: string
  readonly text: string
  /** Who signs, as printed, in order; empty where nobody does. */
  readonly authors: readonly string[]
  /** Whether the author note has nothing to do with the article. */
  readonly mismatch: boolean
  /** ISO day that the page's date lines give, or null. */
  readonly publishedAt?: string | null
}
