import type { Term } from '#text/lexicon'

/**
 * How a page may give orders to a machine that reads it. Such words are no finding about the
 * article: they are shown to an editor, and change nothing.
 */
export type Instructions = {
  /** Orders to drop what the machine was told before, or to reveal it; enough alone where they open a clause. */
  readonly overrides: readonly Term[]
  /** Who is meant: AI assistants, if you are a language model. Says nothing alone. */
  readonly addresses: readonly Term[]
  /** What the machine is to do: say that …, summarize this as … Enough beside one of the addresses. */
  readonly orders: readonly Term[]
  /** Words that may stand before an order without making it somebody's words or deeds: please, now. */
  readonly leads: readonly Term[]
  /** Lines that must be found, and the nearest innocent ones. */
  readonly hits: readonly string[]
  readonly spares: readonly string[]
}
