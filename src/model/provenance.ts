/** What is said of an article beside its text, by whom, and whose word was taken. */

/** Facts that several witnesses may speak of: tags and headers, data, the sender, the text itself. */
export const factNames = [
  'title',
  'authors',
  'publishedAt',
  'publisher',
  'language',
  'url',
] as const

export type FactName = (typeof factNames)[number]

/** What one witness says, as it says it. */
export type Said = {
  readonly value: string
  /** Who says so: `html.json-ld`, `html.meta-author`, `feed.author`, `given`, `text.byline` … */
  readonly rule: string
}

/** What a witness says, and whether its word was taken. */
export type Candidate = Said & { readonly won: boolean }

/** All that is said of one fact, in the order it is believed, and the rule that chose. */
export type Provenance = {
  readonly candidates: readonly Candidate[]
  /** Null where no word was taken. */
  readonly decidedBy: string | null
}

/** Where each fact comes from. */
export type Witnesses = Readonly<Record<FactName, Provenance>>

/** A fact that nobody speaks of. */
export const unsaid: Provenance = { candidates: [], decidedBy: null }

/** An article of which nothing is said. */
export const noWitnesses: Witnesses = {
  title: unsaid,
  authors: unsaid,
  publishedAt: unsaid,
  publisher: unsaid,
  language: unsaid,
  url: unsaid,
}

/** The fact as better witnesses have it; with none of them, nobody's word is taken. */
export const overruled = (
  { candidates }: Provenance,
  better: readonly Said[],
  rule: string,
): Provenance => ({
  candidates: [
    ...better.map(({ value, rule: witness }) => ({ value, rule: witness, won: true })),
    ...candidates.map((one) => ({ ...one, won: false })),
  ],
  decidedBy: better.length > 0 ? rule : null,
})
