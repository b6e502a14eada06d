import { expect, test } from 'vitest'
import { clusterPairs } from './clusters.ts'
import { keptText } from './item.ts'
import { corpusItems } from './load.ts'
import { squashed } from './overlap.ts'
import { searchQueries } from './search.ts'

const items = corpusItems()
const pages = new Map(items.map((item) => [item.gold.id, squashed(keptText(item))]))
const languages = new Map(items.map(({ gold }) => [gold.id, gold.lang]))

test('every quotation of a pair or a query stands in its page', () => {
  const quoted = [
    ...clusterPairs().flatMap(({ one, other }) => [one, other]),
    ...searchQueries().flatMap(({ relevant }) => relevant),
  ]
  const strange = quoted.filter(
    ({ article, evidence }) => !pages.get(article)?.includes(squashed(evidence)),
  )
  expect(strange).toEqual([])
})

test('there are 150 pairs, 50 of them across languages, and none stands twice', () => {
  const pairs = clusterPairs()
  const keys = pairs.map(({ one, other }) => JSON.stringify([one, other]))
  const across = pairs.filter(
    ({ one, other }) => languages.get(one.article) !== languages.get(other.article),
  )
  expect(pairs.length).toBeGreaterThanOrEqual(150)
  expect(across.length).toBeGreaterThanOrEqual(50)
  expect(new Set(keys).size).toBe(pairs.length)
})

test('there are 60 queries, 12 of them with answers in another language', () => {
  const queries = searchQueries()
  const across = queries.filter(({ lang, relevant }) =>
    relevant.some(({ article }) => languages.get(article) !== lang),
  )
  expect(queries.length).toBeGreaterThanOrEqual(60)
  expect(across.length).toBeGreaterThanOrEqual(12)
})
