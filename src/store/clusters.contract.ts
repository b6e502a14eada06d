/** What every store must do with claims that say the same. */
import { describe, expect, test } from 'vitest'
import type { Analysis } from '#model/analysis'
import type { Filler, Roles } from '#model/claim'
import { claim, expected, keepable } from './store.contract.ts'
import type { Keepable, Store } from './store.ts'

type Claim = Analysis['claims'][number]

const filler = (entity: string): Filler => ({ entity, name: entity })
const roles = (given: Partial<Record<keyof Roles, readonly string[]>>): Roles => ({
  actor: (given.actor ?? []).map(filler),
  target: (given.target ?? []).map(filler),
  item: (given.item ?? []).map(filler),
  instrument: (given.instrument ?? []).map(filler),
})

const sale = roles({ actor: ['nvidia'], target: ['cn'], item: ['nvidia-h20'] })
const says = (evidence: string, given: Partial<Claim> = {}): Claim =>
  claim(evidence, {
    id: evidence,
    frame: 'licence',
    predicate: 'licence.grant',
    roles: sale,
    ...given,
  })

const inLanguage = (tag: string, publishedAt: string, publisher: string | null = null) => ({
  language: { tag, name: tag, confidence: 1, alternatives: [] },
  publishedAt,
  source: { format: 'text', url: null, publisher, retrievedAt: null },
})

const share = (value: number) => ({ value, unit: '%', text: `${value} %` })
const page = { limit: 50, cursor: null }

const story: readonly Keepable[] = [
  keepable('en', [says('A licence for the H20.')], inLanguage('en', '2025-07-15', 'The Wafer')),
  keepable('fr', [says('Une licence pour la H20.')], inLanguage('fr', '2025-07-16')),
  keepable('de', [says('Eine Lizenz.', { factuality: 'planned' })], inLanguage('de', '2025-07-14')),
  keepable(
    'ko',
    [
      says('허가는 없다.', { factuality: 'denied' }),
      says('Other chip.', { roles: roles({ item: ['nvidia-b200'] }) }),
    ],
    inLanguage('ko', '2025-07-17'),
  ),
  keepable('en2', [says('The H20 may go.')], inLanguage('en', '2025-07-18', 'The Wafer')),
]

const linesOf = async (store: Store): Promise<readonly string[]> =>
  expected(await store.clusters({}, page)).items.map(
    ({ id, articles, sources, languages, firstSeen, contradictedBy }) =>
      [id, articles, sources, languages, firstSeen, contradictedBy].join(' '),
  )

const filled = async (open: () => Promise<Store>, documents = story): Promise<Store> => {
  const store = await open()
  for (const document of documents) expected(await store.save(document))
  return store
}

