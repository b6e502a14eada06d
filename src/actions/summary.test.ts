import { expect, test } from 'vitest'
import { openSqlite } from '#store/sqlite/open'
import { expected } from '#store/store.contract'
import { ingestDocument } from './ingest.ts'
import { summarizeStored } from './summary.ts'

const text = `Washington tightens chip rules

The United States tightened export controls on AI chips to China in October 2023. Nvidia could lose sales, said analyst Ottavia Brandt. Shipments stopped at once.`

const stored = async () => {
  const store = expected(await openSqlite(':memory:', { create: true }))
  expected(await ingestDocument(store, { id: 'a', text }))
  return store
}

test('each sentence of the extract is cited from the article', async () => {
  const store = await stored()
  const { sentences } = expected(await summarizeStored(store, 'a', { style: 'extract' }))
  for (const { text: said, evidence } of sentences)
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual([said])
  await store.close()
})

test('the extract is as long as it is asked for', async () => {
  const store = await stored()
  const wish = { style: 'extract', sentences: 1 } as const
  const { sentences, extract } = expected(await summarizeStored(store, 'a', wish))
  expect(sentences).toHaveLength(1)
  expect(extract.map((quote) => quote.text)).toEqual(sentences.map((one) => one.text))
  await store.close()
})

test('each sentence of the gist rests on words of the article', async () => {
  const store = await stored()
  const summary = expected(await summarizeStored(store, 'a', {}))
  expect(summary).toMatchObject({ id: 'a', version: 1, style: 'gist', language: 'en' })
  for (const { claims, evidence } of summary.sentences) {
    expect(evidence).toHaveLength(claims.length)
    for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words)
  }
  await store.close()
})

test('the gist is given in the language the reader asks for', async () => {
  const store = await stored()
  const summary = expected(await summarizeStored(store, 'a', { lang: 'fr-FR' }))
  expect(summary.language).toBe('fr')
  expect(summary.gist.language).toBe('fr')
  await store.close()
})

test.for([
  ['nobody', {}, 'not-found'],
  ['a', { style: 'abstract' }, 'model-unavailable'],
  ['a', { lang: 'tlh' }, 'invalid-request'],
  ['a', { sentences: 2 }, 'invalid-request'],
  ['a', { style: 'extract', sentences: 2, words: 40 }, 'invalid-request'],
] as const)('of %s with %j is %s', async ([id, wish, code]) => {
  const store = await stored()
  expect(await summarizeStored(store, id, wish)).toMatchObject({ problem: { code } })
  await store.close()
})
