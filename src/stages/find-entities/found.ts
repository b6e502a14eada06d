import type { KnownEntity } from '#knowledge/entity'
import type { EntityType, Value } from '#model/entity'
import type { Span } from '#model/span'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'

/** Who or what a mention means, as far as it is known when it is found. */
export type Referent = {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly wikidata: string | null
  readonly value?: Value
}

/** A stretch of a sentence's tokens: the sentence's index, and token indices, half-open. */
export type Run = { readonly sentence: number; readonly from: number; readonly to: number }

/** A mention with its place. */
export type Found = Span & Run & { readonly referent: Referent; readonly rule: string }

/** An entry of the knowledge base as a referent. */
export const referentOf = remember(
  ({ id, name, type, wikidata }: KnownEntity): Referent => ({
    id,
    name,
    type,
    wikidata: wikidata ?? null,
  }),
)

type Said = Pick<Found, 'referent' | 'rule'> & Partial<Span>

/** The mention that a run of tokens makes; `start` and `end` where it begins or ends within a token. */
export const foundAt = (
  tokens: readonly Token[],
  { sentence, from, to }: Run,
  { referent, rule, start, end }: Said,
): Found => ({
  sentence,
  from,
  to,
  start: start ?? tokens[from]?.start ?? 0,
  end: end ?? tokens[to - 1]?.end ?? 0,
  referent,
  rule,
})
