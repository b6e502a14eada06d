/** What every store must remember of fetched pages, whoever keeps it. */
import { describe, expect, test } from 'vitest'
import type { Fetched } from '#readers/fetched'
import { expected } from './store.contract.ts'
import type { Store } from './store.ts'

const page = (words: string, given: Partial<Fetched> = {}): Fetched => ({
  bytes: new TextEncoder().encode(words),
  mediaType: 'text/html',
  url: 'https://news.example/story',
  retrievedAt: '2026-01-02T03:04:05.000Z',
  etag: '"one"',
  lastModified: null,
  ...given,
})

export const pageMemoryContract = (keeper: string, open: () => Promise<Store>) =>
  describe(`${keeper} remembers pages`, () => {
    test('as they were last fetched by an address', async () => {
      const { pages } = await open()
      expect(expected(await pages.fetched('a'))).toBeNull()
      await pages.remember('a', page('first'))
      await pages.remember('a', page('second', { etag: null, lastModified: 'today' }))
      const kept = expected(await pages.fetched('a'))
      expect(kept).toEqual(page('second', { etag: null, lastModified: 'today' }))
      expect(expected(await pages.fetched('b'))).toBeNull()
    })

    test('but not for ever', async () => {
      const { pages } = await open()
      await pages.remember('a', page('old', { retrievedAt: '2025-01-01T00:00:00.000Z' }))
      await pages.remember('b', page('new'))
      expect(expected(await pages.fetched('a'))).toBeNull()
      expect(expected(await pages.fetched('b'))).not.toBeNull()
    })
  })
