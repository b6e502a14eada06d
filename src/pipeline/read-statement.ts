import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import type { Entity } from '#model/entity'
import { findClaims } from '#stages/find-claims/find-claims'
import { findEntities } from '#stages/find-entities/find-entities'
import type { Sentence } from '#text/reading'
import { readSentences } from '#text/reading'

/** A text by itself, without a page around it: all of it is read. */
export type Statement = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
}

/**
 * Names, dates, amounts and claims of a few sentences that are no page: what somebody else wrote
 * about an article. Dates lean on the day given (ISO 8601) as those of the article do.
 */
export const readStatement = (
  text: string,
  { language, publishedAt }: { readonly language: string; readonly publishedAt: string | null },
): Statement => {
  const pack = packFor(language)
  const whole = { start: 0, end: text.length }
  const blocks: readonly Block[] = [{ ...whole, role: 'body', kept: true, language, removal: null }]
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, blocks, { tag: pack.code, rules })
  const known = { text, sentences, pack, knowledge, publishedAt, blocks }
  const { entities } = findEntities.run(known)
  return { text, sentences, entities, claims: findClaims.run({ ...known, entities }).claims }
}
