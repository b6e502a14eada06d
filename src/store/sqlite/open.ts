import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { type Keys, keysOf } from '#store/cursor'
import type { Slice, Store } from '#store/store'
import { analysisOf, articleOf, bytesOf, countBlocks, listArticles } from './articles.ts'
import { claimKeyCount, listClaims } from './claims.ts'
import { clusterKeyCount, clusterOf, listClusters } from './clusters.ts'
import type { Database } from './database.ts'
import { first, promised } from './database.ts'
import { decide, listEdits, reachedBy, revise } from './edits.ts'
import { judgeFlag, listFlags } from './flags.ts'
import { busyTimeoutMs, journalSizeBytes, maxSqlBytes, maxValueBytes } from './limits.ts'
import { migrate } from './migrate.ts'
import { modelMemoryIn } from './model-memory.ts'
import { pageMemoryIn } from './page-memory.ts'
import { outOfTime } from './problems.ts'
import { nearDuplicatesOf, recordOf } from './record.ts'
import { knownOf, save } from './save.ts'
import { versionsOf } from './versions.ts'

type Options = {
  /** Whether a store that is not there yet is made. */
  readonly create: boolean
  /** The clock; ISO 8601. */
  readonly now?: () => string
  /** Most pages the file may have, 4 KiB each: a quota. */
  readonly maxPages?: number
}

const connect = (path: string, { now, maxPages }: Options): Result<Database> => {
  const sqlite = new DatabaseSync(path, {
    timeout: busyTimeoutMs,
    limits: { length: maxValueBytes, sqlLength: maxSqlBytes, attach: 0 },
  })
  try {
    sqlite.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      PRAGMA journal_size_limit = ${journalSizeBytes};`)
    if (maxPages) sqlite.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`)
    const deadline = { at: Number.POSITIVE_INFINITY }
    sqlite.function('within_deadline', { directOnly: true }, () => {
      if (performance.now() > deadline.at) throw new Error(outOfTime)
      return 1
    })
    const migrated = migrate(sqlite)
    if (!migrated.ok) {
      sqlite.close()
      return migrated
    }
    const clock = now ?? (() => new Date().toISOString())
    return success({ sqlite, statements: new Map(), deadline, now: clock })
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** A list from where its cursor left off. */
const slice = <T>(
  { limit, cursor }: Slice,
  expected: { readonly question: unknown; readonly count: number },
  list: (wanted: { readonly limit: number; readonly after: Keys | null }) => T,
): Result<T> => {
  const after = keysOf(cursor, expected)
  return after.ok ? success(list({ limit, after: after.value })) : after
}

const check = (database: Database): Result<null> => {
  const [answer] = Object.values(first(database, 'PRAGMA quick_check(1)') ?? {})
  return answer === 'ok'
    ? success(null)
    : failure('unreadable', 'The store is damaged: restore a backup, or ingest into a new one.')
}

const storeOn = (database: Database): Store => ({
  save: (document) => promised(() => success(save(database, document))),
  known: (id, text) => promised(() => success(knownOf(database, id, text))),
  analysis: (id, version) => promised(() => success(analysisOf(database, id, version))),
  versions: (id) => promised(() => success(versionsOf(database, id))),
  article: (id) => promised(() => success(articleOf(database, id))),
  bytes: (id) => promised(() => success(bytesOf(database, id))),
  articles: (query, at) =>
    promised(() =>
      slice(at, { question: query, count: 2 }, (wanted) => listArticles(database, query, wanted)),
    ),
  claims: (query, at) =>
    promised(() =>
      slice(at, { question: query, count: claimKeyCount(query) }, (wanted) =>
        listClaims(database, query, wanted),
      ),
    ),
  clusters: (query, at) =>
    promised(() =>
      slice(at, { question: query, count: clusterKeyCount }, (wanted) =>
        listClusters(database, query, wanted),
      ),
    ),
  cluster: (id) => promised(() => success(clusterOf(database, id))),
  flags: (query, at) =>
    promised(() =>
      slice(at, { question: query, count: 1 }, (wanted) => listFlags(database, query, wanted)),
    ),
  judge: (id, judgement) => promised(() => success(judgeFlag(database, id, judgement))),
  edits: (article, publisher) => promised(() => success(listEdits(database, article, publisher))),
  decide: (edit, revision) => promised(() => decide(database, edit, revision)),
  revise: (revision) => promised(() => revise(database, revision)),
  reached: (query) => promised(() => success(reachedBy(database, query))),
  record: (analysis) => promised(() => success(recordOf(database, analysis))),
  nearDuplicates: (id) => promised(() => success(nearDuplicatesOf(database, id))),
  blockCounts: () => promised(() => success(countBlocks(database))),
  model: modelMemoryIn(database),
  pages: pageMemoryIn(database),
  check: () => promised(() => check(database)),
  close: async () => database.sqlite.close(),
})

/**
 * Opens the store in a SQLite file (`:memory:` for one that goes with the process).
 *
 * The file is made where there is none and `create` says so; its folder is not.
 */
export const openSqlite = (path: string, options: Options): Promise<Result<Store>> =>
  promised(() => {
    if (!options.create && path !== ':memory:' && !existsSync(path))
      return failure('not-found', `There is no store at ${path}: ingest something first.`)
    const database = connect(path, options)
    return database.ok ? success(storeOn(database.value)) : database
  })
