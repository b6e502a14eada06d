/** What a term says, as one lexicon keeps terms of several kinds; `bit` is one of its kind's own. */
export type Tagged<Kind extends string, Said> = {
  readonly kind: Kind
  readonly bit: number
  readonly said: Said
}
