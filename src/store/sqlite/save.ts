import { createHash } from 'node:crypto'
import type { Analysis } from '#model/analysis'
import { quote } from '#model/span'
import type { Keepable, Saved, Saving } from '#store/store'
import { bare } from '#text/fold'
import { analysisOf } from './articles.ts'
import type { Database } from './database.ts'
import { all, first, run, transaction } from './database.ts'
import { inArticle } from './in-article.ts'
import { fillersOf, indexClaim, terms } from './index-claim.ts'
import { beginningLength, maxIndexedLength } from './limits.ts'
import { entityTerm } from './match.ts'
import { saveRecord } from './record.ts'
import { formsOf, saveClusters } from './save-clusters.ts'
import { saveFlags } from './save-flags.ts'

type Claim = Analysis['claims'][number]
/** An article as its rows refer to it. */
type Head = { readonly seq: number; readonly day: string; readonly analysis: Analysis }

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const dayOf = (analysis: Analysis, now: string): string =>
  (analysis.publishedAt ?? now).slice(0, 10)

/** Tells whether two versions keep the same words; spaces between blocks do not count. */
const keptHash = ({ text, blocks }: Analysis): string =>
  hash(
    blocks
      .filter(({ kept }) => kept)
      .map((block) => quote(text, block).text)
      .join('\n'),
  )

/** The first words of what is kept, as one line. */
const beginningOf = ({ text, blocks }: Analysis): string => {
  const start = (blocks.find(({ kept }) => kept) ?? blocks[0])?.start ?? 0
  // White space may fill most of the first stretch; four times the length is enough to see past it.
  const words = text
    .slice(start, start + beginningLength * 4)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return words.length > beginningLength
    ? `${words
        .slice(0, beginningLength)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`
    : words
}

/** The article's row; an article without a date keeps the day it came in while its text stays. */
const saveHead = (database: Database, analysis: Analysis, textHash: string): Head => {
  const now = database.now()
  const { id, version, language, title, author, source, publishedAt } = analysis
  const row = first(
    database,
    `INSERT INTO articles (id, version, text_hash, language, title, beginning, author, author_key, publisher,
       url, published_at, day, stored_at, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, text_hash = excluded.text_hash,
       language = excluded.language, title = excluded.title, beginning = excluded.beginning, author = excluded.author,
       author_key = excluded.author_key, publisher = excluded.publisher, url = excluded.url,
       published_at = excluded.published_at, claims = excluded.claims,
       day = iif(excluded.published_at IS NULL AND excluded.version = articles.version, articles.day, excluded.day)
     RETURNING seq, day`,
    [
      id,
      version,
      textHash,
      language.tag,
      title?.text ?? null,
      beginningOf(analysis),
      author?.name ?? null,
      bare(analysis.authors.map(({ name }) => name).join(' ')),
      source.publisher,
      source.url,
      publishedAt,
      dayOf(analysis, now),
      now,
      analysis.claims.length,
    ],
  )
  return { seq: Number(row?.seq), day: String(row?.day), analysis }
}

