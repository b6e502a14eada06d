/** Documents that are read in a thread of their own, and those that have to be stopped there. */
import { deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Article } from '#model/article'
import {
  docxOf,
  heavySamples,
  paragraph,
  pdfOf,
  pdfPage,
  reply,
  samples,
  warcRecord,
  wordParagraph,
  zipOf,
} from './adapters.contract.ts'
import { openApart } from './apart.ts'
import { chunksOf } from './chunks.ts'
import { readSource } from './read-source.ts'
import { nothingGiven } from './reader.ts'

// A quarter of the usual memory: what ends here, ends there too, only later.
const apart = openApart({ readMs: () => 15_000, megabytes: 128 })
afterAll(() => apart.close())

/** The documents, or the problems, of bytes. */
const read = async (bytes: Uint8Array, within = apart) => {
  const articles: Article[] = []
  const problems: string[] = []
  const messages: string[] = []
  const source = { chunks: chunksOf(bytes), given: nothingGiven, hint: {} }
  for await (const { result } of readSource(source, { apart: within })) {
    if (result.ok) articles.push(result.value.article)
    else problems.push(result.problem.code)
    if (!result.ok) messages.push(result.problem.message)
  }
  return { articles, problems, messages }
}

describe('every format', () => {
  test.for(Object.entries({ ...samples, ...heavySamples }))(
    '%s gives its documents, and not when it is cut off',
    async ([, { bytes, documents, cut }]) => {
      const whole = await read(bytes)
      expect(whole.problems).toEqual([])
      for (const [index, [format, text]] of documents.entries()) {
        expect(whole.articles[index]?.source.format).toBe(format)
        expect(whole.articles[index]?.text.slice(0, text.length)).toBe(text)
      }
      const half = await read(bytes.subarray(0, Math.floor(bytes.length * 0.7)))
      expect(half.problems).toEqual([cut])
    },
  )
})

test('a Word document names the properties as its witness, and the title it prints', async () => {
  const { articles } = await read(heavySamples.DOCX?.bytes ?? new Uint8Array())
  const { title, authors } = articles[0]?.witnesses ?? {}
  expect(authors?.candidates).toEqual([{ value: 'Mila Voss', rule: 'docx.properties', won: true }])
  expect(title?.candidates.map(({ rule, won }) => [rule, won])).toEqual([
    ['docx.properties', true],
    ['docx.heading', false],
  ])
})