/** Runs the contract on a store that `open` makes anew for each test. */
export const clusterContract = (name: string, open: () => Promise<Store>): void => {
  describe(`${name} gathers claims that say the same`, () => {
    test('in any language, counting the articles of one publisher once', async () => {
      const store = await filled(open)
      const [first] = expected(await store.clusters({}, page)).items
      expect(first).toMatchObject({
        claims: 4,
        articles: 4,
        sources: 3,
        languages: ['de', 'en', 'fr'],
        firstSeen: '2025-07-14',
        lastSeen: '2025-07-18',
        contradictedBy: 1,
        claim: { article: { id: 'de' } },
      })
      await store.close()
    })

    test('the same whatever the order of coming', async () => {
      const store = await filled(open)
      const turned = await filled(open, story.toReversed())
      expect(await linesOf(turned)).toEqual(await linesOf(store))
      await turned.close()
      await store.close()
    })

    test('and lets go of what an article no longer says', async () => {
      const store = await filled(open)
      const before = await linesOf(store)
      const other = keepable('fr', [says('Rien.', { roles: roles({}) })], {
        publishedAt: '2025-07-16',
      })
      expected(await store.save(other))
      const [first] = expected(await store.clusters({}, page)).items
      expect(first).toMatchObject({ articles: 3, languages: ['de', 'en'] })
      expected(await store.save({ ...story[1], analysis: { ...story[1]?.analysis } } as Keepable))
      expect(await linesOf(store)).toEqual(before)
      await store.close()
    })

    test('with their members, first come first, and what contradicts them', async () => {
      const store = await filled(open)
      const [first] = expected(await store.clusters({}, page)).items
      const cluster = expected(await store.cluster(first?.id ?? ''))
      expect(cluster?.members.map(({ article }) => article.id)).toEqual(['de', 'en', 'fr', 'en2'])
      expect(cluster?.contradictions).toMatchObject([
        { reason: 'denied', cluster: { claim: { evidence: { text: '허가는 없다.' } } } },
      ])
      expect(expected(await store.cluster('nobody'))).toBeNull()
      await store.close()
    })

    test('under an id that holds when an earlier report comes in', async () => {
      const store = await filled(open)
      const [first] = expected(await store.clusters({}, page)).items
      const early = keepable('it', [says('Una licenza.')], inLanguage('it', '2025-07-10'))
      expected(await store.save(early))
      const now = expected(await store.cluster(first?.id ?? ''))
      expect(now).toMatchObject({ articles: 5, firstSeen: '2025-07-10' })
      await store.close()
    })

    test('but not other figures: these contradict each other', async () => {
      const deal = (text: string, value: number) =>
        says(text, { frame: 'control', predicate: 'control.require', amount: share(value) })
      const store = await filled(open, [
        keepable('a', [deal('15 percent.', 15)], inLanguage('en', '2025-08-11')),
        keepable('b', [deal('25 Prozent.', 25)], inLanguage('de', '2025-08-12')),
        keepable('c', [deal('15 Prozent.', 15)], inLanguage('de', '2025-08-12')),
      ])
      const { items } = expected(await store.clusters({ contradicted: true }, page))
      expect(items.map(({ articles, contradictedBy }) => [articles, contradictedBy])).toEqual([
        [2, 1],
        [1, 1],
      ])
      await store.close()
    })

    test('copies of a text counting as one source', async () => {
      const long = `A licence for the H20. ${'Word after word of one and the same long text. '.repeat(12)}`
      const copy = (id: string) => {
        const text = `${long}${id}`
        return keepable(id, [says(text, { id: 'same' })], inLanguage('en', '2025-07-15'))
      }
      const store = await filled(open, [copy('a'), copy('b'), copy('c')])
      const [first] = expected(await store.clusters({}, page)).items
      expect(first).toMatchObject({ articles: 3, sources: 1 })
      expected(
        await store.save(keepable('b', [says('A licence.')], inLanguage('en', '2025-07-15'))),
      )
      const [now] = expected(await store.clusters({}, page)).items
      expect(now).toMatchObject({ articles: 3, sources: 2 })
      await store.close()
    })

    const cases = [
      [{ sources: 2 }, 1],
      [{ languages: 4 }, 0],
      [{ contradicted: false }, 1],
      [{ language: 'ko' }, 2],
      [{ factuality: 'denied' as const }, 1],
      [{ match: [[{ kind: 'words' as const, terms: ['licence'], prefix: false }]] }, 1],
      [{ article: 'en2' }, 1],
    ] as const
    test.for(cases)('that fit %j', async ([query, count]) => {
      const store = await filled(open)
      expect(expected(await store.clusters(query, page)).items.length).toBe(count)
      await store.close()
    })

    test('page by page', async () => {
      const store = await filled(open)
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const slice: Awaited<ReturnType<Store['clusters']>> = await store.clusters(
          {},
          { limit: 1, cursor },
        )
        const { items, next } = expected(slice)
        seen.push(...items.map(({ id }) => id))
        cursor = next
      } while (cursor)
      expect(seen).toEqual((await linesOf(store)).map((line) => line.split(' ')[0]))
      expect(new Set(seen).size).toBe(3)
      await store.close()
    })

    test('and says so beside each claim', async () => {
      const store = await filled(open)
      const { items } = expected(await store.claims({ article: 'fr' }, page))
      expect(items[0]?.cluster).toMatchObject({ sources: 3, contradictedBy: 1 })
      await store.close()
    })
  })
}
