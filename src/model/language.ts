/** The language of a text: BCP 47 tag (`und` where it cannot be told), calibrated confidence 0–1. */
export type Language = {
  readonly tag: string
  /** English name of the language. */
  readonly name: string
  readonly confidence: number
  /** Other readings, likeliest first, at most four. */
  readonly alternatives: readonly { readonly tag: string; readonly confidence: number }[]
}

/** What the language stage adds: the document's language, and one tag for each block, in order. */
export type Languages = {
  readonly document: Language
  readonly blocks: readonly string[]
}
