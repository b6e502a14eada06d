import { beforeEach, describe, expect, test } from 'vitest'
import type { Analysis } from '#model/analysis'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected } from '#store/store.contract'
import { listBlocks } from './blocks.ts'
import { editArticle } from './edits.ts'
import { ingestDocument } from './ingest.ts'

let store: Store
beforeEach(async () => {
  store = expected(await openSqlite(':memory:', { create: true }))
})

const story = [
  'Washington tightened its export controls on advanced AI chips on Tuesday, closing a gap through which Chinese buyers had been served by way of third countries.',
  'The new rules, which the Commerce Department published in the afternoon, take effect in thirty days and cover accelerators above a threshold of memory bandwidth.',
  'Makers of the chips said they would comply. Analysts in Taipei expect that sales to China will fall by a fifth in the coming quarter, and that prices on the grey market will rise.',
  'Officials in Beijing called the measure unjustified and announced that they would answer it, without saying how.',
].join('\n\n')

const kinds = ['same-text-other-byline', 'off-beat'] as const
const keep = async (
  ...[id, by, body, head = 'Washington tightens chip rules']: [string, string, string, string?]
) => expected(await ingestDocument(store, { id, text: `${head}\n\n${by}\n\n${body}` })).analysis
const raised = ({ flags }: Analysis) =>
  flags.filter(({ kind }) => kinds.includes(kind as 'off-beat'))

describe('the same text under another byline', () => {
  test('is flagged, with the byline and the other article', async () => {
    await keep('one', 'By Ottavia Brandt', story)
    const [flag, ...more] = raised(
      await keep('two', 'By Lionel Voss', `${story}\n\nThe story goes on.`, 'New rules for chips'),
    )
    expect(more).toEqual([])
    expect(flag).toMatchObject({
      kind: 'same-text-other-byline',
      rule: 'record.same-text',
      otherArticle: 'one',
      evidence: [{ text: 'Lionel Voss' }],
      message: expect.stringMatching(
        /“Washington tightens chip rules” by Ottavia Brandt \(id one\)/u,
      ),
    })
    expect(flag?.confidence).toBeGreaterThan(0.9)
    const { items } = expected(await store.flags({}, { limit: 10, cursor: null }))
    expect(items).toMatchObject([{ kind: 'same-text-other-byline', article: { id: 'two' } }])
  })

  test.for([
    ['the same person', 'By Ottavia Brandt', 'By O. Brandt'],
    ['nobody by name', 'By Ottavia Brandt', 'Share this article'],
    ['an agency', 'By Reuters', 'By Lionel Voss'],
    ['an agency among the authors', 'By Ottavia Brandt and Reuters', 'By Lionel Voss'],
    ['a desk', 'By the editors', 'By Lionel Voss'],
  ] as const)('is right where it is signed by %s', async ([, one, two]) => {
    await keep('one', one, story)
    expect(raised(await keep('two', two, story))).toEqual([])
    expect(expected(await store.nearDuplicates('two'))).toHaveLength(1)
  })

  test('is right where an agency is named in the place line', async () => {
    await keep('one', 'By Ottavia Brandt', `WASHINGTON (Reuters) - ${story}`)
    expect(raised(await keep('two', 'By Lionel Voss', `WASHINGTON (Reuters) - ${story}`))).toEqual(
      [],
    )
  })

  test('is not what another text on the same subject is', async () => {
    await keep('one', 'By Ottavia Brandt', story)
    const other = story.split(' ').toSorted().join(' ')
    expect(raised(await keep('two', 'By Lionel Voss', other))).toEqual([])
    expect(expected(await store.nearDuplicates('two'))).toEqual([])
  })

  test('flags the one that came later, once, however often both come', async () => {
    const one = await keep('one', 'By Ottavia Brandt', story)
    const two = await keep('two', 'By Lionel Voss', story, 'Another headline')
    expect(await keep('one', 'By Ottavia Brandt', story)).toEqual(one)
    expect(await keep('two', 'By Lionel Voss', story, 'Another headline')).toEqual(two)
    const strike = async (id: string) => {
      const { blocks } = expected(await listBlocks(store, id))
      const block = blocks.find(({ role }) => role === 'body')?.number ?? 0
      const request = { action: 'strike', block, reason: 'related' } as const
      return editArticle(store, { id, request, editor: { by: 'Ada', note: null } })
    }
    expect(raised(expected(await strike('one')).analysis)).toEqual([])
    // What is kept of both is no longer the same by 0.8.
    expect(raised(expected(await strike('two')).analysis)).toHaveLength(1)
  })
})

