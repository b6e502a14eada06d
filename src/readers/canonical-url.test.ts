import { expect, test } from 'vitest'
import { canonicalUrl, ownAddress } from './canonical-url.ts'

const story = 'https://www.news.example/chips/story'

test.each([
  `${story}?utm_source=mail&utm_medium=x`,
  `${story}?fbclid=1`,
  `${story}#comments`,
  `${story}?print=1`,
  `${story}?print`,
  `${story}?outputType=amp`,
  `${story}?amp=1&gclid=2`,
  'https://user:word@www.news.example/chips/story',
  'HTTPS://WWW.News.Example:443/chips/./story',
  'https://www-news-example.cdn.ampproject.org/c/s/www.news.example/chips/story?amp_js_v=0.1',
  'https://www-news-example.cdn.ampproject.org/v/s/www.news.example/chips/story?usqp=x',
  'https://www.google.com/amp/s/www.news.example/chips/story',
])('%s is the same page', (written) => {
  expect(canonicalUrl(written)).toBe(story)
})

test.each([
  ['https://news.example/a/index.html', 'https://news.example/a/'],
  ['https://news.example/index.htm?id=2', 'https://news.example/?id=2'],
  ['https://news.example/a?id=2&print=2', 'https://news.example/a?id=2&print=2'],
  ['https://news.example/windex.html', 'https://news.example/windex.html'],
  ['https://www.google.com/search?q=amp', 'https://www.google.com/search?q=amp'],
])('%s is %s', (written, canonical) => {
  expect(canonicalUrl(written)).toBe(canonical)
})

test.each(['ftp://news.example/', 'mailto:desk@news.example', 'story', 'javascript:1'])(
  '%s is no page',
  (written) => {
    expect(canonicalUrl(written)).toBeNull()
  },
)

test.each([
  ['an AMP page', story, 'https://amp.news.example/chips/story', story],
  ['a page for telephones', story, 'https://m.news.example/chips/story', story],
  [
    'a page for telephones in a language',
    'https://en.wiki.example/A',
    'https://en.m.wiki.example/A',
    'https://en.wiki.example/A',
  ],
  ['a printed page', '/chips/story', 'https://www.news.example/print/story', story],
  ["a page that calls another's its own", 'https://other.example/x', story, story],
  ['a page that calls the front page its own', 'https://www.news.example/', story, story],
  [
    'the front page',
    'https://www.news.example/',
    'https://news.example/',
    'https://www.news.example/',
  ],
  ['a page that says nothing', null, `${story}?utm_source=x`, story],
  ['a page of unknown address', story, null, story],
])('%s', (_, ...[said = null, given = null, own]) => {
  expect(ownAddress(said, given)).toBe(own)
})
