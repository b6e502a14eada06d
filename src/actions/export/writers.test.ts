import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '#model/analysis'
import { claim, keepable } from '#store/store.contract'
import { toAnnotations } from './annotations.ts'
import { toMarkdown } from './article-markdown.ts'
import { toBibtex } from './bibtex.ts'
import { toCsv } from './csv.ts'
import { type Feed, writeFeed } from './feed.ts'
import { exportFormatNames } from './format.ts'
import { toJsonLd } from './json-ld.ts'
import { toLinks } from './links.ts'
import { inMarkdown } from './markdown.ts'
import type { Material } from './material.ts'
import { claimUrn, stableId } from './stable-id.ts'
import { textFragment } from './text-fragment.ts'
import { write } from './write.ts'

const evil =
  '=HYPERLINK("https://evil.example")</script><img src=x onerror=alert(1)> [a](javascript:x) {\\input{x}} | ]]> & # $ % _ ~ ^ \u202E\u0007'

const articleWith = (
  given: Partial<Analysis> = {},
  words = 'The rules were tightened.',
): Analysis => {
  const { analysis } = keepable('a/1 {x}', [claim(words, { gist: `Rules. ${evil}` })], given)
  return {
    ...analysis,
    title: { start: 0, end: 1, text: evil },
    authors: [
      { name: 'Ada and Ben {Holm}', start: 0, end: 0 },
      { name: evil, start: 0, end: 0 },
    ],
    source: {
      format: 'html',
      url: 'https://paper.example/a_b?x={1}|2#top',
      publisher: `Post ${evil}`,
      retrievedAt: '2025-07-18T08:00:00Z',
    },
    ...given,
  }
}

const materialOf = (article: Analysis): Material => ({
  articles: [article],
  claims: article.claims.map((one) => ({ claim: one, article })),
})

const material = materialOf(articleWith())

describe('text fragments', () => {
  test.for([
    ['The rules, tightened', 'The%20rules%2C%20tightened'],
    ['a-b & c', 'a%2Db%20%26%20c'],
    ["it's (so)!", 'it%27s%20%28so%29%21'],
    ['芯片', '%E8%8A%AF%E7%89%87'],
    ['first line\nsecond line', 'first%20line'],
  ])('%s', ([quote = '', encoded]) => {
    expect(textFragment('https://p.example/x', quote)).toBe(
      `https://p.example/x#:~:text=${encoded}`,
    )
  })

  test('a long quotation is found by its two ends', () => {
    const quote =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
    expect(textFragment('https://p.example/', quote)).toBe(
      'https://p.example/#:~:text=one%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen',
    )
    expect(textFragment('https://p.example/', '芯'.repeat(100))?.split(',')).toHaveLength(2)
  })

  test('an anchor of the page stays, and what is no address of the web gives no link', () => {
    expect(textFragment('https://p.example/#top', 'x')).toBe('https://p.example/#top:~:text=x')
    expect(textFragment('javascript:alert(1)', 'x')).toBeNull()
    expect(textFragment(null, 'x')).toBeNull()
  })
})

describe('Markdown', () => {
  test.for([
    ['# not a heading', '\\# not a heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\u200B. no list'],
    ['a_b *c* `d`', 'a\\_b \\*c\\* \\`d\\`'],
    ['[x](y) <b> | &amp;', '\\[x\\](y) \\<b\\> \\| \\&amp;'],
    ['see https://evil.example', 'see https\\://evil.example'],
    ['two\nlines', 'two lines'],
  ])('%s stays words', ([text = '', written]) => {
    expect(inMarkdown(text)).toBe(written)
  })

  test('of an article holds its facts in front and no markup of strangers', () => {
    const written = toMarkdown(material)
    const [, front = '', body = ''] = written.split(/^---$/mu)
    expect(front).toContain('date: "2024-01-10"')
    for (const line of front.trim().split('\n')) expect(line).toMatch(/^\w+: ["[]/u)
    expect(body).not.toMatch(/(?<!\\)<(?!https:)/u)
    expect(body).not.toMatch(/(?<!\\)\]\((?!<https:)/u)
    expect(written).not.toContain('\u202E')
    expect(body).toContain('The%20rules%20were%20tightened.')
  })
})

describe('CSV', () => {
  test('keeps formulas from running and cells from breaking out', async () => {
    const [head = '', row = ''] = (await toCsv(material)).split('\r\n')
    expect(head.startsWith('\uFEFFarticle,claim,title')).toBe(true)
    expect(row).toContain(`"'=HYPERLINK(""https://evil.example"")`)
  })

  test.for(['=', '+', '-', '@', '\t'])('a quotation that begins with %s', async (mark) => {
    const written = await toCsv(materialOf(articleWith({}, `${mark}1 was said.`)))
    expect(written).toMatch(new RegExp(`,"?'${RegExp.escape(mark)}1 was said\\.`, 'u'))
  })

  test('writes amounts as numbers', async () => {
    const article = articleWith()
    const [one] = article.claims
    const amount = { value: 4.5e9, unit: 'USD', text: '$4.5 billion' }
    const claims = one ? [{ article, claim: { ...one, amount } }] : []
    expect(await toCsv({ articles: [article], claims })).toContain(',4500000000,USD,')
  })
})

describe('JSON-LD', () => {
  const graph = () => JSON.parse(toJsonLd(material))['@graph']

  test('is an article and its claims, without a verdict', () => {
    expect(graph().map((node: { '@type': string }) => node['@type'])).toEqual([
      'NewsArticle',
      'Claim',
    ])
    expect(graph()[1]).toMatchObject({ text: 'The rules were tightened.', inLanguage: 'en' })
    expect(graph()[1].appearance['@id']).toBe(graph()[0]['@id'])
    expect(toJsonLd(material)).not.toMatch(/ClaimReview|reviewRating/u)
  })

  test('can stand in a page: nothing ends its script', () => {
    expect(toJsonLd(material)).not.toContain('<')
  })
})

describe('annotations', () => {
  test('quote with the words around, and count code points', () => {
    const text = '🚀🚀 Before. The rules were tightened. After.'
    const start = text.indexOf('The')
    const words = 'The rules were tightened.'
    const evidence = { start, end: start + words.length, text: words }
    const article = { ...articleWith(), text, claims: [claim(words, { evidence })] }
    const { items } = JSON.parse(toAnnotations(materialOf(article)))
    const [quote, position] = items[0].target.selector
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: words,
      prefix: '🚀🚀 Before. ',
      suffix: ' After.',
    })
    expect([...text].slice(position.start, position.end).join('')).toBe(words)
    expect(items[0].target.source).toBe('https://paper.example/a_b?x={1}%7C2#top')
  })
})

