import type { KnownEntity } from '#knowledge/entity'
import type { EntityType, Value } from '#model/entity'
import type { Span } from '#model/span'

/** Who or what a mention means, as far as it is known when it is found. */
export type Referent = {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly wikidata: string | null
  readonly value?: Value
}

/** A mention with its place: index of the sentence, and its tokens there (half-open). */
export type Found = Span & {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly referent: Referent
  readonly rule: string
}

/** An entry of the knowledge base as a referent. */
export const referentOf = ({ id, name, type, wikidata }: KnownEntity): Referent => ({
  id,
  name,
  type,
  wikidata: wikidata ?? null,
})

/** For each sentence the tokens that mentions cover, as booleans by token index. */
export const coveredTokens = (
  sentences: readonly { readonly tokens: readonly unknown[] }[],
  found: readonly Pick<Found, 'sentence' | 'from' | 'to'>[],
): readonly (readonly boolean[])[] => {
  const covered = sentences.map(({ tokens }) => new Array<boolean>(tokens.length).fill(false))
  for (const { sentence, from, to } of found)
    for (let at = from; at < to; at += 1) {
      const row = covered[sentence]
      if (row) row[at] = true
    }
  return covered
}
