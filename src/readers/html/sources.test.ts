import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Article } from '#model/article'
import type { Block } from '#model/block'
import { withSources } from '#pipeline/block-sources'
import { blocks } from '#text/blocks'
import { readHtml } from '../html.ts'
import { nothingGiven } from '../reader.ts'

const read = (html: string): Article | null => {
  const result = readHtml(html, nothingGiven)
  return result.ok ? result.value : null
}

/** The blocks of a page before anyone reads them. */
const blocksOf = ({ text, marks }: Article): readonly Block[] => {
  const unread = { role: 'body', kept: true, language: 'und', removal: null } as const
  const parted = blocks(text).map((span) => ({ ...span, ...unread }))
  return withSources(parted, marks)
}

/** The markup of each block as the page has it. */
const markupOf = (html: string): readonly (string | null)[] => {
  const article = read(html)
  return article
    ? blocksOf(article).map(({ source }) => (source ? html.slice(source.start, source.end) : null))
    : []
}

const places = [
  [
    'an element that holds one block',
    '<p>a</p>\n<p class=x>b</p>',
    ['<p>a</p>', '<p class=x>b</p>'],
  ],
  [
    'the outermost one',
    '<div><aside id=x><p>a <b>b</b></p></aside><p>c</p></div>',
    ['<aside id=x><p>a <b>b</b></p></aside>', '<p>c</p>'],
  ],
  ['an element that is never closed', '<p>a<p>b', ['<p>a', '<p>b']],
  ['words beside elements', '<div>a <i>b</i><p>c</p>d</div>', ['a <i>b', '<p>c</p>', 'd']],
  ['a list from its first item to its last', '<ul> <li>a<li>b</ul><p>c', ['<li>a<li>b', '<p>c']],
  [
    'entities as they are written',
    '<p>R&amp;D &eacute;</p><p>b',
    ['<p>R&amp;D &eacute;</p>', '<p>b'],
  ],
  [
    'scripts, with tags in them, between blocks',
    '<p>a</p><script>if (1<2) "<p>x</p>"</script><style>b</style><p>b</p>',
    ['<p>a</p>', '<p>b</p>'],
  ],
  [
    'formatting that is opened again',
    '<div><b>a</div><div>b</div>',
    ['<div><b>a</div>', '<div>b</div>'],
  ],
  ['never the whole page', '<html><body><p>a</p></body></html>', ['<p>a</p>']],
  ['nothing for words that the parser moves', '<table><tr><td>a</td></tr>b</table>', ['b', null]],
] as const
describe('a block knows its markup', () => {
  test.for(places)('%s', ([, html, markup]) => expect(markupOf(html)).toEqual(markup))
  test('in the page as it came, carriage returns and byte order mark included', () => {
    const html = '\uFEFF<p>a\r\nb</p>\r\n\r\n<p>c\r\n</p>\r<p>d</p>'
    expect(markupOf(html)).toEqual(['<p>a\r\nb</p>', '<p>c\r\n</p>', '<p>d</p>'])
  })
})

const wordsIn = (node: DefaultTreeAdapterTypes.Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : ''
}

const dense = (text: string): string => text.replaceAll(/\s+/gu, '')

/** Whether the letters of the one are in the other, in order. */
const holds = (outer: string, inner: string): boolean => {
  let at = 0
  for (const letter of inner) {
    const found = outer.indexOf(letter, at)
    if (found < 0) return false
    at = found + letter.length
  }
  return true
}

/** Tags, words and breaks in any order, well-formed or not. */
const pages = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'div p b i a ul li table tr td blockquote h2 span br section form pre'
          .split(' ')
          .flatMap((name) => [`<${name}>`, `<${name} class="x<y">`, `</${name}>`]),
      ),
      fc.constantFrom('<script>"<p>"</script>', '<script><!--<script>x</script>y', '<!-- a -->'),
      fc.constantFrom(
        '</script>',
        '<style>p{}</style>',
        '\r\n',
        '\n\n',
        ' ',
        '&amp;',
        '&eacute',
        '<',
      ),
      fc.stringMatching(/^[a-z一二😀 ]{1,6}$/u),
    ),
    { maxLength: 40 },
  )
  // The parser takes the last letter of a reference for its first where a page begins with one.
  .map((parts) => `<body>${parts.join('')}`)

test('of any page: what is told of a block holds its words, in order, one after the other', () => {
  fc.assert(
    fc.property(pages, (html) => {
      const article = read(html)
      let reached = 0
      for (const { start, end, source } of article ? blocksOf(article) : []) {
        if (!source) continue
        expect(source.start).toBeGreaterThanOrEqual(0)
        expect(source.end).toBeLessThanOrEqual(html.length)
        const own = dense(wordsIn(parse(`<body>${html.slice(source.start, source.end)}`)))
        expect(holds(own, dense(article?.text.slice(start, end) ?? ''))).toBe(true)
        // Blank lines of preformatted text part blocks of one element.
        expect(source.end).toBeGreaterThanOrEqual(reached)
        reached = source.end
      }
    }),
    { numRuns: 200 },
  )
})
