import { expect, test } from 'vitest'
import { openSqlite } from '#store/sqlite/open'
import { claim, expected, keepable } from '#store/store.contract'
import { createDesk } from './desk.ts'

const evil = '<script>alert(1)</script>'
const filler = (entity: string) => ({ entity, name: entity })
const roles = {
  actor: [filler('nvidia')],
  target: [filler('cn')],
  item: [filler('nvidia-h20')],
  instrument: [],
}

const says = (words: string, given = {}) => claim(words, { id: words, roles, ...given })

const open = async () => {
  const store = expected(await openSqlite(':memory:', { create: true }))
  for (const document of [
    keepable('a', [says(`The ban holds. ${evil}`)]),
    keepable('b', [says('Le bannissement tient.')]),
    keepable('c', [says(`The ban is denied. ${evil}`, { factuality: 'denied' })]),
    keepable('d', [says('Alone.', { predicate: 'position.state' })]),
  ])
    expected(await store.save(document))
  return { store, desk: createDesk({ store }) }
}

test('the words of those who say the same stand beside those who contradict it', async () => {
  const { store, desk } = await open()
  const [first] = expected(await store.clusters({}, { limit: 1, cursor: null })).items
  const page = await (await desk.request(`/clusters/${first?.id}`)).text()
  for (const words of ['The ban holds.', 'Le bannissement tient.', 'The ban is denied.', 'denies'])
    expect(page).toContain(words)
  expect(page).not.toContain(evil)
  expect(page).toContain('&lt;script&gt;')
})

test('a claim in the list leads to what others say, where they do', async () => {
  const { desk } = await open()
  const page = await (await desk.request('/claims')).text()
  expect(page.match(/contradicted by 1/gu)?.length).toBe(3)
  expect(page.match(/href="\/clusters\//gu)?.length).toBe(3)
})

test('there is no page for a cluster that is not stored', async () => {
  const { desk } = await open()
  const reply = await desk.request('/clusters/nobody', { headers: { accept: 'text/html' } })
  expect(reply.status).toBe(404)
})
