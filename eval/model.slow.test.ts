import { afterEach, beforeAll, expect, test } from 'vitest'
import { analyze } from '#actions/analyze'
import { sendings } from '#llm/limits'
import { openModel } from '#llm/open-model'
import { summarizeArticle } from '#llm/summarize'
import type { Act, Seen } from '#llm/testing/act'
import { type ModelServer, startModelServer } from '#llm/testing/model-server'
import type { Analysis } from '#model/analysis'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected } from '#store/store.contract'
import { corpusItems } from './load.ts'

/** One page in so many: a sample that takes some seconds; `FABLINE_STEP=1` takes all. */
const step = Number(process.env.FABLINE_STEP ?? 5)

const pagesOf = async (): Promise<readonly Analysis[]> => {
  const items = corpusItems().filter((_, index) => index % step === 0)
  const read = items.map(({ gold: { id, publishedAt }, parts }) =>
    analyze({ id, text: parts.join('\n\n'), publishedAt: publishedAt ?? null }),
  )
  return (await Promise.all(read)).flatMap((one) => ('error' in one ? [] : [one]))
}
const pages = await pagesOf()

const open: { server?: ModelServer; store?: Store } = {}
afterEach(async () => {
  await open.server?.close()
  await open.store?.close()
})

type Shown = { readonly id: string; readonly text: string }

/** The sentences of the article that a question holds. */
const sentencesIn = ({ body }: Seen): readonly Shown[] => {
  const messages = body.messages as readonly { readonly content: string }[]
  return JSON.parse(messages.at(-1)?.content ?? '').sentences
}

type Said = { readonly text: string; readonly cites: readonly string[] }

const saying = (sentences: readonly Said[]): Act => ({
  text: JSON.stringify({ language: 'as asked', sentences }),
})

/** Five sentences from all over the article, in its own words. */
const good = (seen: Seen): readonly Said[] => {
  const all = sentencesIn(seen).filter(({ text }) => text.length > 40)
  const every = Math.max(1, Math.floor(all.length / 5))
  return all
    .filter((_, index) => index % every === 0)
    .slice(0, 5)
    .map(({ id, text }) => ({ text, cites: [id] }))
}

/** Asks for the abstract of every page, four at a time, with times that suit a test. */
const abstractsOf = async (script: (seen: Seen) => Act, some = pages) => {
  const server = await startModelServer(script, { contextTokens: 200_000 })
  const store = expected(await openSqlite(':memory:', { create: true }))
  Object.assign(open, { server, store })
  const provider = openModel(
    {
      model: 'test-model',
      maker: null,
      baseUrl: server.baseUrl,
      apiKey: null,
      embeddings: null,
      concurrency: 4,
      requestsPerMinute: 100_000,
      tokensPerDay: 100_000_000,
      tokensPerArticle: 1_000_000,
      prices: null,
    },
    store.model,
    {
      times: { firstWordMs: 1_000, pauseMs: 1_000, allMs: 10_000 },
      sendings: { firstWaitMs: 5, longestWishMs: 100 },
    },
  )
  const asked = some.map(async (page) => ({
    page,
    abstract: await summarizeArticle({ provider }, page, { language: page.language.tag }),
  }))
  return { all: await Promise.all(asked), server }
}

// langchain is loaded with the first question, and the words of a language are made ready with the
// first answer in it: that counts against nobody's time below.
beforeAll(async () => {
  await abstractsOf((seen) => saying(good(seen)))
  await open.server?.close()
  await open.store?.close()
})

type Asked = Awaited<ReturnType<typeof abstractsOf>>['all'][number]

const shownIn = ({ abstract }: Asked) => (abstract.ok ? abstract.value.sentences : [])

const numbers = (text: string): readonly string[] => text.match(/\p{Nd}+/gu) ?? []

test('what is said in the words of the article is shown', async () => {
  const { all, server } = await abstractsOf((seen) => saying(good(seen)))
  expect(server.seen).toHaveLength(pages.length)
  const shares = all.map(({ abstract }): number =>
    abstract.ok ? (abstract.value.supported ?? 0) : 0,
  )
  expect(Math.min(...shares)).toBeGreaterThan(0)
  let sum = 0
  for (const share of shares) sum += share
  expect(sum / shares.length).toBeGreaterThan(0.95)
})

