/** What every store must do, whoever keeps it. A new store brings only its way to open. */
import { describe, expect, test } from 'vitest'
import type { Analysis } from '#model/analysis'
import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import type { Keepable, NewEdit, Page, Store } from './store.ts'
import { tagOf } from './tag.ts'

type Claim = Analysis['claims'][number]

/** The value of a result that must be one. */
export const expected = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

/** A claim that is nothing but its evidence. */
export const claim = (evidence: string, given: Partial<Claim> = {}): Claim => ({
  id: evidence.slice(0, 8),
  frame: 'control',
  predicate: 'control.tighten',
  factuality: 'asserted',
  confidence: 0.8,
  rule: 'control.test',
  evidence: { start: 0, end: evidence.length, text: evidence },
  speaker: null,
  attribution: 'none',
  cue: null,
  roles: { actor: [], target: [], item: [], instrument: [] },
  date: null,
  amount: null,
  checkworthy: { score: 0.5, reasons: [] },
  gist: '',
  ...given,
})

const speaker = (name: string, entity: string | null = null) =>
  ({ name, entity, kind: 'named', start: 0, end: 0 }) as const

/** A document whose text is its claims' evidence, one a line. */
export const keepable = (
  id: string,
  claims: readonly Claim[],
  given: Partial<Analysis> = {},
): Keepable => {
  const text = claims.map(({ evidence }) => evidence.text).join('\n')
  const source = { format: 'text', url: null, publisher: null, retrievedAt: null }
  const language = { tag: 'en', name: 'English', confidence: 1, alternatives: [] }
  const article: Article = {
    id,
    text,
    source,
    marks: [],
    metadata: { title: null, authors: [], publishedAt: null },
    language: null,
    publishedAt: null,
    gistLanguage: 'en',
  }
  const analysis: Analysis = {
    schema: 'fabline.analysis/1',
    id,
    version: 1,
    source,
    language,
    text,
    title: null,
    author: null,
    authors: [],
    bio: null,
    publishedAt: '2024-01-10',
    blocks: [
      { start: 0, end: text.length, role: 'body', kept: true, language: 'en', removal: null },
    ],
    topics: [],
    flags: [],
    entities: [],
    claims,
    summary: { extract: [], gist: { language: 'en', sentences: [] }, abstract: null },
    coverage: {
      blocks: 'full',
      authorship: 'full',
      entities: 'full',
      claims: 'full',
      summary: 'full',
    },
    ...given,
  }
  return { bytes: new TextEncoder().encode(text), article, analysis }
}

const flag = (text: string) =>
  ({
    kind: 'author-topic-mismatch',
    confidence: 0.9,
    message: 'The author writes about food.',
    rule: 'mismatch.test',
    authorTopics: ['medtop:20000271'],
    articleTopics: ['medtop:13000000'],
    evidence: [{ start: 0, end: text.length, text }],
  }) as const

const words = (...terms: readonly string[]) =>
  terms.map((term) => [{ kind: 'words', terms: [term], prefix: false } as const])

const all = { limit: 100, cursor: null }

