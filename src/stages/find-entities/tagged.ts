/** What a term says, as one lexicon keeps terms of several kinds; `bit` is one of its kind's own. */
export type Tagged<Said> = {
  readonly kind: 'name' | 'class' | 'family' | 'quantity'
  readonly bit: number
  readonly said: Said
}
