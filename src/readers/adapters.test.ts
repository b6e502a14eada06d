import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Article } from '#model/article'
import { jsonLines, mailWith, paragraph, reply, samples, warcRecord } from './adapters.contract.ts'
import { inPlace } from './apart.ts'
import { chunksOf } from './chunks.ts'
import type { Fetch } from './fetched.ts'
import { readSource } from './read-source.ts'
import { type Hint, nothingGiven } from './reader.ts'

type Options = { readonly hint?: Hint; readonly fetch?: Fetch; readonly pieces?: number }

/** The documents of the bytes, or the codes of the problems, each with its part. */
const read = async (bytes: Uint8Array, { hint = {}, fetch }: Options = {}) => {
  const articles: Article[] = []
  const problems: string[] = []
  const parts: (string | null)[] = []
  const source = { chunks: chunksOf(bytes), given: nothingGiven, hint }
  for await (const { part, result } of readSource(source, { apart: inPlace, fetch })) {
    parts.push(part)
    if (result.ok) articles.push(result.value.article)
    else problems.push(result.problem.code)
  }
  return { articles, problems, parts }
}

const xml = (text: string): Uint8Array => Buffer.from(text)

describe('every format', () => {
  const cases = Object.entries(samples)

  test.for(cases)('%s gives its documents', async ([, { bytes, documents }]) => {
    const { articles, problems } = await read(bytes)
    expect(problems).toEqual([])
    expect(articles.map(({ source }) => source.format)).toEqual(documents.map(([format]) => format))
    for (const [index, [, text]] of documents.entries())
      expect(articles[index]?.text.slice(0, text.length)).toBe(text)
  })

  test.for(cases)('%s is known whatever it is called', async ([, { bytes, documents }]) => {
    const hint = { name: 'picture.png', mediaType: 'image/png' }
    expect((await read(bytes, { hint })).articles).toHaveLength(documents.length)
  })

  test.for(cases)('%s, cut off, is told', async ([, { bytes, documents, cut }]) => {
    const { articles, problems } = await read(bytes.subarray(0, Math.floor(bytes.length * 0.7)))
    expect(problems).toEqual([cut])
    expect(articles.length).toBeLessThan(documents.length)
  })
})

