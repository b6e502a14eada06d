import { parse } from 'parse5'
import { beforeEach, describe, expect, test } from 'vitest'
import { ingestDocument } from '#actions/ingest'
import type { Analysis } from '#model/analysis'
import { inPlace } from '#readers/apart'
import { openSqlite } from '#store/sqlite/open'
import type { Store } from '#store/store'
import { expected, keepable } from '#store/store.contract'
import { createDesk } from './desk.ts'

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202E`
const text = `${evil}\n\nThe rules were tightened. ${evil}\n\nGo up`

const claim = {
  id: 'c1',
  frame: 'control',
  predicate: 'control.tighten',
  factuality: 'possible',
  confidence: 0.8,
  rule: evil,
  evidence: {
    start: text.indexOf('The'),
    end: text.indexOf('The') + 25,
    text: 'The rules were tightened.',
  },
  speaker: { name: evil, entity: null, kind: 'named', start: 0, end: 0 },
  attribution: 'direct',
  cue: null,
  roles: { actor: [], target: [], item: [], instrument: [] },
  date: { value: evil, text: evil },
  amount: { value: 1, unit: evil, text: evil },
  checkworthy: { score: 0.5, reasons: [] },
  gist: `Rules may have been tightened. ${evil}`,
} as const satisfies Analysis['claims'][number]

const flag = {
  kind: 'author-topic-mismatch',
  confidence: 0.9,
  message: `The author writes about food. ${evil}`,
  rule: 'mismatch.test',
  authorTopics: [],
  articleTopics: [],
  evidence: [{ start: 0, end: evil.length, text: evil }],
} as const

const article: Partial<Analysis> = {
  text,
  language: { tag: 'ar', name: 'Arabic', confidence: 1, alternatives: [] },
  title: { start: 0, end: evil.length, text: evil },
  authors: [{ name: evil, start: 0, end: evil.length }],
  source: { format: 'text', url: 'javascript:alert(1)', publisher: evil, retrievedAt: null },
  flags: [flag],
  blocks: [
    { start: 0, end: evil.length, role: 'title', kept: true, language: 'ar', removal: null },
    {
      start: evil.length + 2,
      end: text.length - 7,
      role: 'body',
      kept: true,
      language: 'ar',
      removal: null,
    },
    {
      start: text.length - 5,
      end: text.length,
      role: 'navigation',
      kept: false,
      language: 'en',
      removal: { reason: 'navigation', confidence: 0.9, rule: 'navigation.go-up' },
    },
  ],
  summary: {
    extract: [{ start: 0, end: evil.length, text: evil }],
    gist: { language: 'en', sentences: [{ text: claim.gist, claims: ['c1'] }] },
    abstract: null,
  },
}

let store: Store
let desk: ReturnType<typeof createDesk>
beforeEach(async () => {
  store = expected(await openSqlite(':memory:', { create: true }))
  const document = keepable('a', [claim], article)
  await store.save({ ...document, analysis: { ...document.analysis, text } })
  desk = createDesk({ store })
})

const browser = { accept: 'text/html,*/*;q=0.8' }
const get = (path: string) => desk.request(path, { headers: browser })

type Node = {
  readonly tagName?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

const elements = (node: Node): readonly Node[] => [
  ...(node.tagName ? [node] : []),
  ...(node.childNodes ?? []).flatMap(elements),
]

const pages = [
  '/',
  '/?q=rules',
  '/articles/a',
  '/articles/a?lang=fr',
  '/articles/a?edit=3',
  '/articles/a?edit=1',
  '/claims',
  '/claims?q=rules&frame=control',
  '/brief',
  '/brief?q=rules',
  '/brief?article=a',
  '/flags',
  '/flags?status=open',
  '/rules',
  '/problems/not-found',
]

describe.for(pages)('%s', (path) => {
  test('is a page with one main heading', async () => {
    const reply = await get(path)
    expect(reply.status).toBe(200)
    const names = elements(parse(await reply.text()) as Node).map(({ tagName }) => tagName)
    expect(names.filter((name) => name === 'h1')).toHaveLength(1)
    expect(names.filter((name) => name === 'main')).toHaveLength(1)
  })

  test('runs nothing of what stands in an article', async () => {
    const all = elements(parse(await (await get(path)).text()) as Node)
    expect(all.filter(({ tagName }) => tagName === 'script' || tagName === 'style')).toEqual([])
    const attributes = all.flatMap(({ attrs }) => attrs ?? [])
    expect(attributes.filter(({ name }) => /^on|^style$/u.test(name))).toEqual([])
    const links = attributes.filter(({ name }) => ['href', 'src', 'action'].includes(name))
    expect(links.filter(({ value }) => !/^(?:\/|#)/u.test(value))).toEqual([])
  })

  test('shows marks that turn the line around, and lets them do nothing', async () => {
    expect((await (await get(path)).text()).includes('\u202E')).toBe(false)
  })

  test('has no two elements of one name, and each inner link leads somewhere', async () => {
    const attributes = elements(parse(await (await get(path)).text()) as Node).flatMap(
      ({ attrs }) => attrs ?? [],
    )
    const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value)
    expect(new Set(ids).size).toBe(ids.length)
    const inner = attributes.filter(({ name, value }) => name === 'href' && value.startsWith('#'))
    expect(inner.filter(({ value }) => !ids.includes(value.slice(1)))).toEqual([])
  })
})

describe('an article', () => {
  test('is shown in its own language and direction', async () => {
    const page = await (await get('/articles/a')).text()
    expect(page).toContain('lang="ar" dir="rtl"')
  })

  test('shows what was taken out, struck and with the reason in words', async () => {
    const page = await (await get('/articles/a')).text()
    expect(page).toMatch(/Taken out: <strong>navigation<\/strong>.*navigation\.go-up/su)
    expect(page).toMatch(/<p lang="en" dir="ltr"><del>Go up<\/del>/u)
  })

  test('leads from each sentence of the gist to the words behind it', async () => {
    const page = await (await get('/articles/a')).text()
    expect(page).toMatch(/href="#words-1"/u)
    expect(page).toMatch(/<mark><span id="words-1"><\/span>The rules were tightened\.<\/mark>/u)
  })

  test('that is not there is a page, and a problem for a program', async () => {
    const page = await get('/articles/none')
    expect(page.status).toBe(404)
    expect(page.headers.get('content-type')).toContain('text/html')
    const problem = await desk.request('/articles/none')
    expect(problem.headers.get('content-type')).toBe('application/problem+json')
  })

  test('is analyzed and stored from a form', async () => {
    const reply = await send('/articles', { text: 'One chip was sold.' }, 'http://localhost')
    expect(reply.status).toBe(303)
    expect((await get(reply.headers.get('location') ?? '')).status).toBe(200)
  })
})

const send = (path: string, fields: Record<string, string>, origin: string) =>
  desk.request(path, {
    method: 'POST',
    headers: { ...browser, origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })

describe('the blocks of an article', () => {
  const title = 'The rules were tightened on Tuesday, the ministry said.'
  const plain = `Chips\n\n${title}\n\nShare this article`
  const post = (fields: Record<string, string>, origin = 'http://localhost') =>
    send('/articles/p/edits', fields, origin)
  const open = async (number: number) => (await get(`/articles/p?edit=${number}`)).text()
  const seenIn = (page: string) => /name="seen" value="([^"]+)"/u.exec(page)?.[1] ?? ''
  beforeEach(async () => {
    expected(await ingestDocument(store, { id: 'p', text: plain }))
  })

  test('are put back and taken out by a form under them', async () => {
    const page = await open(3)
    expect(page).toContain('Put this block back')
    const put = { action: 'restore', block: '3', at: '64', by: evil, note: evil }
    const reply = await post({ ...put, seen: seenIn(page) })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/articles/p#at-64'])
    const shown = await (await get('/articles/p')).text()
    expect(shown).toContain('Put back by')
    expect(shown).not.toContain('<script')
    const next = await open(2)
    const taken = await post({
      action: 'strike',
      block: '2',
      reason: 'advert',
      by: 'Ada',
      seen: seenIn(next),
    })
    expect(taken.status).toBe(303)
    expect(taken.headers.get('set-cookie')).toMatch(/^editor=Ada;.*HttpOnly.*SameSite=Strict/u)
    expect(await (await get('/articles/p')).text()).toContain('editor.strike')
  })

  test('are not touched by a form that is out of date, or from another site', async () => {
    const seen = seenIn(await open(3))
    const put = { action: 'restore', block: '3', by: 'Ada' }
    expect((await post({ ...put, seen }, 'http://evil.example')).status).toBe(400)
    expect((await post({ ...put, seen })).status).toBe(303)
    expect((await post({ ...put, seen })).status).toBe(412)
    expect((await post(put)).status).toBe(412)
    expect((await post({ ...put, by: '' })).status).toBe(400)
  })
})

describe('the queue of flags', () => {
  const first = async () => expected(await store.flags({}, { limit: 1, cursor: null })).items[0]

  test('takes what an editor decides', async () => {
    const { id = '' } = (await first()) ?? {}
    const reply = await send(
      `/flags/${id}`,
      { status: 'confirmed', note: 'Asked her.' },
      'http://localhost',
    )
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/flags'])
    expect(await first()).toMatchObject({ status: 'confirmed', note: 'Asked her.' })
  })

  test('takes nothing from another site', async () => {
    const { id = '' } = (await first()) ?? {}
    const reply = await send(`/flags/${id}`, { status: 'confirmed' }, 'http://evil.example')
    expect(reply.status).toBe(400)
    expect(await first()).toMatchObject({ status: 'open' })
  })

  test('takes no status of its own making', async () => {
    const { id = '' } = (await first()) ?? {}
    expect((await send(`/flags/${id}`, { status: 'burnt' }, 'http://localhost')).status).toBe(400)
  })
})

test('an unknown address is a page for a browser', async () => {
  const reply = await get('/nowhere')
  expect([reply.status, reply.headers.get('content-type')]).toEqual([
    404,
    'text/html; charset=UTF-8',
  ])
})

test('filters left blank are no filters', async () => {
  expect((await get('/claims?q=&frame=&since=')).status).toBe(200)
  expect((await get('/claims?frame=gossip')).status).toBe(400)
})

test.for(['/base.css', '/desk.css', '/article.css', '/icon.svg'])('%s is our own', async (path) => {
  const reply = await desk.request(path)
  expect(reply.status).toBe(200)
  expect(await reply.text()).not.toMatch(/@import|https?:\/\/(?!www\.w3\.org)/u)
})

test('a page is fetched by its address only where that is allowed', async () => {
  const page = {
    bytes: new TextEncoder().encode('<p>One chip was sold.</p>'),
    mediaType: 'text/html',
    url: 'https://news.example/story',
    retrievedAt: '2026-01-02T03:04:05.000Z',
    etag: null,
    lastModified: null,
  }
  const store = expected(await openSqlite(':memory:', { create: true }))
  const addresses = { fetch: async () => ({ ok: true, value: page }) as const, apart: inPlace }
  const [closed, opened] = [createDesk({ store }), createDesk({ store, addresses })]
  const form = {
    method: 'POST',
    headers: { origin: 'http://localhost' },
    body: new URLSearchParams({ url: page.url }),
  }
  expect(await (await closed.request('/')).text()).not.toContain('Fetch a page')
  expect((await closed.request('/articles', form)).status).toBe(400)
  expect(await (await opened.request('/')).text()).toContain('Fetch a page')
  const reply = await opened.request('/articles', form)
  expect(reply.status).toBe(303)
  const article = await opened.request(reply.headers.get('location') ?? '')
  expect(await article.text()).toContain(page.url)
})