/** Runs the contract on a store that `open` makes anew for each test. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(`${name} keeps articles`, () => {
    test('and gives back what was saved: analysis, article and bytes', async () => {
      const store = await open()
      const document = keepable('a', [claim('Ottavia Brandt tightened the rules.')])
      expect(expected(await store.save(document)).saving).toBe('created')
      expect(expected(await store.analysis('a'))).toEqual(document.analysis)
      expect(expected(await store.article('a'))).toEqual(document.article)
      expect(expected(await store.bytes('a'))).toEqual(document.bytes)
      await store.close()
    })

    test('and knows nothing of an id that was never saved', async () => {
      const store = await open()
      expect(expected(await store.analysis('a'))).toBeNull()
      expect(expected(await store.article('a'))).toBeNull()
      expect(expected(await store.bytes('a'))).toBeNull()
      await store.close()
    })

    test('and changes nothing when the same id comes with the same text', async () => {
      const store = await open()
      const document = keepable('a', [claim('The rules were tightened.')])
      await store.save(document)
      const again = { ...document, analysis: { ...document.analysis, publishedAt: '2025-05-05' } }
      const saved = expected(await store.save(again))
      expect(saved).toEqual({ saving: 'unchanged', analysis: document.analysis })
      const { text } = document.article
      expect(expected(await store.known('a', text))).toEqual(document.analysis)
      expect(expected(await store.known('a', `${text}!`))).toBeNull()
      expect(expected(await store.known('b', text))).toBeNull()
      expect(expected(await store.articles({}, all)).items).toHaveLength(1)
      expect(expected(await store.claims({}, all)).items).toHaveLength(1)
      await store.close()
    })

    test('and takes the same id with another text as the next version', async () => {
      const store = await open()
      await store.save(keepable('a', [claim('Rules were tightened.'), claim('Sales fell.')]))
      const saved = expected(await store.save(keepable('a', [claim('Rules were lifted.')])))
      expect(saved.saving).toBe('updated')
      expect(saved.analysis.version).toBe(2)
      expect(expected(await store.analysis('a', 1))?.text).toContain('tightened')
      expect(expected(await store.analysis('a'))?.text).toBe('Rules were lifted.')
      expect(expected(await store.analysis('a', 3))).toBeNull()
      expect(expected(await store.versions('a')).map(({ version }) => version)).toEqual([2, 1])
      expect(expected(await store.versions('b'))).toEqual([])
      expect(
        expected(await store.claims({}, all)).items.map(({ evidence }) => evidence.text),
      ).toEqual(['Rules were lifted.'])
      const old = expected(await store.claims({ match: words('tightened') }, all))
      expect(old.items).toEqual([])
      await store.close()
    })

    test('and says it is whole', async () => {
      const store = await open()
      expect(expected(await store.check())).toBeNull()
      await store.close()
    })

    test('and counts blocks by role and rule', async () => {
      const store = await open()
      await store.save(keepable('a', [claim('Rules were tightened.')]))
      expect(expected(await store.blockCounts())).toEqual([
        { role: 'body', rule: null, language: 'en', blocks: 1 },
      ])
      await store.close()
    })
  })

  describe(`${name} lists articles`, () => {
    const three = async (): Promise<Store> => {
      const store = await open()
      const entities = [
        { id: 'nvidia', name: 'NVIDIA', type: 'company', wikidata: null, mentions: [] } as const,
      ]
      await store.save(keepable('old', [claim('One.')], { publishedAt: '2023-01-01', entities }))
      await store.save(
        keepable('new', [claim('Two chips.')], {
          publishedAt: '2024-06-01',
          language: { tag: 'zh-Hans', name: 'Chinese', confidence: 1, alternatives: [] },
        }),
      )
      await store.save(
        keepable('middle', [claim('Three.')], {
          publishedAt: '2024-01-01',
          authors: [{ name: 'Frédéric Álvez', start: 0, end: 0 }],
        }),
      )
      return store
    }

    const cases = [
      [{}, ['new', 'middle', 'old']],
      [{ language: 'zh' }, ['new']],
      [{ language: 'zh-Hans' }, ['new']],
      [{ language: 'z' }, []],
      [{ since: '2024-01-01' }, ['new', 'middle']],
      [{ until: '2024-01-01' }, ['middle', 'old']],
      [{ author: 'frederic al' }, ['middle']],
      [{ entity: { id: 'nvidia', name: '' } }, ['old']],
      [{ entity: { id: null, name: 'Nvidia' } }, ['old']],
      [{ match: words('chips') }, ['new']],
      [{ match: [[{ kind: 'entity', id: 'nvidia' } as const]] }, ['old']],
      [{ match: [] }, []],
    ] as const
    test.for(cases)('that fit %j', async ([query, ids]) => {
      const store = await three()
      const { items } = expected(await store.articles(query, all))
      expect(items.map(({ id }) => id)).toEqual(ids)
      await store.close()
    })

    test('page by page, though others come in meanwhile', async () => {
      const store = await three()
      const first = expected(await store.articles({}, { limit: 2, cursor: null }))
      await store.save(keepable('newest', [claim('Four.')], { publishedAt: '2025-01-01' }))
      const second = expected(await store.articles({}, { limit: 2, cursor: first.next }))
      expect(first.items.map(({ id }) => id)).toEqual(['new', 'middle'])
      expect(second).toMatchObject({ items: [{ id: 'old' }], next: null })
      await store.close()
    })

    test.for(['', 'x', 'W10', 'bnVsbA'])('but not by the foreign cursor "%s"', async (cursor) => {
      const store = await three()
      const page = await store.articles({}, { limit: 2, cursor })
      expect(page).toMatchObject({ ok: false, problem: { code: 'invalid-request' } })
      await store.close()
    })

    test('but not by the cursor of another list', async () => {
      const store = await three()
      const { next } = expected(await store.articles({}, { limit: 1, cursor: null }))
      const page = await store.articles({ language: 'en' }, { limit: 1, cursor: next })
      expect(page).toMatchObject({ ok: false, problem: { code: 'invalid-request' } })
      await store.close()
    })
  })

  describe(`${name} finds claims`, () => {
    const filled = async (): Promise<Store> => {
      const store = await open()
      const us = { entity: 'us', name: 'United States' }
      await store.save(
        keepable('en', [
          claim('Washington tightened export controls.', {
            roles: { actor: [us], target: [], item: [], instrument: [] },
          }),
          claim('Sales could fall, said Ottavia Brandt.', {
            frame: 'sale',
            predicate: 'sale.stop',
            factuality: 'possible',
            speaker: speaker('Ottavia Brandt'),
          }),
        ]),
      )
      await store.save(
        keepable(
          'zh',
          [
            claim('美国收紧对华芯片出口管制。', {
              gist: 'The United States tightened export controls on chips to China.',
              speaker: speaker('商务部', 'mofcom'),
            }),
          ],
          {
            publishedAt: '2024-03-01',
            language: { tag: 'zh-Hans', name: 'Chinese', confidence: 1, alternatives: [] },
          },
        ),
      )
      return store
    }

    const cases = [
      ['all, newest day first', {}, ['美国', 'Wash', 'Sale']],
      ['by frame', { frame: 'sale' }, ['Sale']],
      ['by factuality', { factuality: 'possible' }, ['Sale']],
      ['by entity', { entity: { id: 'us', name: '' } }, ['Wash']],
      ['by an entity’s name', { entity: { id: null, name: 'united states' } }, ['Wash']],
      ['by an entity who speaks', { entity: { id: 'mofcom', name: '' } }, ['美国']],
      ['by part of a speaker’s name', { speaker: { id: null, name: 'BRANDT' } }, ['Sale']],
      ['by the speaker’s id', { speaker: { id: 'mofcom', name: 'MOFCOM' } }, ['美国']],
      ['by language', { language: 'zh' }, ['美国']],
      ['by day', { since: '2024-02-01', until: '2024-03-01' }, ['美国']],
      ['of one article', { article: 'en' }, ['Wash', 'Sale']],
      ['by a word of the gist', { match: words('export', 'controls') }, ['Wash', '美国']],
      ['by a word of two letters', { match: words('芯片') }, ['美国']],
      ['by what happens', { match: [[{ kind: 'predicate', predicate: 'sale.stop' }]] }, ['Sale']],
      ['by an entity searched', { match: [[{ kind: 'entity', id: 'us' }]] }, ['Wash']],
      ['by words and filters', { match: words('controls'), language: 'en' }, ['Wash']],
      ['none that lack a word', { match: words('controls', 'rubber') }, []],
      ['none for no words', { match: [] }, []],
    ] as const
    test.for(cases)('%s', async ([, query, beginnings]) => {
      const store = await filled()
      const { items } = expected(await store.claims(query, all))
      const found = items.map(({ evidence }) => evidence.text)
      expect(found).toHaveLength(beginnings.length)
      for (const beginning of beginnings)
        expect(found.some((text) => text.startsWith(beginning))).toBe(true)
      if (!('match' in query))
        expect(found.map((text, index) => text.slice(0, beginnings[index]?.length))).toEqual(
          beginnings,
        )
      await store.close()
    })

    test('with the article they stand in', async () => {
      const store = await filled()
      const [found] = expected(await store.claims({ language: 'zh' }, all)).items
      expect(found?.article).toMatchObject({ id: 'zh', language: 'zh-Hans', title: null })
      await store.close()
    })

    test.for([{}, { match: words('controls') }])('page by page: %j', async (query) => {
      const store = await filled()
      const whole = expected(await store.claims(query, all)).items
      const paged: unknown[] = []
      let cursor: string | null = null
      do {
        const page: Page<unknown> = expected(await store.claims(query, { limit: 1, cursor }))
        paged.push(...page.items)
        cursor = page.next
      } while (cursor !== null)
      expect(paged).toEqual(whole)
      await store.close()
    })

    test.for(['"', '*', 'AND', 'NEAR(', '§us', 'said:', "'; DROP TABLE claims"])(
      'reads %s as a word like any other',
      async (odd) => {
        const store = await filled()
        const entity = { id: odd, name: odd }
        expect((await store.claims({ entity, speaker: entity, language: odd }, all)).ok).toBe(true)
        expect(expected(await store.claims({}, all)).items).toHaveLength(3)
        await store.close()
      },
    )
  })

  describe(`${name} keeps the queue of flags`, () => {
    const flagged = (text: string, ...flags: readonly string[]) =>
      keepable('a', [claim(text)], { flags: flags.map(flag) })

    test('with what an editor decided', async () => {
      const store = await open()
      await store.save(flagged('Chips.', 'a cook'))
      const [found] = expected(await store.flags({ status: 'open' }, all)).items
      expect(found).toMatchObject({ status: 'open', note: null, article: { id: 'a' } })
      const judgement = { status: 'dismissed', note: 'She did both.', by: 'Ada' } as const
      const judged = expected(await store.judge(found?.id ?? '', judgement))
      expect(judged).toMatchObject(judgement)
      expect(judged?.decidedAt).not.toBeNull()
      expect(expected(await store.flags({ status: 'open' }, all)).items).toEqual([])
      expect(expected(await store.flags({ status: 'dismissed' }, all)).items).toHaveLength(1)
      expect(expected(await store.articles({}, all)).items[0]?.openFlags).toBe(0)
      await store.close()
    })

    test('over a new version, as long as the words still stand there', async () => {
      const store = await open()
      await store.save(flagged('Chips.', 'a cook', 'a gardener'))
      for (const { id } of expected(await store.flags({}, all)).items)
        await store.judge(id, { status: 'confirmed', note: null, by: null })
      await store.save(flagged('More chips.', 'a cook', 'a diver'))
      const flags = expected(await store.flags({}, all)).items
      expect(flags.map(({ status, evidence }) => [evidence[0]?.text, status])).toEqual([
        ['a diver', 'open'],
        ['a cook', 'confirmed'],
      ])
      await store.close()
    })

    test('with every decision: who, when, why', async () => {
      const store = await open()
      await store.save(flagged('Chips.', 'a cook'))
      const [found] = expected(await store.flags({}, all)).items
      const id = found?.id ?? ''
      await store.judge(id, { status: 'confirmed', note: 'Asked him.', by: 'Ada' })
      const again = expected(await store.judge(id, { status: 'open', note: null, by: 'Bo' }))
      expect(again).toMatchObject({ status: 'open', by: 'Bo', decidedAt: null })
      expect(again?.decisions).toMatchObject([
        { status: 'confirmed', note: 'Asked him.', by: 'Ada', at: expect.any(String) },
        { status: 'open', note: null, by: 'Bo' },
      ])
      await store.close()
    })

    const words = 'a cook who has written on bread and cake for years'
    test.for([
      ['holds while its words change slightly', `${words} and years`, 'dismissed'],
      ['is shown where they change much, and the flag is open', 'a diver and a cook', 'open'],
    ] as const)('whose decision %s', async ([, changed, status]) => {
      const store = await open()
      await store.save(flagged('Chips.', words))
      const [found] = expected(await store.flags({}, all)).items
      await store.judge(found?.id ?? '', { status: 'dismissed', note: 'Fine.', by: 'Ada' })
      await store.save(flagged('More chips.', changed))
      const flags = expected(await store.flags({}, all)).items
      expect(flags).toMatchObject([{ status, decisions: [{ status: 'dismissed', by: 'Ada' }] }])
      await store.close()
    })

    test('anew where the same words compare with another article', async () => {
      const store = await open()
      const same = (otherArticle: string) => ({
        ...flag('By Lionel Voss'),
        kind: 'same-text-other-byline' as const,
        otherArticle,
      })
      await store.save(keepable('a', [claim('Chips.')], { flags: [same('x')] }))
      const [found] = expected(await store.flags({}, all)).items
      await store.judge(found?.id ?? '', { status: 'dismissed', note: 'A pen name.', by: 'Ada' })
      await store.save(keepable('a', [claim('More chips.')], { flags: [same('y')] }))
      expect(expected(await store.flags({}, all)).items).toMatchObject([
        { status: 'open', otherArticle: 'y', decisions: [{ status: 'dismissed' }] },
      ])
      await store.close()
    })

    test('by kind', async () => {
      const store = await open()
      await store.save(flagged('Chips.', 'a cook'))
      const of = async (kind: 'off-beat' | 'author-topic-mismatch') =>
        expected(await store.flags({ kinds: [kind] }, all)).items.length
      expect([await of('off-beat'), await of('author-topic-mismatch')]).toEqual([0, 1])
      await store.close()
    })

    test('and knows no flag that never stood', async () => {
      const store = await open()
      expect(expected(await store.judge('x', { status: 'open', note: null, by: null }))).toBeNull()
      await store.close()
    })
  })

  describe(`${name} keeps what editors decide about blocks`, () => {
    const filled = async (): Promise<{ store: Store; analysis: Analysis; was: string }> => {
      const store = await open()
      const document = keepable('a', [claim('Rules were tightened.')], {
        flags: [flag('a cook')],
        source: { format: 'text', url: null, publisher: 'The Wafer', retrievedAt: null },
      })
      const { analysis } = expected(await store.save(document))
      await store.save(keepable('b', [claim('Sales fell.')]))
      return { store, analysis, was: tagOf(analysis) }
    }

    const edit = (given: Partial<NewEdit> = {}): NewEdit =>
      ({
        id: 'e1',
        action: 'restore-rule',
        rule: 'share.word',
        scope: 'article',
        article: 'a',
        publisher: null,
        words: null,
        by: 'Ada',
        note: 'It is the story.',
        ...given,
      }) as NewEdit

    const struck = (analysis: Analysis): Analysis => ({
      ...analysis,
      claims: [],
      flags: [],
      blocks: analysis.blocks.map((block) => ({
        ...block,
        role: 'share',
        kept: false,
        removal: { reason: 'share', confidence: 1, rule: 'editor.strike' },
        edit: {
          id: 'e1',
          rule: 'editor.strike',
          confidence: 1,
          was: { role: 'body', removal: null },
        },
      })),
    })

    test('together with what the article is then', async () => {
      const { store, analysis, was } = await filled()
      const revised = struck(analysis)
      const kept = expected(await store.decide(edit(), { analysis: revised, was }))
      expect(kept).toMatchObject({ ...edit(), at: expect.any(String), revokedBy: null })
      expect(expected(await store.edits('a', null))).toEqual([kept])
      expect(expected(await store.edits('b', null))).toEqual([])
      expect(expected(await store.analysis('a'))).toEqual(revised)
      expect(expected(await store.claims({ article: 'a' }, all)).items).toEqual([])
      expect(expected(await store.claims({ match: words('tightened') }, all)).items).toEqual([])
      expect(expected(await store.flags({}, all)).items).toEqual([])
      expect(expected(await store.articles({}, all)).items).toHaveLength(2)
      await store.close()
    })

    test('but nothing where the article changed meanwhile', async () => {
      const { store, analysis, was } = await filled()
      expected(await store.revise({ analysis: { ...analysis, publishedAt: null }, was }))
      const late = await store.decide(edit(), { analysis: struck(analysis), was })
      expect(late).toMatchObject({ ok: false, problem: { code: 'conflict' } })
      expect(expected(await store.edits('a', null))).toEqual([])
      expect(expected(await store.analysis('a'))?.claims).toHaveLength(1)
      const unknown = { ...analysis, id: 'nobody' }
      expect((await store.revise({ analysis: unknown, was })).ok).toBe(false)
      await store.close()
    })

    test('and the flags of an analysis come back with their decisions', async () => {
      const { store, analysis, was } = await filled()
      const [found] = expected(await store.flags({}, all)).items
      await store.judge(found?.id ?? '', { status: 'confirmed', note: null, by: 'Ada' })
      const revised = struck(analysis)
      expected(await store.revise({ analysis: revised, was }))
      expect(expected(await store.flags({}, all)).items).toEqual([])
      expected(await store.revise({ analysis, was: tagOf(revised) }))
      expect(expected(await store.flags({}, all)).items).toMatchObject([
        { id: found?.id, status: 'confirmed' },
      ])
      await store.close()
    })

    test('where they count: one article, a publisher, everywhere', async () => {
      const { store, analysis } = await filled()
      let current = analysis
      const decide = async (given: Partial<NewEdit>) => {
        const next = { ...current, publishedAt: given.id ?? null }
        expected(await store.decide(edit(given), { analysis: next, was: tagOf(current) }))
        current = next
      }
      await decide({ id: 'own' })
      await decide({ id: 'paper', scope: 'publisher', publisher: 'The Wafer' })
      await decide({ id: 'world', scope: 'all' })
      await decide({ id: 'undo', action: 'revoke', edit: 'world', scope: 'all' } as NewEdit)
      const ids = async (article: string, publisher: string | null) =>
        expected(await store.edits(article, publisher)).map(({ id, revokedBy }) =>
          revokedBy ? `${id} (${revokedBy})` : id,
        )
      expect(await ids('a', 'The Wafer')).toEqual(['own', 'paper', 'world (undo)', 'undo'])
      expect(await ids('new', 'The Wafer')).toEqual(['paper', 'world (undo)', 'undo'])
      expect(await ids('new', null)).toEqual(['world (undo)', 'undo'])
      await store.close()
    })

    test('and which articles a rule or an edit reached', async () => {
      const { store, analysis, was } = await filled()
      expected(await store.revise({ analysis: struck(analysis), was }))
      const reached = async (rule: string, id: string, publisher: string | null) =>
        expected(await store.reached({ rule, edit: id, publisher }))
      expect(await reached('editor.strike', '', null)).toEqual(['a'])
      expect(await reached('', 'e1', 'The Wafer')).toEqual(['a'])
      expect(await reached('', 'e1', 'The Fab')).toEqual([])
      expect(await reached('share.word', 'e2', null)).toEqual([])
      await store.close()
    })
  })

  describe(`${name} knows the record`, () => {
    const wordOf = (at: number, seed: number): string => `w${(at * 7919 + seed * 104_729) % 10_007}`
    /** A text of 200 words of its own; the first `changed` of them come from elsewhere. */
    const textOf = (seed: number, changed = 0): string =>
      Array.from({ length: 200 }, (_, at) => wordOf(at, at < changed ? seed + 50 : seed)).join(' ')
    const topic = { code: 'medtop:10000000', label: 'lifestyle and leisure', score: 0.8 }
    const by = (author: string, given: Partial<Analysis> = {}): Partial<Analysis> => ({
      authors: [{ name: author, start: 0, end: 0 }],
      topics: [topic],
      ...given,
    })
    const save = async (store: Store, id: string, ...[text, given]: [string, Partial<Analysis>]) =>
      expected(await store.save(keepable(id, [claim(text)], given))).analysis

    test('of near-duplicates, whichever came first', async () => {
      const store = await open()
      await save(store, 'a', textOf(1), by('Ottavia Brandt'))
      await save(store, 'b', textOf(1, 5), by('Lionel Voss'))
      await save(store, 'c', textOf(1, 120), by('Lionel Voss'))
      await save(store, 'd', textOf(2), by('Lionel Voss'))
      const near = async (id: string) =>
        expected(await store.nearDuplicates(id)).map(({ article }) => article.id)
      expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(near))).toEqual([
        ['b'],
        ['a'],
        [],
        [],
        [],
      ])
      const [found] = expected(await store.nearDuplicates('a'))
      expect(found?.resemblance).toBeGreaterThan(0.8)
      expect(found?.article).toMatchObject({ id: 'b', language: 'en' })
      await store.close()
    })

    test('of texts that came before an article, not after it', async () => {
      const store = await open()
      const first = await save(store, 'a', textOf(1), by('Ottavia Brandt'))
      const second = await save(store, 'b', textOf(1, 5), by('Lionel Voss'))
      const twins = async (analysis: Analysis) =>
        expected(await store.record(analysis)).twins.map((twin) => twin.analysis.id)
      expect(await twins(first)).toEqual([])
      expect(await twins(second)).toEqual(['a'])
      expect(await twins({ ...second, id: 'new' })).toEqual(['b', 'a'])
      await store.close()
    })

    test('of a text that changed', async () => {
      const store = await open()
      await save(store, 'a', textOf(1), by('Ottavia Brandt'))
      await save(store, 'b', textOf(1, 5), by('Lionel Voss'))
      await save(store, 'a', textOf(3), by('Ottavia Brandt'))
      expect(expected(await store.nearDuplicates('b'))).toEqual([])
      await store.close()
    })

    test('of an author by the folded name, in one publisher, up to the day', async () => {
      const store = await open()
      const source = { format: 'text', url: null, publisher: 'The Wafer', retrievedAt: null }
      await save(store, 'a', 'One.', by('Frédéric Álvez', { source }))
      await save(store, 'b', 'Two.', by('FREDERIC ALVEZ', { source, publishedAt: '2023-01-01' }))
      await save(store, 'c', 'Three.', by('Frédéric Álvez'))
      await save(store, 'd', 'Four.', by('Frédéric Álvez', { source, publishedAt: '2025-01-01' }))
      const now = keepable('x', [claim('Five.')], by('Frederic Alvez', { source })).analysis
      const past = async (analysis: Analysis) =>
        expected(await store.record(analysis)).past.map((one) => one.map(({ id }) => id))
      expect(await past(now)).toEqual([['b', 'a']])
      expect(await past({ ...now, authors: [] })).toEqual([])
      const stored = expected(await store.analysis('b'))
      expect(stored && (await past(stored))).toEqual([[]])
      const [[found] = []] = expected(await store.record(now)).past
      expect(found).toEqual({ id: 'b', title: 'Two.', topics: [topic] })
      await store.close()
    })
  })
}