describe('feeds', () => {
  test('say who wrote it, when, and where it stands', async () => {
    const { articles } = await read(samples.RSS?.bytes ?? new Uint8Array())
    expect(articles[0]).toMatchObject({
      source: { url: 'https://wafer.example/a', publisher: 'The Wafer Post' },
      metadata: { authors: ['Mila Voss', 'Jan Ode'] },
      publishedAt: '2025-01-14',
    })
  })

  const teasers =
    xml(`<rss version="2.0"><channel><title>T</title><link>https://t.example/</link><description>d</description>
    <item><title>One</title><link>https://t.example/1</link><description>Chips are short. [&#8230;]</description></item>
    <item><title>Two</title><link>/2</link><pubDate>2026年1月3日 10:00</pubDate></item>
    <item><title>Three</title><description>${paragraph}</description></item></channel></rss>`)

  test('give the address where only a teaser is there', async () => {
    const { articles, problems, parts } = await read(teasers)
    expect(problems).toEqual(['fetch-failed', 'fetch-failed'])
    expect(parts).toEqual(['1', '2', '3'])
    expect(articles.map(({ text }) => text.split('\n', 1)[0])).toEqual(['Three'])
  })

  test('have it fetched where that may be', async () => {
    const asked: string[] = []
    const fetch: Fetch = async (url) => {
      asked.push(url)
      const bytes = Buffer.from(`<h1>${asked.length}</h1><p>${paragraph}</p>`)
      const retrievedAt = '2026-01-03T10:00:00Z'
      const value = {
        bytes,
        mediaType: 'text/html',
        url,
        retrievedAt,
        etag: null,
        lastModified: null,
      }
      return { ok: true, value }
    }
    const { articles, problems } = await read(teasers, { fetch })
    expect(asked).toEqual(['https://t.example/1', 'https://t.example/2'])
    expect(problems).toEqual([])
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual([null, '2026-01-03', null])
  })

  const hostile = [
    [
      'a billion laughs',
      `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "&a;&a;&a;">`).join('')}]><rss version="2.0"><channel><title>&a19;</title></channel></rss>`,
    ],
    [
      'an entity from a file',
      '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&a;</title></channel></rss>',
    ],
    ['depth', `<rss version="2.0"><channel>${'<a>'.repeat(50_000)}</channel></rss>`],
  ] as const
  test.for(hostile)('end on %s', async ([, text]) => {
    expect((await read(xml(text))).problems).toEqual(['unreadable'])
  })

  test('are not endless', async () => {
    const item = '<item><title>a</title><link>https://e.example/</link></item>'
    const many = xml(
      `<rss version="2.0"><channel><title>T</title>${item.repeat(6000)}</channel></rss>`,
    )
    expect((await read(many)).problems.at(-1)).toBe('too-large')
    expect(
      (await read(xml(`<rss version="2.0"><channel>${' '.repeat(11e6)}</channel></rss>`))).problems,
    ).toEqual(['too-large'])
  })
})

describe('sitemaps', () => {
  const news = xml(`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://s.example/a?x=1&amp;y=2</loc><news:news><news:publication><news:name>S</news:name><news:language>ko</news:language></news:publication>
    <news:publication_date>2025-01-14T10:00:00+09:00</news:publication_date><news:title>T</news:title></news:news></url></urlset>`)
  const index = xml(
    '<sitemapindex><sitemap><loc>https://s.example/news.xml.gz</loc></sitemap></sitemapindex>',
  )

  test('lead to the pages, through an index and a gzip, with what they say of them', async () => {
    const asked: string[] = []
    const fetch: Fetch = async (url) => {
      asked.push(url)
      const bytes = url.endsWith('.gz') ? gzipSync(news) : Buffer.from(`<p>${paragraph}</p>`)
      const retrievedAt = '2026-01-03T10:00:00Z'
      return {
        ok: true,
        value: { bytes, mediaType: '', url, retrievedAt, etag: null, lastModified: null },
      }
    }
    const { articles, parts } = await read(index, { fetch })
    expect(asked).toEqual(['https://s.example/news.xml.gz', 'https://s.example/a?x=1&y=2'])
    expect(parts).toEqual(['1:1'])
    expect(articles).toMatchObject([{ publishedAt: '2025-01-14', language: 'ko' }])
  })

  test('never go in circles', async () => {
    let asked = 0
    const fetch: Fetch = async (url) => {
      asked += 1
      return {
        ok: true,
        value: {
          bytes: index,
          mediaType: '',
          url,
          retrievedAt: '',
          etag: null,
          lastModified: null,
        },
      }
    }
    expect((await read(index, { fetch })).problems).toEqual(['unsupported-format'])
    expect(asked).toBeLessThan(10)
  })

  test.for([
    ['empty-document', '<urlset></urlset>'],
    ['unreadable', '<urlset><url><loc>https://s.example/</loc>'],
    ['unreadable', '<!DOCTYPE urlset [<!ENTITY a "b">]><urlset><url><loc>&a;</loc></url></urlset>'],
    ['invalid-request', '<urlset><url><loc>file:///etc/passwd</loc></url></urlset>'],
  ] as const)('%s: %s', async ([code, text]) => {
    expect((await read(xml(text))).problems).toEqual([code])
  })
})

describe('mails', () => {
  test('tell where a block stands in their HTML, without the subject that is set above it', async () => {
    const html = '<html><body>\r\n<p>First story.</p><p>Second.</p></body></html>'
    const { articles } = await read(mailWith(html))
    const [heading, ...others] = articles[0]?.marks ?? []
    expect(heading).toMatchObject({ tag: 'h1' })
    expect(heading).not.toHaveProperty('source')
    expect(others.map(({ source }) => html.slice(source?.start, source?.end))).toEqual([
      '<p>First story.</p>',
      '<p>Second.</p>',
    ])
  })

  test('name the day as their sender had it', async () => {
    const late = Buffer.from(mailWith(paragraph))
      .toString()
      .replace('10:00:00 +0000', '02:00:00 +0900 (KST)')
    expect((await read(xml(late))).articles[0]?.publishedAt).toBe('2025-01-14')
  })

  test('say when and from whom; where the page was saved from', async () => {
    const [mail, saved] = await Promise.all(
      ['newsletter', 'MHTML'].map((name) => read(samples[name]?.bytes ?? new Uint8Array())),
    )
    expect(mail?.articles[1]).toMatchObject({
      publishedAt: '2025-01-14',
      source: { publisher: 'Silicon Brief' },
      metadata: { title: 'Seoul raises subsidies' },
    })
    expect(mail?.parts).toEqual(['1', '2'])
    expect(saved?.articles[0]?.source).toMatchObject({
      url: 'https://saved.example/story',
      retrievedAt: expect.stringContaining('2025-01-15'),
    })
  })

  test('keep all of their text, however they are parted', async () => {
    const { articles } = await read(samples.newsletter?.bytes ?? new Uint8Array())
    const text = articles.map((article) => article.text).join('')
    expect(text).toContain('Good morning.')
    expect(text).toContain('Unsubscribe')
    for (const { marks, text } of articles)
      for (const { start, end } of marks) expect(text.slice(start, end).trim()).not.toBe('')
  })

  test('in plain text are parted by rules, where the parts lead on', async () => {
    const part = (title: string, end: string) => `${title}\n\n${paragraph} ${end}`
    const mail = (end: string) =>
      mailWith(
        ['Hello.', part('One', end), part('Two', end), 'Unsubscribe'].join('\n\n------\n\n'),
        'text/plain',
      )
    const { articles } = await read(mail('More: https://brief.example/'))
    expect(articles.map(({ metadata }) => metadata.title)).toEqual(['One', 'Two'])
    expect((await read(mail(''))).articles).toHaveLength(1)
  })

  test('with sections that lead nowhere are one story', async () => {
    const sections = `<h1>Long read</h1><h2>First</h2><p>${paragraph}</p><h2>Second</h2><p>${paragraph}</p>`
    expect((await read(mailWith(sections))).articles).toHaveLength(1)
  })

  test.for([
    ['unreadable', 'parts in parts', nested(200)],
    ['empty-document', 'no text', mailWith(' ')],
  ] as const)('%s: %s', async ([code, , bytes]) => {
    expect((await read(bytes)).problems).toEqual([code])
  })

  test('a printed letter is text', async () => {
    const { articles } = await read(xml(`From: Mila\nDate: today\nSubject: chips\n\n${paragraph}`))
    expect(articles[0]?.source.format).toBe('text')
  })
})

function nested(depth: number): Uint8Array {
  let mail = `\r\n${paragraph}`
  for (let at = 0; at < depth; at += 1)
    mail = `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n${mail}\r\n--b${at}--\r\n`
  return Buffer.from(`MIME-Version: 1.0\r\nMessage-ID: <1>\r\n${mail}`)
}

describe('archives', () => {
  test('name each page and the day it was kept; go on past what is damaged', async () => {
    const page = reply(`<p>${paragraph}</p>`)
    const bytes = Buffer.concat([
      warcRecord('response', 'https://k.example/1', page),
      Buffer.from('garbage\r\nmore garbage\r\n'),
      Buffer.from('WARC/1.1\r\nWARC-Type: response\r\n\r\n\r\n\r\n'),
      warcRecord('response', 'https://k.example/2', 'no reply at all'),
      warcRecord('response', 'https://k.example/3', page),
    ])
    const { articles, problems, parts } = await read(bytes)
    expect(articles.map(({ source }) => source.url)).toEqual([
      'https://k.example/1',
      'https://k.example/3',
    ])
    expect(articles[0]?.source.retrievedAt).toBe('2025-01-15T08:00:00Z')
    expect(problems).toEqual(['unreadable', 'unreadable', 'unreadable'])
    expect(parts).toEqual(['1', '2', '3', '4', '5'])
  })

  test('undo what the server did to the page', async () => {
    const packed = gzipSync(`<p>${paragraph}</p>`)
    const head =
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n'
    const chunk = (bytes: Buffer) => [
      Buffer.from(`${bytes.length.toString(16)}\r\n`),
      bytes,
      Buffer.from('\r\n'),
    ]
    const block = Buffer.concat([
      Buffer.from(head),
      ...chunk(packed.subarray(0, 40)),
      ...chunk(packed.subarray(40)),
      Buffer.from('0\r\n\r\n'),
    ])
    const { articles } = await read(warcRecord('response', 'https://k.example/', block))
    expect(articles.map(({ text }) => text)).toEqual([paragraph])
  })

  test('end a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(30e6, ' '))
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'
    const block = Buffer.concat([Buffer.from(head), bomb])
    expect((await read(warcRecord('response', 'https://k.example/', block))).problems).toEqual([
      'too-large',
    ])
    expect((await read(bomb)).problems).toEqual(['too-large'])
  })

  test('packed one in the other come to an end', async () => {
    let bytes: Uint8Array = Buffer.from(paragraph)
    for (let depth = 0; depth < 8; depth += 1) bytes = gzipSync(bytes)
    expect((await read(bytes)).problems).toEqual(['unsupported-format'])
  })
})

test('documents a line, one of them broken', async () => {
  const { articles, problems, parts } = await read(jsonLines)
  expect(articles.map(({ id }) => id)).toEqual(['1', '2'])
  expect(problems).toEqual(['invalid-request'])
  expect(parts).toEqual(['1', '3', '4'])
  expect((await read(gzipSync(jsonLines))).articles).toHaveLength(2)
})
