import { describe, expect, test } from 'vitest'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

type Place = Partial<Omit<PdfLine, 'text' | 'y'>>

const line = (text: string, y: number, place: Place = {}): PdfLine => ({
  text,
  y,
  page: 1,
  left: 50,
  right: 290,
  size: 10,
  ...place,
})

const texts = (...lines: readonly PdfLine[]): readonly string[] =>
  paragraphsOf(lines).map(({ text }) => text)

describe('lines become paragraphs', () => {
  const first = line('The ministry said on Tuesday that it', 700)

  test('that go on in the next column, where the sentence does', () => {
    const next = line('would check licenses at the dock.', 760, { left: 310 })
    expect(texts(first, next)).toEqual([
      'The ministry said on Tuesday that it would check licenses at the dock.',
    ])
    const ended = line('The ministry said so on Tuesday.', 700)
    expect(texts(ended, next)).toHaveLength(2)
  })

  test('that go on across a page with its number and running head', () => {
    const halves = ['The ministry said on Tuesday that', 'it would check licenses', 'at the dock']
    const pages = halves.flatMap((half, index) => [
      line('The Wafer Post', 820, { page: index + 1 }),
      line(half, 700, { page: index + 1 }),
      line(`${index + 1}`, 20, { page: index + 1 }),
    ])
    const [body, ...running] = paragraphsOf(pages)
    expect(body?.text).toBe(halves.join(' '))
    expect(running.map(({ names }) => names)).toEqual(Array(6).fill(['footer']))
  })

  test('at a gap, an indent after a full stop, another size', () => {
    const lines = [
      line('Chips at the dock', 740, { size: 18 }),
      line('The ministry said on Tuesday that it', 700),
      line('would check licenses at the dock.', 688),
      line('Its minister declined to comment on', 676, { left: 62 }),
      line('the matter.', 664),
      line('Shares fell by two percent on the news.', 630),
    ]
    expect(paragraphsOf(lines).map(({ text, tag }) => [tag, text])).toEqual([
      ['h1', 'Chips at the dock'],
      ['p', 'The ministry said on Tuesday that it would check licenses at the dock.'],
      ['p', 'Its minister declined to comment on the matter.'],
      ['p', 'Shares fell by two percent on the news.'],
    ])
  })

  test.for([
    ['restrictions on litho-', 'graphy tools', 'restrictions on lithography tools'],
    ['商务部周二宣布扩大先进', '芯片出口管制', '商务部周二宣布扩大先进芯片出口管制'],
    ['반도체 수출', '통제를 확대', '반도체 수출 통제를 확대'],
    ['the maker of EUV-', 'Systems', 'the maker of EUV-Systems'],
  ])('%s + %s', ([one = '', other = '', joined]) => {
    expect(texts(line(one, 700), line(other, 688))).toEqual([joined])
  })
})

const item = (str: string, left: number, dir = 'ltr') => ({
  str,
  dir,
  width: 40,
  height: 10,
  transform: [10, 0, 0, 10, left, 700],
  hasEOL: false,
})

describe('pieces become lines', () => {
  test('from right to left, from wherever they were drawn', () => {
    const pieces = [item('الرقائق', 50, 'rtl'), item(' ', 90), item('قيود', 100, 'rtl')]
    expect(linesOf(pieces, 1).map(({ text }) => text)).toEqual(['قيود الرقائق'])
    expect(linesOf(pieces.toReversed(), 1).map(({ text }) => text)).toEqual(['قيود الرقائق'])
  })

  test('that end where the height changes; other items are no text', () => {
    const lower = { ...item('two', 50), transform: [10, 0, 0, 10, 50, 680] }
    const found = linesOf([item('one', 50), { type: 'beginMarkedContent' }, lower], 4)
    expect(found.map(({ text, page, y }) => [text, page, y])).toEqual([
      ['one', 4, 700],
      ['two', 4, 680],
    ])
  })
})
