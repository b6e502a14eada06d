/** What every store must do with a search of parts. */
import { describe, expect, test } from 'vitest'
import type { Entity } from '#model/entity'
import { claim, expected, keepable } from './store.contract.ts'
import type { ClaimQuery, Page, Store } from './store.ts'
import type { Part, Way } from './way.ts'

const part = (...ways: readonly Way[]): Part => ({ ways, weight: 1, must: false })
const word = (term: string): Way => ({ kind: 'words', terms: [term], prefix: false })
const must = (term: string): Part => ({ ...part(word(term)), must: true })

const named = (id: string, text: string, word: string): Entity => {
  const start = text.indexOf(word)
  const mention = { start, end: start + word.length, text: word }
  return { id, name: word, type: 'organization', mentions: [mention] } as unknown as Entity
}

const lines = [
  'Zorgle blips in Vex.',
  'Zorgle hums.',
  'Nothing at all.',
  'Blips are dear.',
] as const

const filled = async (open: () => Promise<Store>): Promise<Store> => {
  const store = await open()
  const others = Array.from({ length: 40 }, (_, index) => claim(`Other words number ${index}.`))
  const claims = lines.map((line) => claim(line))
  expected(await store.save(keepable('others', others)))
  for (const one of claims) expected(await store.save(keepable(one.evidence.text, [one])))
  return store
}

const found = async (store: Store, query: ClaimQuery): Promise<readonly string[]> =>
  expected(await store.claims(query, { limit: 100, cursor: null })).items.map(
    ({ evidence }) => evidence.text,
  )

const [both, zorgle, , blips] = lines

/** Runs the contract on a store that `open` makes anew for each test. */
export const wantedContract = (name: string, open: () => Promise<Store>): void => {
  describe(`${name} searches`, () => {
    const wanted = [part(word('zorgle')), part(word('blips'))]
    const cases = [
      ['and shows what holds most first', { wanted }, [both, blips, zorgle]],
      ['by any way to say a part', { wanted: [part(word('vex'), word('hums'))] }, [zorgle, both]],
      ['for what must be there', { wanted: [must('hums'), part(word('zorgle'))] }, [zorgle]],
      ['in one article', { wanted, article: zorgle }, [zorgle]],
      ['on days', { wanted, since: '2025-01-01' }, []],
      ['for nothing that is there', { wanted: [part(word('rubber'))] }, []],
    ] as const
    test.for(cases)('%s', async ([, query, texts]) => {
      const store = await filled(open)
      expect((await found(store, query)).toSorted()).toEqual(texts.toSorted())
      expect((await found(store, query))[0]).toBe(texts[0])
      await store.close()
    })

    test('page by page as in one list', async () => {
      const store = await filled(open)
      const query = { wanted: [part(word('words')), part(word('number')), ...wanted] }
      const paged: string[] = []
      let cursor: string | null = null
      do {
        const page: Page<{ evidence: { text: string } }> = expected(
          await store.claims(query, { limit: 7, cursor }),
        )
        paged.push(...page.items.map(({ evidence }) => evidence.text))
        cursor = page.next
      } while (cursor !== null)
      expect(paged).toEqual(await found(store, query))
      expect(new Set(paged).size).toBe(43)
      await store.close()
    })

    test('and prefers the claim whose article names who is searched elsewhere', async () => {
      const store = await open()
      const text = 'Zorgle blips.\n\nThe firm is Nvidia.'
      const blocks = ['Zorgle blips.', 'The firm is Nvidia.'].map((line) => {
        const start = text.indexOf(line)
        const end = start + line.length
        return { start, end, role: 'body', kept: true, language: 'en', removal: null } as const
      })
      const about = { text, blocks, entities: [named('nvidia', text, 'Nvidia')] }
      expected(await store.save(keepable('named', [claim('Zorgle blips.')], about)))
      expected(await store.save(keepable('later', [claim('Zorgle blips.')])))
      const query = { wanted: [part(word('zorgle')), part({ kind: 'entity', id: 'nvidia' })] }
      const { items } = expected(await store.claims(query, { limit: 9, cursor: null }))
      expect(items.map(({ article }) => article.id)).toEqual(['named', 'later'])
      await store.close()
    })
  })
}
