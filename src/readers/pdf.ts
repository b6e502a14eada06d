/** PDF: the text that is drawn on its pages, put back into paragraphs. */
import { createRequire } from 'node:module'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { canonicalText } from '#text/normalize'
import { maxPages, maxPdfText } from './limits.ts'
import { linesOf, type PdfLine } from './pdf-lines.ts'
import { type PdfParagraph, paragraphsOf } from './pdf-paragraphs.ts'
import type { Given } from './reader.ts'
import { alone, type Readable } from './reading.ts'
import { toArticle } from './to-article.ts'
import type { WholeReader } from './whole.ts'
import { firstOf, saidBy } from './witnesses.ts'

/** The text of a PDF. A scan holds pictures of text and none: it is `unreadable`, and says so. */
export const readPdf: WholeReader = async ({ bytes, given }) => {
  if (!/%%EOF|startxref/u.test(Buffer.from(bytes.subarray(-4096)).toString('latin1')))
    return alone(failure('unreadable', 'The PDF is cut off: its end is missing.'))
  const lines = await linesIn(bytes)
  return alone(lines.ok ? readLines(lines.value, bytes, given) : lines)
}

type Drawn = {
  readonly lines: readonly PdfLine[]
  readonly title: string | null
  readonly language: string | null
}

/** All lines of all pages; or why the library could not give them. */
const linesIn = async (bytes: Uint8Array): Promise<Result<Drawn>> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The library takes the bytes away, and they are to be kept.
  const task = getDocument({ data: new Uint8Array(bytes), ...settings() })
  try {
    const pdf = await task.promise
    if (pdf.numPages > maxPages)
      return failure('too-large', `The PDF has more than ${maxPages} pages.`)
    const lines: PdfLine[] = []
    let length = 0
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent()
      for (const line of linesOf(items, page)) {
        lines.push(line)
        length += line.text.length
      }
      if (length > maxPdfText)
        return failure('too-large', 'The PDF holds more text than any article.')
    }
    const { info } = await pdf.getMetadata()
    return success({ lines, ...saidIn(info) })
  } catch (cause) {
    return failure('unreadable', whyUnreadable(cause), cause)
  } finally {
    await task.destroy()
  }
}

/** Nothing is drawn and nothing is fetched; how CJK fonts are encoded lies beside the library. */
const settings = () => {
  const home = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .slice(0, -12)
  return {
    cMapUrl: `${home}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    verbosity: 0,
  }
}

const whyUnreadable = (error: unknown): string =>
  error instanceof Error && error.name === 'PasswordException'
    ? 'The PDF is locked with a password. Save it without one.'
    : 'The PDF is damaged.'

const saidIn = (info: object): Pick<Drawn, 'title' | 'language'> => {
  const said = (name: string): string | null => {
    const value = Object.hasOwn(info, name) ? (info as Record<string, unknown>)[name] : null
    return typeof value === 'string' ? value.trim().slice(0, 1000) || null : null
  }
  const language = said('Language')
  return {
    title: said('Title'),
    language: language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(language) ? language : null,
  }
}

const noText =
  'The PDF holds no text, only pictures: it is a scan. Run a text recognition (OCR) over it first.'

const readLines = (
  { lines, title, language }: Drawn,
  bytes: Uint8Array,
  given: Given,
): Result<Readable> => {
  const paragraphs = paragraphsOf(lines)
  if (!paragraphs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    return failure('unreadable', noText)
  const metadata = { title, authors: [], publishedAt: null }
  const witnesses = {
    title: firstOf(saidBy('pdf.info', [title])),
    language: firstOf(saidBy('pdf.info', [language])),
  }
  const read = { format: 'pdf', ...marked(paragraphs), metadata, witnesses, language }
  const article = toArticle(read, given)
  return article.ok ? success({ bytes, article: article.value }) : article
}

/** The paragraphs as one text, with what their place and size on the page say of each. */
const marked = (paragraphs: readonly PdfParagraph[]) => {
  let text = ''
  const marks = paragraphs.map(({ text: written, tag, names, page }) => {
    const start = text === '' ? 0 : text.length + 2
    text += (text === '' ? '' : '\n\n') + canonicalText(written)
    return { start, end: text.length, tag, names: [...names, `page-${page}`], linkShare: 0 }
  })
  return { text, marks }
}
