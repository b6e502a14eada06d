import { describe, expect, test } from 'vitest'
import type { Article, Settled } from '#model/article'
import { readHtml } from '../html.ts'
import { nothingGiven } from '../reader.ts'

const read = (html: string): Article => {
  const result = readHtml(html, nothingGiven)
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const sentence = (n: number): string =>
  `Paragraph ${n} says that the plant near the harbor will make ${n * 100} wafers a week, two people who have seen the plan told the paper.`

const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${sentence(from + at)}</p>`).join('')

type PageParts = {
  readonly head?: string
  readonly above?: string
  readonly inside?: string
  readonly below?: string
}

/** A page of a paper: menu, headline, six paragraphs, what a case puts among them, a foot. */
const page = ({ head = '', above = '', inside = '', below = '' }: PageParts): string =>
  `<html><head><title>Harbor plant to make wafers | The Example</title>${head}</head><body>
  <ul class="top"><li><a href=/a>World</a><li><a href=/b>Money</a><li><a href=/c>Sport</a></ul>
  <main><h1>Harbor plant to make wafers</h1>${above}
  <div class="text">${paragraphs(1, 3)}${inside}${paragraphs(4, 6)}</div></main>${below}
  <div class="foot"><p>The Example is a member of the Press Board, which hears complaints of readers.</p></div>
  </body></html>`

/** What structure says of the piece that begins with these words; null leaves it to its words. */
const settledOf = ({ text, marks }: Article, words: string): Settled | null => {
  const start = text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return marks.find((mark) => mark.start <= start && mark.end > start)?.settled ?? null
}

const roleOf = (html: string, words: string): string | null =>
  settledOf(read(html), words)?.role ?? null

describe('on a page with an article', () => {
  test('what stands outside its root is removed with a reason, and stays in the text', () => {
    const article = read(page({}))
    expect(settledOf(article, 'World')?.role).toBe('navigation')
    expect(settledOf(article, 'The Example is')?.role).toBe('related')
    expect(settledOf(article, 'Paragraph 1')?.role).toBe('body')
    expect(settledOf(article, 'Harbor plant')?.role).toBe('title')
    expect(article.metadata.title).toBe('Harbor plant to make wafers')
  })

  const among = [
    [
      'a list of links among paragraphs is related',
      '<ul><li><a href=/x>Ferry runs late</a><li><a href=/y>Bridge shut again</a></ul>',
      'Ferry',
      'related',
    ],
    [
      'a line that is one link is related',
      '<p><a href=/x>Harbor bridge shut for repairs</a></p>',
      'Harbor bridge',
      'related',
    ],
    [
      'a link within a sentence is text',
      '<p>The board wrote in <a href=/x>a letter to the owners</a> that it had not been asked.</p>',
      'The board',
      'body',
    ],
    [
      'the text of a figure is its caption',
      '<figure><img src=x><p>Workers at the gate on Monday</p></figure>',
      'Workers',
      'caption',
    ],
    [
      'a named box is what it is called',
      '<div class="c-newsletterSignup"><p>The day in five minutes.</p><button>Go</button></div>',
      'The day',
      'newsletter',
    ],
    [
      'a heading where the text stands is text',
      '<h2>What the owners say</h2>',
      'What the',
      'heading',
    ],
    [
      'a list where the text stands is text',
      '<ul><li>A first hall by spring<li>A second hall a year later</ul>',
      'A first',
      'list',
    ],
    ['a quotation is text', '<blockquote>We were never asked</blockquote>', 'We were', 'quote'],
    [
      'a box with a label beside the text is none of it',
      '<div class="kasten"><h3>In brief</h3><p>The owners have held the land since the old yard was shut.</p></div>',
      'The owners',
      'related',
    ],
    [
      'text behind a gate is text',
      `<div class="paywall">${paragraphs(7, 12)}</div>`,
      'Paragraph 9',
      null,
    ],
  ] as const
  test.for(among)('%s', ([, inside, words, role]) => {
    expect(roleOf(page({ inside }), words)).toBe(role)
  })

  const above = [
    [
      'a standfirst by name is a dek',
      '<p class=standfirst>Owners promise four hundred jobs, and the town has questions.</p>',
      'Owners',
      'dek',
    ],
    ['who signs is a byline', '<div class="byline">Ann Oakes</div>', 'Ann', 'byline'],
    ['when it came out is a date', '<time>4 March</time>', '4 March', 'dateline-meta'],
    [
      'the headline again is a duplicate',
      '<h2>Harbor plant to make wafers</h2>',
      'Harbor plant to make wafers\n\nParagraph',
      'duplicate-title',
    ],
  ] as const
  test.for(above)('%s', ([, html, words, role]) => {
    expect(roleOf(page({ above: html }), words)).toBe(role)
  })

  test('the next article below is related, however long', () => {
    const next = `<article><h2>Ferry runs late</h2>${paragraphs(20, 29)}</article>`
    const html = page({ below: next })
      .replace('<main>', '<main><article>')
      .replace('</main>', '</article></main>')
    expect(roleOf(html, 'Paragraph 25')).toBe('related')
    expect(roleOf(html, 'Paragraph 2 ')).toBe('body')
  })

  test('the text in its data is a witness, never the text', () => {
    const body = `${sentence(1)} ${sentence(2)} ${sentence(3)} ${sentence(4)} ${sentence(5)} Hidden words.`
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: body })
    const article = read(page({ head: `<script type="application/ld+json">${data}</script>` }))
    expect(article.text).not.toContain('Hidden words')
    expect(settledOf(article, 'Paragraph 6')?.role).toBe('body')
  })
})

test('on a page without an article nothing is settled', () => {
  const { marks } = read('<nav><a href=/a>World</a></nav><p>Nothing here yet.</p>')
  expect(marks.every(({ settled }) => settled === undefined)).toBe(true)
})
