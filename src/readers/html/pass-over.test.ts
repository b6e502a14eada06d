import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { pageOf } from '../html-tree.ts'

type Tree = DefaultTreeAdapterTypes.Node

/** Whether a drawing holds nothing but shapes. */
const isPlain = (node: Tree): boolean =>
  'childNodes' in node
    ? node.childNodes.every(
        (child) =>
          isPlain(child) && (!('tagName' in child) || /^(?:g|path|use)$/u.test(child.tagName)),
      )
    : 'value' in node && node.value.trim() === ''

/** Takes out what scripts, style sheets and plain drawings of a page hold, but for data. */
const empty = (node: Tree): void => {
  if (!('childNodes' in node)) return
  if ('tagName' in node && node.tagName === 'svg' && isPlain(node)) node.childNodes = []
  const isHtml = 'tagName' in node && node.namespaceURI.endsWith('xhtml')
  const isPassed =
    isHtml &&
    /^(?:script|style)$/u.test(node.tagName) &&
    !node.attrs.some(({ name }) => name === 'type')
  if (isPassed) node.childNodes = []
  for (const child of 'content' in node ? [...node.childNodes, node.content] : node.childNodes)
    empty(child)
}

const shown = (page: DefaultTreeAdapterTypes.Document | null): string => {
  if (page) empty(page)
  return page ? serialize(page) : ''
}

/** What begins, ends or seems to end scripts and style sheets, in any order. */
const pages = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</script>',
        '</SCRIPT >',
        '</scripts>',
        '<script src=x />',
        '<Script',
      ),
      fc.constantFrom(
        '<style>',
        '</style>',
        '</styles>',
        '<style media="a>b">',
        '<!--',
        '-->',
        '<!-',
      ),
      fc.constantFrom(
        '<svg>',
        '</svg>',
        '<template>',
        '</template>',
        '<title>',
        '</title>',
        '<table>',
      ),
      fc.constantFrom(
        '<textarea>',
        '<noscript>',
        '</noscript>',
        '<p>',
        '</p>',
        '<select>',
        '<frameset>',
      ),
      fc.constantFrom(
        '<script type="application/ld+json">',
        ' ',
        '<',
        '/',
        '>',
        '"',
        '<![CDATA[',
        ']]>',
      ),
      fc.constantFrom(
        ...[
          '<svg/>',
          '<svg a="b>">',
          '<path d="M0 1"/>',
          '<path d=M0"/>',
          "<path d='</svg>'>",
          '<g>',
        ],
        ...['</g>', '<use b = c>', '<path d="1"e>', '<g <', '<svg><path></svg>', '</svg >'],
      ),
      fc.stringMatching(/^[a-z😀]{1,3}$/u),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

test('a page is the tree that it is without passing over anything', () => {
  fc.assert(
    fc.property(pages, (html) => {
      expect(shown(pageOf(html))).toBe(shown(parse(html)))
    }),
    { numRuns: 300 },
  )
})

test('data is read, scripts and style sheets are not', () => {
  const page = pageOf(
    '<script type="application/ld+json">{}</script><script>a</script><style>b</style><p>c',
  )
  expect(page && serialize(page)).toBe(
    '<html><head><script type="application/ld+json">{}</script><script></script><style></style></head><body><p>c</p></body></html>',
  )
})
