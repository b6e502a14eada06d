/** What an author's record is looked up by: kept when an article is saved, asked before one is. */
import type { Analysis } from '#model/analysis'
import type { AuthorRecord, PastArticle, Twin } from '#model/record'
import { quote } from '#model/span'
import type { NearDuplicate } from '#store/store'
import { bare } from '#text/fold'
import { bandKeys, resemblance, type Signature, signatureOf } from '#text/min-hash'
import { analysisOf, refColumns, refOf } from './articles.ts'
import type { Database } from './database.ts'
import { all, first, run } from './database.ts'
import { maxCandidates, maxNamed, maxPast, maxPerBand, maxTwins, minResemblance } from './limits.ts'

const signatureIn = (value: unknown): Signature | null =>
  value instanceof Uint8Array ? new Uint32Array(new Uint8Array(value).buffer) : null

/** The signature of what is kept of an article; null where that is too short. */
const signatureFor = ({ text, blocks }: Analysis): Signature | null =>
  signatureOf(
    blocks
      .filter(({ kept }) => kept)
      .map((block) => quote(text, block).text)
      .join('\n'),
  )

const storedSignature = (database: Database, article: string): Signature | null =>
  signatureIn(
    first(database, 'SELECT signature FROM signatures WHERE article = ?', [article])?.signature,
  )

type Seat = { readonly seq: number; readonly analysis: Analysis }

const dropRecord = (database: Database, { seq, analysis: { id } }: Seat): void => {
  const old = storedSignature(database, id)
  for (const key of old ? bandKeys(old) : [])
    run(database, 'DELETE FROM bands WHERE key = ? AND seq = ?', [key, seq])
  run(database, 'DELETE FROM signatures WHERE article = ?', [id])
  run(database, 'DELETE FROM signers WHERE article = ?', [id])
}

/** Keeps what the record needs of an article, in the place of what was kept of it. */
export const saveRecord = (database: Database, seat: Seat): void => {
  const { seq, analysis } = seat
  dropRecord(database, seat)
  const signature = signatureFor(analysis)
  if (signature) {
    const bytes = new Uint8Array(signature.buffer)
    run(database, 'INSERT INTO signatures VALUES (?, ?)', [analysis.id, bytes])
    for (const key of bandKeys(signature))
      run(database, 'INSERT INTO bands VALUES (?, ?, ?)', [key, seq, analysis.id])
  }
  for (const { name } of analysis.authors)
    run(database, 'INSERT OR IGNORE INTO signers VALUES (?, ?, ?, ?)', [
      bare(name),
      seq,
      analysis.id,
      JSON.stringify(analysis.topics),
    ])
}

/** Where an article stands in the order of coming: at the end where it is new. */
const seqOf = (database: Database, id: string): number =>
  Number(
    first(database, 'SELECT seq FROM articles WHERE id = ?', [id])?.seq ?? Number.MAX_SAFE_INTEGER,
  )

type Alike = { readonly article: string; readonly resemblance: number }

/** Articles that came before `before` with nearly the same text, most alike first. */
const alike = (
  database: Database,
  signature: Signature,
  { id, before }: { readonly id: string; readonly before: number },
): readonly Alike[] => {
  const shared = new Map<string, number>()
  for (const key of bandKeys(signature))
    for (const { article } of all(
      database,
      'SELECT article FROM bands WHERE key = ? AND seq < ? ORDER BY seq LIMIT ?',
      [key, before, maxPerBand],
    ))
      shared.set(String(article), (shared.get(String(article)) ?? 0) + 1)
  shared.delete(id)
  return [...shared]
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, maxCandidates)
    .map(([article]) => {
      const other = storedSignature(database, article)
      return { article, resemblance: other ? resemblance(signature, other) : 0 }
    })
    .filter((one) => one.resemblance >= minResemblance)
    .toSorted((one, other) => other.resemblance - one.resemblance)
}

const twinsOf = (database: Database, analysis: Analysis): readonly Twin[] => {
  const signature = signatureFor(analysis)
  if (!signature || analysis.authors.length === 0) return []
  const { id } = analysis
  return alike(database, signature, { id, before: seqOf(database, id) })
    .slice(0, maxTwins)
    .flatMap(({ article, resemblance: share }) => {
      const other = analysisOf(database, article)
      return other ? [{ analysis: other, resemblance: share }] : []
    })
}

/** Earlier articles of the same folded name: of the same publisher, or all of no known one. */
const pastOf = (
  database: Database,
  name: string,
  { id, source, publishedAt }: Analysis,
): readonly PastArticle[] =>
  all(
    database,
    `SELECT a.id, coalesce(a.title, a.beginning) AS title, s.topics
     FROM signers AS s JOIN articles AS a ON a.id = s.article
     WHERE s.name_key = ? AND s.seq < ? AND a.publisher IS ?
       AND (a.published_at IS NULL OR a.published_at <= coalesce(?, a.published_at))
     ORDER BY s.seq DESC LIMIT ?`,
    [bare(name), seqOf(database, id), source.publisher, publishedAt, maxPast],
  ).map((row) => ({
    id: String(row.id),
    title: String(row.title),
    topics: JSON.parse(String(row.topics)),
  }))

/** What was known before an article came. */
export const recordOf = (database: Database, analysis: Analysis): AuthorRecord => ({
  twins: twinsOf(database, analysis),
  past: analysis.authors.slice(0, maxNamed).map(({ name }) => pastOf(database, name, analysis)),
})

/** Ids of stored articles with nearly the same text as a stored one. */
export const copiesOf = (database: Database, id: string): readonly string[] => {
  const known = storedSignature(database, id)
  if (!known) return []
  return alike(database, known, { id, before: Number.MAX_SAFE_INTEGER }).map(
    ({ article }) => article,
  )
}

/** Stored articles with nearly the same text as a stored one, whenever they came. */
export const nearDuplicatesOf = (database: Database, id: string): readonly NearDuplicate[] => {
  const known = storedSignature(database, id)
  const analysis = known ? null : analysisOf(database, id)
  const signature = known ?? (analysis && signatureFor(analysis))
  if (!signature) return []
  const found = alike(database, signature, { id, before: Number.MAX_SAFE_INTEGER })
  return found.flatMap(({ article, resemblance: share }) => {
    const row = first(database, `SELECT ${refColumns} FROM articles AS a WHERE a.id = ?`, [article])
    return row ? [{ article: refOf(row), resemblance: share }] : []
  })
}
