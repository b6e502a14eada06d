import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { migrations } from '#store/migrations/index'
import type { Part } from '#store/way'
import { entityTerm, predicateTerm } from './match.ts'
import { wantedClaims } from './wanted-claims.ts'

const claims = 30_000
const perArticle = 15

/** A store of claims whose words are as common as their numbers are small. */
const filled = (): DatabaseSync => {
  const sqlite = new DatabaseSync(':memory:')
  sqlite.function('within_deadline', () => 1)
  for (const { sqlite: step } of migrations) sqlite.exec(step)
  sqlite.exec('BEGIN')
  let seed = 7
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  const some = (count: number, of: number, name: (nth: number) => string): string =>
    Array.from({ length: count }, () => name(Math.floor(of ** random()))).join(' ')
  const text = (count: number): string => some(count, 5_000, (nth) => `word${nth}`)
  const known = (count: number): string =>
    `${some(count, 300, (nth) => entityTerm(`firm${nth}`))} ${some(2, 60, (nth) => predicateTerm(`deed${nth}`))}`
  const article = sqlite.prepare(
    `INSERT INTO articles (id, version, text_hash, language, beginning, author_key, day, stored_at, claims)
     VALUES (?, 1, '', 'en', '', '', '2026-01-01', '2026-01-01', 0)`,
  )
  const claim = sqlite.prepare(
    `INSERT INTO claims (article, article_seq, n, claim, frame, factuality, language, day, body)
     VALUES (?, ?, ?, '', 'control', 'asserted', 'en', '2026-01-01', '{"confidence":0.8}')`,
  )
  const own = sqlite.prepare(
    'INSERT INTO claims_index (rowid, said, gist, known) VALUES (?, ?, ?, ?)',
  )
  const around = sqlite.prepare(
    'INSERT INTO claims_context (rowid, title, near, known) VALUES (?, ?, ?, ?)',
  )
  for (let nth = 0; nth < claims; nth += 1) {
    const of = Math.floor(nth / perArticle)
    if (nth % perArticle === 0) article.run(`${of}`)
    const row = claim.run(`${of}`, of + 1, nth % perArticle).lastInsertRowid
    own.run(row, text(25), text(8), known(4))
    around.run(row, text(10), text(60), known(12))
  }
  sqlite.exec('COMMIT')
  return sqlite
}

const part = (entity: string, word: string): Part => ({
  ways: [
    { kind: 'entity', id: entity },
    { kind: 'words', terms: [word], prefix: true },
  ],
  weight: 1,
  must: false,
})

const happens = (predicate: string, word: string): Part => ({
  ways: [
    { kind: 'predicate', predicate: predicate as 'sale.sell' },
    { kind: 'words', terms: [word], prefix: true },
  ],
  weight: 1,
  must: false,
})

const searches = [1, 2, 3, 5, 8, 20].map((nth) => [
  part(`firm${nth}`, `word${nth}`),
  part(`firm${nth + 1}`, `word${nth * 3}`),
  happens(`deed${nth}`, `word${nth * 7}`),
])

const wordsOf = (parts: readonly Part[]): string =>
  parts
    .flatMap(({ ways }) => ways.flatMap((way) => (way.kind === 'words' ? way.terms : [])))
    .map((term) => `"${term}"*`)
    .join(' OR ')

const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** Six places of each part are looked up where the plain search has one; 1.2 was measured, 4 over real words. */
const mostTimes = 5

test('a search of meanings takes no more than so many times one for the same words', () => {
  const sqlite = filled()
  const database = { sqlite, statements: new Map(), deadline: { at: Infinity }, now: () => '' }
  const plain = sqlite.prepare(
    `SELECT rowid, bm25(claims_index) AS score FROM claims_index WHERE claims_index MATCH ?
     ORDER BY rank LIMIT 10`,
  )
  const search = () => {
    for (const wanted of searches) {
      const found = wantedClaims(database, { wanted }, { limit: 10, after: null })
      expect(found).toHaveLength(11)
    }
  }
  const words = () => {
    for (const wanted of searches) plain.all(wordsOf(wanted))
  }
  search()
  words()
  const times = cpuOf(search) / cpuOf(words)
  expect(times).toBeLessThan(mostTimes)
  sqlite.close()
})
