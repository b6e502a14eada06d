import { success } from '#model/problem'
import type {
  BatchQuestion,
  KeptAnswer,
  KeptVector,
  ModelBatch,
  ModelMemory,
  ModelUse,
  UsesQuery,
} from '#store/model-memory'
import type { Database, Row } from './database.ts'
import { all, first, promised, run, transaction } from './database.ts'

const answerOf = (database: Database, key: string): KeptAnswer | null => {
  const row = first(database, 'SELECT text, model, prompt FROM model_answers WHERE key = ?', [key])
  if (!row) return null
  return { text: String(row.text), model: String(row.model), prompt: String(row.prompt) }
}

const keepAnswer = (database: Database, key: string, { text, model, prompt }: KeptAnswer): void => {
  run(
    database,
    'INSERT OR REPLACE INTO model_answers (key, text, model, prompt, kept_at) VALUES (?, ?, ?, ?, ?)',
    [key, text, model, prompt, database.now()],
  )
}

const addUse = (database: Database, use: ModelUse): void => {
  run(
    database,
    `INSERT INTO model_uses VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET requests = requests + excluded.requests,
       input_tokens = input_tokens + excluded.input_tokens,
       output_tokens = output_tokens + excluded.output_tokens,
       cached_tokens = cached_tokens + excluded.cached_tokens`,
    [
      use.day,
      use.article ?? '',
      use.model,
      use.prompt,
      use.requests,
      use.inputTokens,
      use.outputTokens,
      use.cachedTokens,
    ],
  )
}

const tokensUsed = (database: Database, day: string, article: string | null): number => {
  const sum = 'SELECT sum(input_tokens + output_tokens) AS tokens FROM model_uses WHERE day = ?'
  const row =
    article === null
      ? first(database, sum, [day])
      : first(database, `${sum} AND article = ?`, [day, article])
  return Number(row?.tokens ?? 0)
}

const useOf = (row: Row): ModelUse => ({
  day: String(row.day),
  article: row.article === '' ? null : String(row.article),
  model: String(row.model),
  prompt: String(row.prompt),
  requests: Number(row.requests),
  inputTokens: Number(row.input_tokens),
  outputTokens: Number(row.output_tokens),
  cachedTokens: Number(row.cached_tokens),
})

const listUses = (database: Database, { since, article }: UsesQuery): readonly ModelUse[] =>
  all(
    database,
    `SELECT * FROM model_uses WHERE day >= ?1 AND (?2 IS NULL OR article = ?2)
     ORDER BY day DESC, article, model, prompt`,
    [since ?? '', article ?? null],
  ).map(useOf)

const keepBatch = (database: Database, batch: ModelBatch): void => {
  run(database, 'INSERT OR REPLACE INTO model_batches VALUES (?, ?, ?, ?)', [
    batch.id,
    batch.submittedAt,
    batch.collectedAt,
    JSON.stringify(batch.questions),
  ])
}

const listBatches = (database: Database): readonly ModelBatch[] =>
  all(database, 'SELECT * FROM model_batches ORDER BY submitted_at DESC, id').map((row) => ({
    id: String(row.id),
    submittedAt: String(row.submitted_at),
    collectedAt: row.collected_at === null ? null : String(row.collected_at),
    questions: JSON.parse(String(row.questions)) as BatchQuestion[],
  }))

/** The bytes are copied: SQLite's own may stand at an address floats cannot be read from. */
const vectorOf = (row: Row): KeptVector => ({
  key: String(row.key),
  vector: new Float32Array(Uint8Array.from(row.vector as Uint8Array).buffer),
})

const listVectors = (
  database: Database,
  model: string,
  keys: readonly string[],
): readonly KeptVector[] =>
  all(
    database,
    `SELECT key, vector FROM model_vectors
     WHERE model = ? AND key IN (SELECT value FROM json_each(?))`,
    [model, JSON.stringify(keys)],
  ).map(vectorOf)

const keepVectors = (database: Database, model: string, vectors: readonly KeptVector[]): void =>
  transaction(database, () => {
    for (const { key, vector } of vectors)
      run(database, 'INSERT OR REPLACE INTO model_vectors VALUES (?, ?, ?)', [
        model,
        key,
        new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
      ])
  })

/** What is remembered of a language model, in SQLite. */
export const modelMemoryIn = (database: Database): ModelMemory => {
  const done = (work: () => void) =>
    promised(() => {
      work()
      return success(null)
    })
  return {
    answer: (key) => promised(() => success(answerOf(database, key))),
    keepAnswer: (key, answer) => done(() => keepAnswer(database, key, answer)),
    addUse: (use) => done(() => addUse(database, use)),
    tokensUsed: (day, article) => promised(() => success(tokensUsed(database, day, article))),
    uses: (query) => promised(() => success(listUses(database, query))),
    keepBatch: (batch) => done(() => keepBatch(database, batch)),
    batches: () => promised(() => success(listBatches(database))),
    vectors: (model, keys) => promised(() => success(listVectors(database, model, keys))),
    keepVectors: (model, vectors) => done(() => keepVectors(database, model, vectors)),
  }
}
