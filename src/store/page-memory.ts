/** What is remembered of pages that were fetched. */
import type { Result } from '#model/problem'
import type { Fetched } from '#readers/fetched'

export type PageMemory = {
  /** The page as it was last fetched by that address; null if it was not, or too long ago. */
  readonly fetched: (asked: string) => Promise<Result<Fetched | null>>
  /** Remembers a page in the place of what was known of its address. */
  readonly remember: (asked: string, page: Fetched) => Promise<Result<null>>
}