describe('BibTeX', () => {
  const written = toBibtex(material)

  test('has braces in pairs, however many a title has', () => {
    let depth = 0
    for (const mark of written.match(/[{}]/gu) ?? []) {
      depth += mark === '{' ? 1 : -1
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
  })

  test('keeps a name with "and" in it one name, and TeX marks as words', () => {
    expect(written).toContain('{{Ada and Ben \\textbraceleft{}Holm\\textbraceright{}} and {')
    expect(written).toContain('\\textbackslash{}input')
    expect(written).toMatch(/^@online\{fabline-a-1--x-,$/mu)
  })
})

test('links open the page at the words, one a line', () => {
  const [remark, link] = toLinks(material).split('\r\n')
  expect(remark?.startsWith('# Rules.')).toBe(true)
  expect(link).toBe(
    'https://paper.example/a_b?x={1}%7C2#top:~:text=The%20rules%20were%20tightened.',
  )
})

test.for(exportFormatNames)(
  '%s writes nothing as nothing, and the same each time',
  async (format) => {
    expect(typeof (await write({ articles: [], claims: [] }, format))).toBe('string')
    expect(await write(material, format)).toBe(await write(material, format))
  },
)

describe('ids', () => {
  test('are UUIDs that depend on what they name alone', () => {
    expect(claimUrn('a', 'b')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
    )
    expect(claimUrn('a', 'b')).toBe(claimUrn('a', 'b'))
    expect(stableId('a', 'b c')).not.toBe(stableId('a b', 'c'))
  })
})

describe('feeds', () => {
  const feed: Feed = {
    id: stableId('feed', 'claims'),
    title: `Claims ${evil}`,
    self: 'http://127.0.0.1:8787/v1/feeds/claims.atom?q=%3C',
    home: 'http://127.0.0.1:8787/claims',
    now: '2025-07-20T00:00:00Z',
    items: [
      {
        id: claimUrn('a', 'b'),
        title: evil,
        text: `${evil}\n\n\uFFFE“芯片”`,
        url: 'http://127.0.0.1:8787/articles/a',
        source: 'https://paper.example/#:~:text=x',
        published: '2025-07-18',
        updated: '2025-07-18',
        author: evil,
        language: 'zh-Hans',
        tags: ['control', 'asserted'],
      },
    ],
  }

  test('Atom is well formed and says the same words', async () => {
    const written = await writeFeed(feed, 'atom')
    const markup = written.replaceAll(/<!\[CDATA\[.*?\]\]>/gsu, '')
    expect(markup).not.toMatch(/evil|<img|<\/script|\]\]>/u)
    const { entries = [], updated } = parseAtomFeed(written)
    expect(updated).toBe('2025-07-18T00:00:00.000Z')
    expect(entries).toHaveLength(1)
    expect(entries[0]?.id).toBe(feed.items[0]?.id)
    expect(entries[0]?.title?.value).toContain('</script><img src=x')
    expect(entries[0]?.content?.value).toContain('“芯片”')
  })

  test('JSON Feed holds text, never HTML', async () => {
    const written = await writeFeed(feed, 'json')
    const { items = [] } = parseJsonFeed(JSON.parse(written))
    expect(items).toMatchObject([{ id: feed.items[0]?.id, language: 'zh-Hans' }])
    expect(written).not.toContain('content_html')
  })

  test('an empty feed is one too', async () => {
    expect(parseAtomFeed(await writeFeed({ ...feed, items: [] }, 'atom')).id).toBe(feed.id)
  })
})
