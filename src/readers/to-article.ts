import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Witnesses } from '#model/provenance'
import { noWitnesses } from '#model/provenance'
import { canonicalUrl } from './canonical-url.ts'
import { isoDay } from './iso-day.ts'
import { maxLines } from './limits.ts'
import type { Given } from './reader.ts'
import { firstOf, givenFirst, saidBy } from './witnesses.ts'

/** Whether a reader could see anything at all of the text. */
const isEmpty = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}\p{Zs}\uFFFD]/u.test(text)

/** What a format's reader has made of its content. */
export type Read = Pick<Article, 'text' | 'marks' | 'metadata'> & {
  readonly format: string
  readonly url?: string | null
  readonly publisher?: string | null
  readonly language?: string | null
  /** Who says what, as far as the format knows; absent: nobody but the sender. */
  readonly witnesses?: Partial<Witnesses>
}

/** The witnesses of the document together with its sender, who is believed first. */
const withSender = ({ witnesses }: Read, given: Given): Witnesses => {
  const said = { ...noWitnesses, ...witnesses }
  const { url, language, publishedAt } = given
  return {
    ...said,
    // A page weighs its address against the sender's itself.
    url: witnesses?.url ?? firstOf(saidBy('given', [url === null ? null : canonicalUrl(url)])),
    language: givenFirst(said.language, { value: language, isTaken: language !== null }),
    publishedAt: givenFirst(said.publishedAt, {
      value: publishedAt,
      isTaken: publishedAt !== null && isoDay(publishedAt) !== null,
    }),
  }
}

const lineCount = (text: string): number => {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** The document, unless there is nothing to read in it. What the sender gives comes first. */
export const toArticle = (read: Read, given: Given): Result<Article> => {
  if (isEmpty(read.text))
    return failure('empty-document', 'The document holds no text. Give one with words in it.')
  if (lineCount(read.text) > maxLines)
    return failure(
      'too-large',
      `The document has more than ${maxLines} lines. Give the article alone.`,
    )
  return success({
    id: given.id,
    text: read.text,
    source: {
      format: read.format,
      url: read.url ?? (given.url === null ? null : canonicalUrl(given.url)),
      publisher: read.publisher ?? null,
      retrievedAt: given.retrievedAt,
    },
    marks: read.marks,
    metadata: read.metadata,
    witnesses: withSender(read, given),
    language: given.language ?? read.language ?? null,
    publishedAt: given.publishedAt === null ? null : isoDay(given.publishedAt),
    gistLanguage: given.gistLanguage,
  })
}
