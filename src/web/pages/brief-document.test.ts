import { parse } from 'parse5'
import { expect, test } from 'vitest'
import type { Brief } from '#model/brief'
import { briefDocument } from './brief-document.ts'

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)></q>\u202E`

const brief: Brief = {
  schema: 'fabline.brief/1',
  language: 'ar',
  subject: evil,
  leftOut: 2,
  sources: [
    {
      number: 1,
      article: 'a',
      title: evil,
      beginning: '',
      author: evil,
      publisher: evil,
      language: 'de',
      publishedAt: evil,
      url: 'javascript:alert(1)',
      copies: ['b'],
      voice: 1,
    },
  ],
  lines: [
    {
      id: 'x',
      text: evil,
      language: 'de',
      frame: 'control',
      factuality: 'possible',
      date: evil,
      amount: null,
      voices: 1,
      sources: [1],
      languages: ['de'],
      citations: [
        {
          start: 0,
          end: evil.length,
          text: evil,
          source: 1,
          claim: 'c',
          language: 'de',
          factuality: 'possible',
          speaker: { name: evil, entity: null, kind: 'named' },
        },
      ],
    },
  ],
  timeline: [{ when: evil, reported: true, line: 'x' }],
  agreed: ['x'],
  disputed: [{ reason: 'denied', sides: ['x', 'x'] }],
  alone: ['x'],
  speakers: [{ name: evil, kind: 'named', lines: ['x'] }],
  reports: [{ language: 'de', sources: [1], lines: ['x'], only: ['x'] }],
  questions: [{ kind: 'disputed', lines: ['x', 'x'] }],
}

type Node = {
  readonly tagName?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}
const elements = (node: Node): readonly Node[] => [
  ...(node.tagName ? [node] : []),
  ...(node.childNodes ?? []).flatMap(elements),
]

const written = briefDocument(brief)
const all = elements(parse(written) as Node)
const attributes = all.flatMap(({ attrs }) => attrs ?? [])

test('a brief that stands alone runs nothing and loads nothing', () => {
  expect(all.filter(({ tagName }) => ['script', 'img', 'link'].includes(tagName ?? ''))).toEqual([])
  const links = attributes.filter(({ name }) => name === 'href' || name === 'src')
  expect(links.filter(({ value }) => !value.startsWith('#'))).toEqual([])
  expect(written).not.toContain('\u202E')
})

test('it is written the way of its language, and quotes the way of theirs', () => {
  const html = all.find(({ tagName }) => tagName === 'html')
  expect(html?.attrs).toContainEqual({ name: 'dir', value: 'rtl' })
  const quote = all.find(({ tagName }) => tagName === 'q')
  expect(quote?.attrs).toEqual([
    { name: 'lang', value: 'de' },
    { name: 'dir', value: 'ltr' },
  ])
})
