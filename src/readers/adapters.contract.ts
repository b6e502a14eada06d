/** Samples of each format, made by code, and what any adapter makes of them, whole and broken. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

const words =
  'Officials at the port of Vossmeer said on Tuesday that licenses for lithography parts would be checked at the dock.'

/** A paragraph long enough to be a story. */
export const paragraph = `${words} The maker of the tools declined to comment, and its shares fell by two percent.`

/** A sample: its bytes, the format its documents are of, and their texts, a beginning of each. */
export type Sample = {
  readonly bytes: Uint8Array
  readonly documents: readonly (readonly [format: string, text: string])[]
  /** What is told when the second half is missing; null where nobody could tell. */
  readonly cut: string | null
}

const utf8 = (text: string): Uint8Array => Buffer.from(text)

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Wafer Post</title><link>https://wafer.example/</link><description>Chips</description>
<item><title>Port checks papers</title><link>https://wafer.example/a?utm_source=rss</link>
<dc:creator>Mila Voss</dc:creator><dc:creator>Jan Ode</dc:creator><pubDate>Tue, 14 Jan 2025 10:00:00 GMT</pubDate>
<description>Officials at the port …</description><content:encoded><![CDATA[<p>${paragraph}</p>]]></content:encoded></item>
</channel></rss>`

const atom = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wafer Wire</title><id>urn:wire</id><updated>2025-01-14T10:00:00Z</updated>
<entry><title type="html">Port &amp;amp; papers</title><id>urn:1</id><updated>2025-01-14T10:00:00Z</updated>
<link rel="alternate" href="https://wire.example/1"/><author><name>Mila Voss</name></author>
<content type="html">&lt;p&gt;${paragraph}&lt;/p&gt;</content></entry></feed>`

const rdf = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://rdf.example/"><title>RDF Desk</title><link>https://rdf.example/</link><description>Chips</description></channel>
<item rdf:about="https://rdf.example/1"><title>Port checks papers</title><link>https://rdf.example/1</link><dc:date>2025-01-14</dc:date>
<content:encoded><![CDATA[<p>${paragraph}</p>]]></content:encoded></item></rdf:RDF>`

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'JSON Desk',
  items: [
    {
      id: '1',
      url: 'https://json.example/1',
      title: 'Port checks papers',
      content_text: `${paragraph}\n\nMore was to follow.`,
      date_published: '2025-01-14T10:00:00Z',
      authors: [{ name: 'Mila Voss' }],
    },
  ],
})

const story = (title: string) =>
  `<h2><a href="https://brief.example/${title.length}">${title}</a></h2><p>${paragraph}</p>`

const newsletter = `<html><body><p>Good morning.</p>${story('Tokyo eases its list')}${story('Seoul raises subsidies')}<p>Unsubscribe</p></body></html>`

/** A mail with the part in it, in quoted-printable as mails are. */
export const mailWith = (part: string, type = 'text/html'): Uint8Array =>
  utf8(
    [
      'From: Silicon Brief <brief@silicon.example>',
      'Subject: =?utf-8?q?Two_things_on_chips?=',
      'Date: Tue, 14 Jan 2025 10:00:00 +0000',
      'Message-ID: <1@silicon.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="edge"',
      '',
      '--edge',
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(part).toString('base64').replaceAll(/.{76}/gu, '$&\r\n'),
      '--edge--',
      '',
    ].join('\r\n'),
  )

const savedPage = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://saved.example/story?utm_medium=x',
  'Subject: Port checks papers',
  'Date: Wed, 15 Jan 2025 08:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="edge"',
  '',
  '--edge',
  'Content-Type: text/html',
  'Content-Location: https://saved.example/story',
  '',
  `<html><body><h1>Port checks papers</h1><p>${paragraph}</p></body></html>`,
  '--edge',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--edge--',
  '',
].join('\r\n')

const page = `<!doctype html><html><body><h1>Port checks papers</h1><p>${paragraph}</p></body></html>`

/** A record of a web archive. */
export const warcRecord = (type: string, url: string, block: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(block as Uint8Array)
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2025-01-15T08:00:00Z',
    type === 'resource' ? 'Content-Type: text/html' : 'Content-Type: application/http',
    `Content-Length: ${bytes.length}`,
    '',
    '',
  ].join('\r\n')
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')])
}

/** A reply of a web server, as an archive keeps it. */
export const reply = (body: string, status = '200 OK', type = 'text/html'): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`

