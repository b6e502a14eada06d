/** Word documents. */
import { XMLParser } from 'fast-xml-parser'
import type { Article, Metadata } from '#model/article'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Witnesses } from '#model/provenance'
import { noWitnesses, overruled } from '#model/provenance'
import { escapeHtml, titleLine } from './entry-page.ts'
import { movedSources } from './html/origin.ts'
import { readHtml } from './html.ts'
import { alone } from './reading.ts'
import { titled } from './titled.ts'
import type { WholeReader } from './whole.ts'
import { renamed, saidBy } from './witnesses.ts'
import { decodeXml } from './xml.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

/** The text of a Word document; insertions that were not accepted yet are in it, deletions not. */
export const readDocx: WholeReader = async ({ bytes, given }) => {
  const entries = zipEntries(bytes)
  if (!entries.ok) return alone(entries)
  const main = entries.value.find(({ name }) => name === 'word/document.xml')
  if (!main) return alone(failure('unsupported-format', noWord))
  const said = entries.value.find(({ name }) => name === 'docProps/core.xml')
  const html = await asHtml(bytes, main)
  if (!html.ok) return alone(html)
  const read = readHtml(html.value, given)
  if (!read.ok) return alone(read)
  const source = { ...read.value.source, format: 'docx' }
  const metadata = said ? metadataIn(said) : read.value.metadata
  const witnesses = said ? saidIn(read.value, metadata) : witnessesOf(read.value)
  // The page was made of the document: nobody has it.
  const marks = movedSources(read.value.marks, () => null)
  const article = { ...read.value, source, marks, metadata, witnesses }
  return alone(success({ bytes, article: titled(article, 'docx.title') }))
}

/** What the document's first heading says, under its own name. */
const witnessesOf = ({ witnesses = noWitnesses }: Article): Witnesses => {
  const heading = { 'html.title': 'docx.heading', 'html.headline': 'docx.heading' }
  return renamed(witnesses, { title: heading })
}

/** The document's properties before what its text shows, as the metadata has it. */
const saidIn = (article: Article, { title, authors }: Metadata): Witnesses => {
  const own = witnessesOf(article)
  const rule = 'docx.properties'
  return {
    ...own,
    title: overruled(own.title, saidBy(rule, [title]), 'properties-first'),
    authors: overruled(own.authors, saidBy(rule, authors), 'properties-first'),
  }
}

const noWord = 'This is a ZIP archive without a Word document in it; unpack it and give its files.'

/** Styles of a template by the names that Word gives them in English, whatever language it shows. */
const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

const asHtml = async (bytes: Uint8Array, main: ZipEntry): Promise<Result<string>> => {
  const xml = decodeXml(main.unpack(), {})
  if (!xml.ok) return xml
  const { default: mammoth } = await import('mammoth')
  try {
    const buffer = Buffer.from(bytes)
    // Pictures would be written into the page.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: styles, convertImage })
    return success(pageOf(value))
  } catch (cause) {
    return failure('unreadable', 'The Word document is damaged.', cause)
  }
}

/** The document as a page, named by the heading it begins with. */
const pageOf = (content: string): string => {
  const heading = /^<h1>([\s\S]{1,1000}?)<\/h1>/u.exec(content)?.[1]
  const head = heading ? `<head><title>${escapeHtml(titleLine(heading))}</title></head>` : ''
  return `<!doctype html><html>${head}<body><article>${content}</article></body></html>`
}

/** Title and author as the document's properties have them. */
const metadataIn = (core: ZipEntry): Metadata => {
  const xml = decodeXml(core.unpack(), {})
  const said = xml.ok ? properties(xml.value) : {}
  const [title, creator] = [said.title, said.creator].map((value) =>
    typeof value === 'string' ? titleLine(value).slice(0, 1000) : '',
  )
  return { title: title || null, authors: creator ? [creator] : [], publishedAt: null }
}

const properties = (xml: string): Readonly<Record<string, unknown>> => {
  try {
    const parser = new XMLParser({
      removeNSPrefix: true,
      parseTagValue: false,
      processEntities: false,
    })
    const { coreProperties } = parser.parse(xml)
    return coreProperties !== null && typeof coreProperties === 'object' ? coreProperties : {}
  } catch {
    return {}
  }
}
