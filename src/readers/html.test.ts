import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#model/article'
import { canonicalText } from '#text/normalize'
import { readHtml } from './html.ts'
import { nothingGiven } from './reader.ts'

const read = (html: string, url: string | null = null): Article => {
  const result = readHtml(html, { ...nothingGiven, url })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const text = (html: string): string => read(html).text

const seen = [
  ['paragraphs are parted by a blank line', '<p>a</p><p>b', 'a\n\nb'],
  ['white space is one space', '<p> a \n\t b<b> c </b> d </p>', 'a b c d'],
  ['a line break is one, two part blocks', '<p>a<br>b<br> <br>c', 'a\nb\n\nc'],
  [
    'items of a list are lines of one block',
    '<p>a</p><ul><li>b<li>c<ul><li>d</ul></ul>e',
    'a\n\nb\nc\nd\n\ne',
  ],
  [
    'rows are lines, cells are parted by a tab',
    '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
    'a\tb\nc\td',
  ],
  ['preformatted text stays as it is', '<pre>  a\n\n b</pre>', '  a\n\n b'],
  ['inline elements part no words', '<p>semi<b>conductor</b>s</p>', 'semiconductors'],
  [
    'entities are their characters',
    '<p>5&nbsp;% &amp; &eacute;&#x4E2D;&#0;',
    '5\u00A0% & é中\uFFFD',
  ],
  [
    'scripts, styles and templates are not seen',
    '<script>x</script><style>x</style><template>x</template><noscript>x</noscript>a',
    'a',
  ],
  ['the head is not seen', '<head><title>x</title></head><body>a', 'a'],
  [
    'what is hidden is not seen',
    '<p hidden>x</p><div style="color:red; DISPLAY : none">x</div><dialog>x</dialog><span class="a sr-only">x</span><p>a',
    'a',
  ],
  [
    'what only looks hidden is seen',
    '<p hidden=until-found>a</p><p style="display:block">b<p class="srs-only">c',
    'a\n\nb\n\nc',
  ],
  ['a picture is its caption', '<figure><img alt=x><figcaption>a</figcaption></figure>b', 'a\n\nb'],
  [
    'readings over characters do not part words',
    '<p><ruby>半導体<rt>はんどうたい</rt></ruby>の',
    '半導体の',
  ],
  ['links that touch are lines', '<div><a href=x>a b</a><a href=y>c</a></div>', 'a b\nc'],
  [
    'spans that touch are words where they look so',
    '<p><span>4 March</span><span>Jane</span>',
    '4 March Jane',
  ],
  [
    'and one word where they do not',
    '<p><span>T</span>he <i>semi</i><b>conductor</b>',
    'The semiconductor',
  ],
  ['a page without html and body is one', 'a<p>b', 'a\n\nb'],
  ['lone surrogates and NULs are replaced', '<p>a\uD800\0b', 'a\uFFFD\uFFFDb'],
] as const

test.for(seen)('%s', ([, html, expected]) => {
  expect(text(html)).toBe(expected)
})

describe('marks', () => {
  test('name the nearest block element, and what it and those around it are called', () => {
    const { marks } = read(
      '<nav class="Main menu" id=top><ul><li class=on><a href=x>a b</a> c</ul></nav><p>d',
    )
    expect(marks).toEqual([
      {
        start: 0,
        end: 5,
        tag: 'li',
        names: ['on', 'nav', 'main', 'menu', 'top'],
        linkShare: 2 / 3,
        source: { start: 0, end: 77 },
      },
      { start: 7, end: 8, tag: 'p', names: [], linkShare: 0, source: { start: 77, end: 81 } },
    ])
  })

  test('an inline element that holds all of a stretch speaks for it, one that holds a word does not', () => {
    const names = (html: string): readonly string[] => read(html).marks[0]?.names ?? []
    expect(names('<div><span itemprop=author>Jane Doe</span></div>')).toEqual(['author'])
    expect(names('<div>By the way, <span class=author>Jane</span> said so</div>')).toEqual([])
  })

  test('cover each stretch of the text in order, whatever the page', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class=a>',
      '</div>',
      '<a href=x>',
      '</a>',
      '<br>',
      '<li>',
      '<td>',
      '<pre>',
      'a ',
      ' 中',
      '\n',
      '&lt;',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<table>',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const result = readHtml(parts.join(''), nothingGiven)
        if (!result.ok) return
        const { text: whole, marks } = result.value
        let at = 0
        for (const { start, end, linkShare } of marks) {
          expect(whole.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(linkShare >= 0 && linkShare <= 1).toBe(true)
          at = end
        }
        expect(whole.slice(at).trim()).toBe('')
        expect(canonicalText(whole)).toBe(whole)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what a page says of itself', () => {
  const linked = (json: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(json)}</script><p>a`

  test('comes from its JSON-LD first', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'A headline',
      author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
      datePublished: '2024-01-10T23:30:00-05:00',
      publisher: { name: 'The Example' },
    }
    const { metadata, source } = read(
      linked({ '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }),
    )
    expect(metadata).toEqual({
      title: 'A headline',
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2024-01-10',
    })
    expect(source).toEqual({
      format: 'html',
      url: null,
      publisher: 'The Example',
      retrievedAt: null,
    })
  })

  test('comes from its head', () => {
    const { metadata, source, language } = read(`<html lang=fr-CA><head><title>A | Site</title>
      <meta property=og:title content="A"><meta name=author content="Jane Doe">
      <meta name=author content="https://example.org/jane"><meta property=og:site_name content=Site>
      <meta property="article:published_time" content="2024-01-10"></head><p>a`)
    expect(metadata).toEqual({ title: 'A', authors: ['Jane Doe'], publishedAt: '2024-01-10' })
    expect(source.publisher).toBe('Site')
    expect(language).toBe('fr-CA')
  })

  test('the only time on a page is its own, one of several is not', () => {
    const time = '<time datetime="2024-01-10">yesterday</time>'
    expect(read(time).metadata.publishedAt).toBe('2024-01-10')
    expect(read(time + time).metadata.publishedAt).toBeNull()
  })

  test.for([
    '{',
    '[1,',
    '"x"',
    'null',
    '{"@type":"NewsArticle","author":[[[[]]]],"headline":7}',
    `${'['.repeat(9999)}`,
  ])('broken JSON-LD is none: %s', (json) => {
    const { metadata } = read(`<script type="application/ld+json">${json}</script><p>a`)
    expect(metadata).toEqual({ title: null, authors: [], publishedAt: null })
  })

  const addresses = [
    ['its canonical link', '/b?utm_source=x#y', 'https://example.org/a', 'https://example.org/b'],
    [
      'with or without www',
      'https://www.example.org/b',
      'https://example.org/a',
      'https://www.example.org/b',
    ],
    [
      'not one to another host',
      'https://elsewhere.example/',
      'https://example.org/a',
      'https://example.org/a',
    ],
    [
      'not one that is no web address',
      'javascript:x',
      'https://example.org/a',
      'https://example.org/a',
    ],
    ['its own where none is given', 'https://example.org/b', null, 'https://example.org/b'],
  ] as const
  test.for(addresses)('the address: %s', ([, link, given, expected]) => {
    expect(read(`<link rel=canonical href="${link}"><p>a`, given).source.url).toBe(expected)
  })
})

describe('a page built to do harm is read as text, in good time', () => {
  const bold = Array.from({ length: 500 }, (_, index) => `<b id=${index}>`).join('')
  const traps = [
    ['a tree without end', '<div>'.repeat(100_000)],
    ['elements without end', '<i>'.repeat(200_000)],
    ['formatting that unfolds', `<p>${bold}</p>${'<p>x'.repeat(2000)}`],
    [
      'attributes without end',
      `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')}>`,
    ],
    ['elements never closed', `${'<div>'.repeat(1000)}${'<svg><style>'.repeat(200_000)}`],
    ['comments never closed', `${'<div>'.repeat(1000)}${'<!--'.repeat(200_000)}`],
  ] as const
  test.for(traps)('%s', ([, trap]) => {
    const before = process.cpuUsage()
    const { text: whole, marks } = read(
      `<p>before</p><script>no</script>${trap.replace('<!--', '-->&amp;<!--')}`,
    )
    expect(whole.startsWith('before')).toBe(true)
    expect(whole).not.toContain('no')
    expect(marks).toEqual([])
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3)
  })
})