const recipes = [
  [
    'A lemon cake for spring',
    'Whisk the eggs with the sugar, fold in the flour and the lemon zest, and bake the cake in a hot oven until it is golden. Serve with whipped cream and fresh berries. The recipe feeds eight guests and keeps for a day in the kitchen.',
  ],
  [
    'Soup for cold evenings',
    'Chop the onions and the carrots, fry them in butter, and let the soup simmer with herbs and garlic. Season with salt and pepper, and serve it with crusty bread. The recipe is from a cookbook that every kitchen should have.',
  ],
  [
    'Five pasta dishes without meat',
    'Boil the pasta in salted water and toss it with olive oil, tomatoes and basil. A good chef lets the sauce simmer and adds the cheese at the end. These recipes make dinner for a family in half an hour, with dessert.',
  ],
  [
    'How to roast a chicken',
    'Rub the chicken with butter and thyme, roast it in the oven with potatoes, and let it rest before dinner. The chef of the restaurant serves it with a salad and a glass of wine. The recipe needs no more than an hour in the kitchen.',
  ],
] as const
const chips =
  'Nvidia and AMD said their semiconductor sales to China fell after the Commerce Department tightened export controls on AI chips. The software and hardware of the processors, built with a new technology at a foundry in Taiwan, can no longer be sold without a licence. Engineers of the chipmakers design semiconductors with less computing power.'

describe('an author whose earlier articles', () => {
  const write = (by: string, articles: readonly (readonly [string, string])[]) =>
    Promise.all(
      articles.map(([head, body], index) => keep(`${by}-${index}`, `By ${by}`, body, head)),
    )

  test('are all about another world is off their beat', async () => {
    const past = await write('Ottavia Brandt', recipes)
    expect(past.map(({ topics }) => topics[0]?.code)).toEqual(recipes.map(() => 'medtop:10000000'))
    const [flag] = raised(await keep('x', 'By Ottavia Brandt', chips, 'Chip sales fall'))
    expect(flag).toMatchObject({
      kind: 'off-beat',
      rule: 'record.off-beat',
      authorTopics: ['medtop:10000000'],
      evidence: [{ text: 'Ottavia Brandt' }],
      message: expect.stringMatching(
        /^The 4 earlier articles signed by Ottavia Brandt .*lifestyle/u,
      ),
    })
    expect(flag?.articleTopics.length).toBeGreaterThan(0)
  })

  test.for([
    ['are too few', recipes.slice(0, 2)],
    ['are about the beat', [...recipes, ['Chips again', chips]]],
  ] as const)('%s are not', async ([, articles]) => {
    await write('Ottavia Brandt', articles as readonly (readonly [string, string])[])
    const analysis = await keep('x', 'By Ottavia Brandt', chips, 'Chip sales fall')
    expect(raised(analysis).filter(({ kind }) => kind === 'off-beat')).toEqual([])
  })

  test('somebody else wrote are not', async () => {
    await write('Lionel Voss', recipes)
    expect(raised(await keep('x', 'By Ottavia Brandt', chips, 'Chip sales fall'))).toEqual([])
  })

  test('are about the same world as this one are not', async () => {
    await write('Ottavia Brandt', recipes.slice(0, 3))
    const [, , , last] = recipes
    expect(raised(await keep('x', 'By Ottavia Brandt', last[1], last[0]))).toEqual([])
  })
})