const archive = Buffer.concat([
  warcRecord('warcinfo', '', 'software: test'),
  warcRecord('request', 'https://kept.example/a', 'GET /a HTTP/1.1\r\n\r\n'),
  warcRecord('response', 'https://kept.example/a', reply(page)),
  warcRecord('response', 'https://kept.example/gone', reply('gone', '404 Not Found')),
  warcRecord('response', 'https://kept.example/x.png', reply('x', '200 OK', 'image/png')),
  warcRecord('revisit', 'https://kept.example/a', 'HTTP/1.1 200 OK\r\n\r\n'),
  warcRecord('resource', 'https://kept.example/b', page),
])

const lines = `${JSON.stringify({ id: '1', text: paragraph })}\n\n{no\n${JSON.stringify({ id: '2', html: page })}\n`

/** A PDF of these objects, the first of which is the catalog. */
export const pdfOf = (objects: readonly string[]): Uint8Array => {
  let pdf = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${pdf}${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  )
}

const latinFont = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** A PDF of one page; a font may need further objects, from 6 on. */
export const pdfPage = (
  content: string,
  font = latinFont,
  further: readonly string[] = [],
): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font,
    ...further,
  ])

const typeset = [
  'BT /F1 18 Tf 50 780 Td (Port checks papers) Tj ET',
  'BT /F1 10 Tf 50 740 Td (Officials at the port of Vossmeer said on Tuesday that licenses for litho-) Tj',
  '0 -12 Td (graphy parts would be checked at the dock.) Tj',
  '0 -24 Td (The maker of the tools declined to comment.) Tj ET',
].join('\n')

/** A ZIP archive of these files. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as Uint8Array)
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(
      Buffer.concat([Buffer.from('504b01021400', 'hex'), common, rest, Buffer.from(name)]),
    )
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

const office = 'http://schemas.openxmlformats.org'

/** A Word document with that body. */
export const docxOf = (body: string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${office}/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Title"/></w:style></w:styles>`,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Port &amp; papers</dc:title><dc:creator>Mila Voss</dc:creator></cp:coreProperties>',
  })

/** A paragraph of a Word document; `a1` is the style of titles. */
export const wordParagraph = (text: string, style = 'a0'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

/** Formats that are read with little. */
export const samples: Readonly<Record<string, Sample>> = {
  RSS: { bytes: utf8(rss), documents: [['rss', 'Port checks papers']], cut: 'unreadable' },
  Atom: { bytes: utf8(atom), documents: [['atom', 'Port & papers']], cut: 'unreadable' },
  RDF: { bytes: utf8(rdf), documents: [['rdf', 'Port checks papers']], cut: 'unreadable' },
  'JSON Feed': {
    bytes: utf8(jsonFeed),
    documents: [['json-feed', 'Port checks papers']],
    cut: 'unreadable',
  },
  newsletter: {
    bytes: mailWith(newsletter),
    documents: [
      ['mail', 'Two things on chips\n\nGood morning.\n\nTokyo eases its list'],
      ['mail', 'Seoul raises subsidies'],
    ],
    cut: 'unreadable',
  },
  letter: {
    bytes: mailWith(paragraph, 'text/plain'),
    documents: [['mail', `Two things on chips\n\n${paragraph}`]],
    cut: 'unreadable',
  },
  MHTML: {
    bytes: utf8(savedPage),
    documents: [['mhtml', 'Port checks papers']],
    cut: 'unreadable',
  },
  WARC: {
    bytes: archive,
    documents: [
      ['html', 'Port checks papers'],
      ['html', 'Port checks papers'],
    ],
    cut: 'unreadable',
  },
  'WARC, packed record by record': {
    bytes: Buffer.concat([
      gzipSync(warcRecord('response', 'https://kept.example/a', reply(page))),
      gzipSync(warcRecord('response', 'https://kept.example/b', reply(page))),
    ]),
    documents: [
      ['html', 'Port checks papers'],
      ['html', 'Port checks papers'],
    ],
    cut: 'unreadable',
  },
  'a page in a gzip': {
    bytes: gzipSync(page),
    documents: [['html', 'Port checks papers']],
    cut: 'unreadable',
  },
  'a feed in a gzip': {
    bytes: gzipSync(rss),
    documents: [['rss', 'Port checks papers']],
    cut: 'unreadable',
  },
}

/** Formats whose libraries take a while to load. */
export const heavySamples: Readonly<Record<string, Sample>> = {
  PDF: {
    bytes: pdfPage(typeset),
    documents: [['pdf', 'Port checks papers\n\nOfficials at the port']],
    cut: 'unreadable',
  },
  DOCX: {
    bytes: docxOf(wordParagraph('Port checks papers', 'a1') + wordParagraph(paragraph)),
    documents: [['docx', 'Port checks papers\n\nOfficials']],
    cut: 'unreadable',
  },
}

/** Documents a line, one of them broken. */
export const jsonLines: Uint8Array = utf8(lines)