const otherNumbers = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String((Number(digit) + 3) % 10))

test('no number is shown that the cited words do not hold', async () => {
  const { all } = await abstractsOf((seen) =>
    saying(good(seen).flatMap((one) => [one, { ...one, text: otherNumbers(one.text) }])),
  )
  for (const { text, support } of all.flatMap(shownIn)) {
    const cited = new Set(support.flatMap((quote) => numbers(quote.text)))
    expect(numbers(text).filter((number) => !cited.has(number))).toEqual([])
  }
})

const invention = 'Nobody ever needed any of these machines'

test('no quotation is shown that nobody said', async () => {
  const { all } = await abstractsOf((seen) =>
    saying(good(seen).map((one) => ({ ...one, text: `${one.text} “${invention}.”` }))),
  )
  expect(all.flatMap(shownIn)).toEqual([])
  for (const { abstract } of all)
    expect(abstract).toMatchObject({ problem: { code: 'model-refused' } })
})

const strangers = ['Qualcomm', 'Texas Instruments', 'Infineon']

test('no name is shown that the article does not hold', async () => {
  const { all } = await abstractsOf((seen) => {
    const said = good(seen)
    const whole = sentencesIn(seen).map(({ text }) => text)
    const name = strangers.find((one) => !whole.some((text) => text.includes(one))) ?? ''
    return saying(said.map((one) => ({ ...one, text: `${name}: ${one.text}` })))
  })
  for (const { text, support } of all.flatMap(shownIn))
    for (const name of strangers.filter((one) => text.includes(one)))
      expect(support.map((quote) => quote.text).join(' ')).toContain(name)
})

const inFrench =
  'Le fabricant annonce que la production des puces reprendra bientôt dans cette usine.'
const inGerman =
  'Der Hersteller kündigt an, dass die Fertigung der Chips in diesem Werk bald weitergeht.'

test('no sentence is shown in a language that nobody asked for', async () => {
  const { all } = await abstractsOf((seen) =>
    saying(
      good(seen).flatMap(({ cites }) => [inFrench, inGerman].map((text) => ({ text, cites }))),
    ),
  )
  for (const one of all) {
    const wrong = one.page.language.tag === 'fr' ? inGerman : inFrench
    expect(shownIn(one).map(({ text }) => text)).not.toContain(wrong)
  }
})

const faults: readonly (readonly [string, Act])[] = [
  ['has a fault', { status: 500 }],
  ['never answers', { hangs: true }],
  ['falls silent', { stallsAfter: 3 }],
  ['breaks off', { resetsAfter: 3 }],
  ['ends too early', { endsAfter: 3 }],
]

test.each(faults)('where the server %s for some, the rest is done', async (_, act) => {
  const isIll = new Map(pages.map(({ text }, index) => [text, index % 5 === 2]))
  const illSentence = (seen: Seen): boolean => {
    const [first] = sentencesIn(seen).filter(({ text }) => text.length > 40)
    return [...isIll].some(([text, ill]) => ill && text.includes(first?.text ?? ''))
  }
  const { all, server } = await abstractsOf((seen) => {
    const answer = saying(good(seen))
    return illSentence(seen) ? { ...answer, ...act } : answer
  })
  for (const { page, abstract } of all)
    expect([page.id, abstract.ok || abstract.problem.code]).toEqual([
      page.id,
      isIll.get(page.text) ? 'model-unavailable' : true,
    ])
  const ill = [...isIll.values()].filter(Boolean).length
  const well = pages.length - ill
  expect(server.seen.length).toBeLessThanOrEqual(well + ill * sendings.max)
})

test('a server that is down is not asked again and again', async () => {
  const { all, server } = await abstractsOf(() => ({ status: 500 }))
  for (const { abstract } of all)
    expect(abstract).toMatchObject({ problem: { code: 'model-unavailable' } })
  expect(server.seen.length).toBeLessThanOrEqual(pages.length * sendings.max)
})
