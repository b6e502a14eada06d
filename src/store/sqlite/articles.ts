import type { Analysis } from '#model/analysis'
import type { Article } from '#model/article'
import { cursorAfter, type Keys } from '#store/cursor'
import type { ArticleLine, ArticleQuery, ArticleRef, BlockCount, Page, Slice } from '#store/store'
import { bare } from '#text/fold'
import { conditions, isMatched, namedIn } from './conditions.ts'
import type { Database, Row } from './database.ts'
import { all, first } from './database.ts'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The columns of `articles` (as `a`) that name an article beside a claim or flag. */
export const refColumns =
  'a.id AS ref_id, a.title AS ref_title, a.beginning AS ref_beginning, a.author AS ref_author, a.language AS ref_language, a.publisher AS ref_publisher, a.published_at AS ref_published_at, a.url AS ref_url'

/** What names an article, from a row with `refColumns`. */
export const refOf = (row: Row): ArticleRef => ({
  id: String(row.ref_id),
  title: text(row.ref_title),
  beginning: String(row.ref_beginning),
  author: text(row.ref_author),
  language: String(row.ref_language),
  publisher: text(row.ref_publisher),
  publishedAt: text(row.ref_published_at),
  url: text(row.ref_url),
})

const lineOf = (row: Row): ArticleLine => ({
  ...refOf(row),
  version: Number(row.version),
  storedAt: String(row.stored_at),
  claims: Number(row.claims),
  openFlags: Number(row.open_flags),
})

/** The stored analysis, of the newest version unless one is named. */
export const analysisOf = (database: Database, id: string, version?: number): Analysis | null => {
  const row = first(
    database,
    `SELECT analysis FROM versions JOIN articles AS a ON a.id = article
     WHERE article = ? AND versions.version = coalesce(?, a.version)`,
    [id, version ?? null],
  )
  return row ? JSON.parse(String(row.analysis)) : null
}

/** The document as it was read. Its text is that of the analysis, so it is stored only there. */
export const articleOf = (database: Database, id: string): Article | null => {
  const row = first(
    database,
    `SELECT given, analysis ->> '$.text' AS text FROM versions JOIN articles AS a ON a.id = article
     WHERE article = ? AND versions.version = a.version`,
    [id],
  )
  return row ? { ...JSON.parse(String(row.given)), text: String(row.text) } : null
}

/** The bytes that came in with the newest version. */
export const bytesOf = (database: Database, id: string): Uint8Array | null => {
  const row = first(
    database,
    `SELECT bytes FROM versions JOIN articles AS a ON a.id = article
     WHERE article = ? AND versions.version = a.version`,
    [id],
  )
  return row?.bytes instanceof Uint8Array ? row.bytes : null
}

/** Articles that fit, newest day first. */
export const listArticles = (
  database: Database,
  query: ArticleQuery,
  { limit, after }: Pick<Slice, 'limit'> & { readonly after: Keys | null },
): Page<ArticleLine> => {
  const where = conditions(database, query, 'a')
  where.add(query.author, 'instr(a.author_key, ?) > 0', (name) => [bare(name)])
  where.add(query.entity, `a.id IN (SELECT article FROM entities WHERE ${namedIn})`, (entity) => [
    entity.id,
    bare(entity.name),
  ])
  where.add(query.match, isMatched('articles_index', 'a.seq'), where.matchValues)
  where.add(after, '(a.day, a.seq) < (?, ?)', (keys) => keys)
  const rows = all(
    database,
    `SELECT a.seq, a.day, ${refColumns}, a.version, a.stored_at, a.claims,
       (SELECT count(*) FROM flags AS f
        WHERE f.article = a.id AND f.version = a.version AND f.status = 'open') AS open_flags
     FROM articles AS a ${where.text()} ORDER BY a.day DESC, a.seq DESC LIMIT ?`,
    [...where.values, limit + 1],
  )
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(lineOf),
    next: last ? cursorAfter([String(last.day), Number(last.seq)], query) : null,
  }
}

/** How many blocks have which role by which rule, most first. */
export const countBlocks = (database: Database): readonly BlockCount[] =>
  all(
    database,
    `SELECT role, rule, language, count(*) AS blocks FROM blocks
     GROUP BY role, rule, language ORDER BY blocks DESC, role, rule, language`,
  ).map((row) => ({
    role: row.role as BlockCount['role'],
    rule: text(row.rule),
    language: String(row.language),
    blocks: Number(row.blocks),
  }))