const saveVersion = (
  database: Database,
  { bytes, article }: Keepable,
  analysis: Analysis,
): void => {
  // The text is that of the analysis; the edits have a table of their own.
  const { text: _, edits: __, ...given } = article
  run(
    database,
    `INSERT INTO versions (article, version, stored_at, analysis, given, bytes, kept_hash)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      analysis.id,
      analysis.version,
      database.now(),
      JSON.stringify(analysis),
      JSON.stringify(given),
      bytes,
      keptHash(analysis),
    ],
  )
}

const dropRows = (database: Database, { seq, analysis: { id } }: Head): void => {
  for (const row of all(database, 'SELECT seq FROM claims WHERE article = ?', [id]))
    for (const index of ['claims_index', 'claims_context'])
      run(database, `DELETE FROM ${index} WHERE rowid = ?`, [Number(row.seq)])
  run(database, 'DELETE FROM articles_index WHERE rowid = ?', [seq])
  for (const table of ['blocks', 'entities', 'fillers', 'claims'])
    run(database, `DELETE FROM ${table} WHERE article = ?`, [id])
}

const saveText = (database: Database, { seq, analysis }: Head): void => {
  const { id, text, title, blocks, entities } = analysis
  blocks.forEach(({ start, end, role, kept, language, removal, edit }, n) => {
    run(database, 'INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      id,
      n,
      start,
      end,
      role,
      kept ? 1 : 0,
      language,
      removal?.rule ?? null,
      removal?.confidence ?? null,
      edit?.id ?? null,
    ])
  })
  for (const { id: entity, type, name, mentions } of entities)
    run(database, 'INSERT OR IGNORE INTO entities VALUES (?, ?, ?, ?, ?, ?)', [
      id,
      entity,
      type,
      name,
      bare(name),
      mentions.length,
    ])
  const body = blocks.filter(({ kept }) => kept).map((block) => quote(text, block).text)
  const known = entities.map(({ id: entity }) => entityTerm(entity)).join(' ')
  run(database, 'INSERT INTO articles_index (rowid, title, body) VALUES (?, ?, ?)', [
    seq,
    terms(title?.text ?? ''),
    `${terms(body.join('\n').slice(0, maxIndexedLength))} ${known} ${inArticle(analysis)}`,
  ])
}

const saveFillers = (
  database: Database,
  claim: Claim,
  at: { article: string; seq: number },
): void => {
  for (const { role, entity, name } of fillersOf(claim.roles))
    run(database, 'INSERT OR IGNORE INTO fillers VALUES (?, ?, ?, ?, ?)', [
      at.article,
      at.seq,
      role,
      entity,
      bare(name),
    ])
}

const saveClaims = (database: Database, { seq, day, analysis }: Head): void => {
  analysis.claims.forEach((claim, n) => {
    const made = run(
      database,
      `INSERT INTO claims (article, article_seq, n, claim, frame, factuality, language, day,
         speaker_entity, speaker_key, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        analysis.id,
        seq,
        n,
        claim.id,
        claim.frame,
        claim.factuality,
        analysis.language.tag,
        day,
        claim.speaker?.entity ?? null,
        claim.speaker ? bare(claim.speaker.name) : null,
        JSON.stringify(claim),
      ],
    )
    saveFillers(database, claim, { article: analysis.id, seq: made })
    indexClaim(database, { claim, analysis, seq: made })
  })
}

/** The article's row, and all rows that are made from its analysis. */
const writeRows = (database: Database, analysis: Analysis, isNew: boolean): void => {
  const head = saveHead(database, analysis, hash(analysis.text))
  const formsBefore = formsOf(database, analysis.id)
  if (!isNew) dropRows(database, head)
  saveText(database, head)
  saveClaims(database, head)
  saveFlags(database, analysis)
  saveRecord(database, head)
  saveClusters(database, head, formsBefore)
}

/** Puts an analysis of the same version in the place of the one that is kept. */
export const rewrite = (database: Database, analysis: Analysis): void => {
  writeRows(database, analysis, false)
  const change = 'UPDATE versions SET analysis = ?, kept_hash = ? WHERE article = ? AND version = ?'
  run(database, change, [
    JSON.stringify(analysis),
    keptHash(analysis),
    analysis.id,
    analysis.version,
  ])
}

const write = (database: Database, document: Keepable, version: number): Saved => {
  const analysis = { ...document.analysis, version }
  writeRows(database, analysis, version === 1)
  saveVersion(database, document, analysis)
  const saving: Saving = version > 1 ? 'updated' : 'created'
  return { saving, analysis }
}

/** The newest analysis of an article, if it is one of this very text. */
export const knownOf = (database: Database, id: string, text: string): Analysis | null => {
  const known = first(database, 'SELECT text_hash FROM articles WHERE id = ?', [id])
  return known?.text_hash === hash(text) ? analysisOf(database, id) : null
}

/** Keeps a document with all its rows, in one transaction. */
export const save = (database: Database, document: Keepable): Saved =>
  transaction(database, () => {
    const { id, text } = document.analysis
    const kept = knownOf(database, id, text)
    if (kept) return { saving: 'unchanged', analysis: kept }
    const old = first(database, 'SELECT version FROM articles WHERE id = ?', [id])
    return write(database, document, Number(old?.version ?? 0) + 1)
  })
