/** Gathers the claims of an article with those of others, when it is saved. */
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import type { Facets } from '#stages/match-claims/facets'
import { facetsOf, formId } from '#stages/match-claims/facets'
import { type Form, gather, type Tie } from '#stages/match-claims/gather'
import { keysOf } from '#stages/match-claims/keys'
import { matchClaims } from '#stages/match-claims/match-claims'
import { timesOf } from '#stages/match-claims/times'
import { saveCopies } from './copies.ts'
import { countCluster } from './count-cluster.ts'
import type { Database } from './database.ts'
import { all, first, run } from './database.ts'

type Head = { readonly day: string; readonly analysis: Analysis }

const strings = (rows: readonly Readonly<Record<string, unknown>>[], name: string) =>
  rows.map((row) => String(row[name]))

/** The forms of an article's claims. */
export const formsOf = (database: Database, article: string): readonly string[] =>
  strings(
    all(database, 'SELECT DISTINCT form FROM claims WHERE article = ? AND form IS NOT NULL', [
      article,
    ]),
    'form',
  )

const tie = (database: Database, [one, other]: readonly [Form, Form]): void => {
  const { verdict, reason, score } = matchClaims.run({ one: one.facets, other: other.facets })
  if (verdict === 'neither') return
  for (const [from, to] of [
    [one.id, other.id],
    [other.id, one.id],
  ] as const)
    run(database, 'INSERT OR REPLACE INTO ties VALUES (?, ?, ?, ?, ?)', [
      from,
      verdict,
      to,
      reason,
      score,
    ])
}

/** Ties a form to all that may say the same or the opposite; then others will find it too. */
const placeForm = (database: Database, form: Form): void => {
  const keys = keysOf(form.facets)
  const { from, to } = timesOf(form.facets)
  const near = all(
    database,
    `SELECT form, facets FROM forms WHERE form IN (
       SELECT k.form FROM json_each(?) AS wanted JOIN form_keys AS k
       ON k.key = wanted.value AND k.until >= ? AND k.since <= ?
     )`,
    [JSON.stringify(keys), from, to],
  )
  for (const row of near)
    tie(database, [form, { id: String(row.form), facets: JSON.parse(String(row.facets)) }])
  run(database, 'INSERT INTO forms VALUES (?, ?, ?)', [
    form.id,
    form.id,
    JSON.stringify(form.facets),
  ])
  for (const key of keys)
    run(database, 'INSERT OR IGNORE INTO form_keys VALUES (?, ?, ?, ?)', [key, to, form.id, from])
}

const isKnown = (database: Database, form: string): boolean =>
  first(database, 'SELECT 1 FROM forms WHERE form = ?', [form]) !== null

/** A claim without keys is nobody's match: it is a form of its own, even where words are the same. */
const formOf = (claim: Analysis['claims'][number], { day, analysis }: Head): Form => {
  const { entities, id, language } = analysis
  const pack = packFor(language.tag)
  const facets: Facets = facetsOf({ claim, entities, day, knowledge, pack })
  const isAlone = keysOf(facets).length === 0
  return { id: formId(facets, claim.id, isAlone ? id : null), facets }
}

/** Gives each claim of the article its form; the forms. */
const placeClaims = (database: Database, head: Head): readonly string[] =>
  head.analysis.claims.map((claim, n) => {
    const form = formOf(claim, head)
    if (!isKnown(database, form.id)) placeForm(database, form)
    run(database, 'UPDATE claims SET form = ? WHERE article = ? AND n = ?', [
      form.id,
      head.analysis.id,
      n,
    ])
    return form.id
  })

/** Takes out forms that no claim has any more; their clusters, and the forms they were tied to. */
const dropForms = (database: Database, forms: readonly string[]) => {
  const gone = forms.filter(
    (form) => first(database, 'SELECT 1 FROM claims WHERE form = ?', [form]) === null,
  )
  const ids = JSON.stringify(gone)
  const among = 'IN (SELECT value FROM json_each(?))'
  const near = all(database, `SELECT other FROM ties WHERE one ${among} AND kind = 'same'`, [ids])
  const left = all(database, `SELECT DISTINCT cluster FROM forms WHERE form ${among}`, [ids])
  run(
    database,
    `DELETE FROM ties WHERE (one, kind, other) IN (SELECT other, kind, one FROM ties WHERE one ${among})`,
    [ids],
  )
  run(database, `DELETE FROM ties WHERE one ${among}`, [ids])
  for (const table of ['form_keys', 'forms'])
    run(database, `DELETE FROM ${table} WHERE form ${among}`, [ids])
  return { near: strings(near, 'other'), clusters: strings(left, 'cluster') }
}

const formIn = (row: Readonly<Record<string, unknown>>): Form => ({
  id: String(row.form),
  facets: JSON.parse(String(row.facets)),
})

/** All forms that ties of `same` reach from these. */
const reached = (database: Database, seeds: readonly string[]): readonly Form[] =>
  all(
    database,
    `WITH RECURSIVE reach (form) AS (
       SELECT value FROM json_each(?)
       UNION SELECT t.other FROM reach AS r JOIN ties AS t ON t.one = r.form AND t.kind = 'same'
     ) SELECT form, facets FROM forms WHERE form IN reach`,
    [JSON.stringify(seeds)],
  ).map(formIn)

const tiesOf = (database: Database, forms: readonly Form[]): readonly Tie[] =>
  all(
    database,
    `SELECT one, other, score FROM ties
     WHERE one IN (SELECT value FROM json_each(?)) AND kind = 'same' AND one < other`,
    [JSON.stringify(forms.map(({ id }) => id))],
  ).map((row) => ({
    one: String(row.one),
    other: String(row.other),
    score: Number(row.score),
  }))

/** Gathers anew all that these forms reach; the clusters that were or are now concerned. */
const regather = (database: Database, seeds: readonly string[]): readonly string[] => {
  const forms = reached(database, seeds)
  const ids = JSON.stringify(forms.map(({ id }) => id))
  const before = all(
    database,
    'SELECT DISTINCT cluster FROM forms WHERE form IN (SELECT value FROM json_each(?))',
    [ids],
  )
  const groups = gather(forms, tiesOf(database, forms))
  for (const [cluster, members] of groups)
    for (const form of members)
      run(database, 'UPDATE forms SET cluster = ? WHERE form = ?', [cluster, form])
  return [...strings(before, 'cluster'), ...groups.keys()]
}

const clustersOf = (database: Database, articles: readonly string[]): readonly string[] =>
  strings(
    all(
      database,
      `SELECT DISTINCT f.cluster FROM claims AS c JOIN forms AS f ON f.form = c.form
       WHERE c.article IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(articles)],
    ),
    'cluster',
  )

/**
 * Puts the claims of a saved article into clusters, in the place of those that it had before.
 *
 * Only what its forms reach is looked at, and the outcome is that of any other order of coming.
 */
export const saveClusters = (database: Database, head: Head, before: readonly string[]): void => {
  const placed = placeClaims(database, head)
  const dropped = dropForms(database, before)
  const gathered = regather(database, [...placed, ...dropped.near])
  const moved = clustersOf(database, saveCopies(database, head.analysis.id))
  for (const cluster of new Set([...dropped.clusters, ...gathered, ...moved]))
    countCluster(database, cluster)
}
