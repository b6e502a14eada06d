import { expect, test } from 'vitest'
import { readRobots } from './robots.ts'

const allows = (text: string, path: string): boolean =>
  readRobots(text, 'fabline').allows(new URL(path, 'https://news.example'))

test.each([
  ['nothing said', '', '/a', true],
  ['all forbidden', 'User-agent: *\nDisallow: /', '/a', false],
  ['nothing forbidden', 'User-agent: *\nDisallow:', '/a', true],
  ['a folder', 'user-agent:*\r\ndisallow:/private/', '/private/x', false],
  ['its neighbor', 'User-agent: *\nDisallow: /private/', '/privates', true],
  [
    'our own rules alone',
    'User-agent: *\nDisallow: /\n\nUser-agent: Fabline\nAllow: /',
    '/a',
    true,
  ],
  ["another crawler's rules", 'User-agent: other\nDisallow: /', '/a', true],
  [
    'a group of several crawlers',
    'User-agent: other\nUser-agent: fabline\nDisallow: /a',
    '/a',
    false,
  ],
  [
    'groups of one crawler together',
    'User-agent: *\nDisallow: /a\nUser-agent: x\nUser-agent: *\nDisallow: /b',
    '/a',
    false,
  ],
  ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['allow where both are as long', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
  ['anything between', 'User-agent: *\nDisallow: /*/print$', '/story/print', false],
  ['an end that is none', 'User-agent: *\nDisallow: /*/print$', '/story/print/2', true],
  ['a query', 'User-agent: *\nDisallow: /*?session=', '/a?session=1', false],
  ['comments', 'User-agent: * # all\nDisallow: /a # not here', '/a', false],
  ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
  ['escapes and letters', 'User-agent: *\nDisallow: /новости', '/%d0%bdовости/1', false],
  ['rules of nobody', 'Disallow: /a\nUser-agent: *\nDisallow: /b', '/a', true],
  ['no rules at all', '<html>Not found</html>', '/a', true],
])('%s', (_, ...[text, path, expected]) => {
  expect(allows(text, path)).toBe(expected)
})

test('a wait between two pages is read', () => {
  expect(readRobots('User-agent: *\nCrawl-delay: 2.5\nDisallow: /a', 'fabline')).toMatchObject({
    delaySeconds: 2.5,
  })
})

test('a pattern that is made to be slow is not', () => {
  const text = `User-agent: *\nDisallow: /${'*a'.repeat(5_000)}b\n`.repeat(20)
  const began = performance.now()
  expect(allows(text, `/${'a'.repeat(2_000)}`)).toBe(true)
  expect(performance.now() - began).toBeLessThan(2_000)
})
