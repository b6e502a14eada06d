import { expect, test } from 'vitest'
import { readHtml } from './html.ts'
import { nothingGiven } from './reader.ts'

const megabytes = (count: number, unit: string): string =>
  unit.repeat(Math.ceil((count * 1024 * 1024) / unit.length))

const named = (count: number): string =>
  Array.from({ length: count }, (_, at) => `a${at.toString(36)}`).join(' ')

/** Pages built to cost time or memory, each as large as a page may be. */
const traps = [
  ['50,000 nested elements', `${'<div>'.repeat(50_000)}x`],
  ['an attribute of ten megabytes', `<p title="${megabytes(10, 'a b ')}">x`],
  ['a hundred thousand attributes', `<p ${named(100_000)}>x`],
  [
    'attributes that are added to the body again and again',
    '<body a=1>'.repeat(1) + Array.from({ length: 50_000 }, (_, at) => `<body b${at}>`).join(''),
  ],
  [
    'an entity bomb',
    `<!DOCTYPE x [<!ENTITY a "${'&b;'.repeat(1000)}">]>${megabytes(5, '&a;&amp;&#x41;')}`,
  ],
  ['a comment that is never closed', `<p>x</p><!--${megabytes(5, '- <p>')}`],
  ['a million comments', megabytes(6, '<!---->x')],
  ['end tags of nothing', `${'<p>'.repeat(100)}${megabytes(5, '</x>')}`],
  ['a paragraph of five megabytes', `<p>${megabytes(5, 'word and word. ')}</p>`],
  [
    'paragraphs without end',
    `<h1>A title</h1>${'<p>One of many paragraphs that say the same as the last one did.'.repeat(40_000)}`,
  ],
  ['links without end', '<div><a href=/x>a link</a></div>'.repeat(45_000)],
  [
    'names without end',
    Array.from(
      { length: 40_000 },
      (_, at) => `<p class="a${at}-share b${at}">Some words that are long enough to be read.</p>`,
    ).join(''),
  ],
  [
    'data larger than the page',
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(150_000)}"}</script>${'<p>word word word word word word word word word word.</p>'.repeat(5000)}`,
  ],
] as const

/** Seconds of processor time that the worst of them may take; a real page takes a tenth of one. */
const maxSeconds = 6

test.for(traps)('%s', ([, trap]) => {
  const before = process.cpuUsage()
  const result = readHtml(`<p>first words</p>${trap}`, nothingGiven)
  const { user } = process.cpuUsage(before)
  expect(result.ok && !result.value.text.startsWith('first words')).toBe(false)
  expect(user / 1e6).toBeLessThan(maxSeconds)
})