describe('PDF', () => {
  test('puts lines back into paragraphs, and words that were parted', async () => {
    const { articles } = await read(heavySamples.PDF?.bytes ?? new Uint8Array())
    expect(articles[0]?.text.split('\n\n').slice(1)).toEqual([
      'Officials at the port of Vossmeer said on Tuesday that licenses for lithography parts would be checked at the dock.',
      'The maker of the tools declined to comment.',
    ])
    expect(articles[0]?.marks.map(({ tag, names }) => [tag, ...names])).toEqual([
      ['h1', 'page-1'],
      ['p', 'page-1'],
      ['p', 'page-1'],
    ])
  })

  // Each encoding is a table of its own that comes with the library; without it nothing is read.
  test.for([
    ['GBK-EUC-H', 'GB1', 'd0bec6acb3f6bfdab9dcd6c6', '芯片出口管制'],
    ['UniGB-UCS2-H', 'GB1', '82af7247', '芯片'],
    ['90ms-RKSJ-H', 'Japan1', '94bc93b191cc', '半導体'],
    ['KSCms-UHC-H', 'Korea1', 'b9ddb5b5c3bc', '반도체'],
    ['ETen-B5-H', 'CNS1', 'b4b9a4f9', '晶片'],
  ] as const)('reads %s', async ([encoding, ordering, hex, text]) => {
    const font = `<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /${encoding} /DescendantFonts [6 0 R] >>`
    const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /F /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 7 0 R >>`
    const descriptor =
      '<< /Type /FontDescriptor /FontName /F /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'
    const bytes = pdfPage(`BT /F1 12 Tf 50 740 Td <${hex}> Tj ET`, font, [descendant, descriptor])
    expect((await read(bytes)).articles.map((article) => article.text)).toEqual([text])
  })

  test('a scan says that it holds no text', async () => {
    const { problems, messages } = await read(pdfPage('0 0 100 100 re f'))
    expect(problems).toEqual(['unreadable'])
    expect(messages[0]).toContain('no text')
  })

  const bomb = deflateSync(deflateSync(Buffer.alloc(200e6, ' ')))
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>'
  const pages = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']
  const hostile = [
    [
      'a stream that unpacks to 200 MB',
      pdfOf([
        ...pages,
        page,
        `<< /Length ${bomb.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${bomb.toString('latin1')}\nendstream`,
      ]),
    ],
    [
      'pages that hold themselves',
      pdfOf([pages[0] ?? '', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ],
    ['a million pages', pdfOf([pages[0] ?? '', '<< /Type /Pages /Kids [] /Count 1000000 >>'])],
    [
      'endless letters',
      pdfPage(`BT /F1 1 Tf ${'(aaaaaaaaaaaaaaaaaaaaaaaaa) Tj '.repeat(250_000)} ET`),
    ],
    ['nothing in it', Buffer.from('%PDF-1.7\n%%EOF')],
  ] as const
  test.for(hostile)('ends on %s, and the next one is read', async ([, bytes]) => {
    const { articles, problems } = await read(bytes)
    expect(articles.length + problems.length).toBe(1)
    expect(['unreadable', 'too-large', undefined]).toContain(problems[0])
    expect((await read(heavySamples.PDF?.bytes ?? new Uint8Array())).problems).toEqual([])
  })
})

describe('DOCX', () => {
  test('gives title and author of its properties', async () => {
    const { articles } = await read(heavySamples.DOCX?.bytes ?? new Uint8Array())
    expect(articles[0]?.metadata).toMatchObject({
      title: 'Port & papers',
      authors: ['Mila Voss'],
    })
    expect(articles[0]?.marks[0]).toMatchObject({ tag: 'h1', settled: { role: 'title' } })
  })

  const hostile = [
    [
      'too-large',
      'a file that unpacks to 200 MB',
      zipOf({ 'word/document.xml': Buffer.alloc(200e6) }),
    ],
    ['unsupported-format', 'another archive', zipOf({ 'a.txt': 'a' })],
    [
      'unreadable',
      'entities',
      zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    ],
    ['unreadable', 'no XML', zipOf({ 'word/document.xml': 'no XML' })],
    ['empty-document', 'no text', docxOf(wordParagraph(' '))],
  ] as const
  test.for(hostile)('%s: %s', async ([code, , bytes]) => {
    expect((await read(bytes)).problems).toEqual([code])
  })

  test('with paragraphs nested 20,000 deep is stopped or read', async () => {
    const deep = docxOf(
      `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${wordParagraph(paragraph)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`,
    )
    const { articles, problems } = await read(deep)
    expect(articles.length + problems.length).toBe(1)
  })
})

describe('a document that takes too much', () => {
  const huge = Buffer.from(`<p>${'word '.repeat(1_000_000)}</p>`)
  const heavy = Buffer.from('<p class="a"><b>word</b> '.repeat(90_000))

  test('of time is told, and the next one is read', async () => {
    const hasty = openApart({ readMs: () => 1, megabytes: 512 })
    expect((await read(huge, hasty)).problems).toEqual(['unreadable'])
    await hasty.close()
  })

  test('of memory is told, and the next one is read', async () => {
    const small = openApart({ readMs: () => 20_000, megabytes: 64 })
    expect((await read(heavy, small)).problems).toEqual(['too-large'])
    expect((await read(Buffer.from(`<p>${paragraph}</p>`), small)).problems).toEqual([])
    await small.close()
  })
})

test('memory stays flat over the pages of an archive', async () => {
  const page = reply(`<h1>Chips</h1>${`<p>${paragraph}</p>`.repeat(50)}`)
  const packed = gzipSync(warcRecord('response', 'https://k.example/', page))
  const chunks = async function* () {
    for (let at = 0; at < 1000; at += 1) yield packed
  }
  const used: number[] = []
  let read = 0
  const source = { chunks: chunks(), given: nothingGiven, hint: {} }
  for await (const { result } of readSource(source, { apart })) {
    if (result.ok) read += 1
    if (read % 100 === 0) used.push(process.memoryUsage.rss() / 1024 / 1024)
  }
  expect(read).toBe(1000)
  expect((used.at(-1) ?? 0) - (used[2] ?? 0)).toBeLessThan(100)
})
