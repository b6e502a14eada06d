/** Formats that are read in one go, when all of their bytes are there. */
import { success } from '#model/problem'
import { readHtml } from './html.ts'
import { readPlain } from './plain.ts'
import { readEncoded } from './read.ts'
import type { Given, Hint } from './reader.ts'
import { alone, type Piece } from './reading.ts'

/** All of a document's bytes, with what is known beside them. */
export type Whole = { readonly bytes: Uint8Array; readonly given: Given; readonly hint: Hint }

/** What a format's reader makes of all of it. */
export type WholeReader = (whole: Whole) => readonly Piece[] | Promise<readonly Piece[]>

const encoded =
  (read: ReturnType<typeof readEncoded>): WholeReader =>
  ({ bytes, given, hint }) => {
    const article = read(bytes, given, hint)
    return alone(article.ok ? success({ bytes, article: article.value }) : article)
  }

/** The reader of each format; what is seldom read is loaded when it comes. */
const readers = {
  text: async () => encoded(readEncoded(readPlain)),
  html: async () => encoded(readEncoded(readHtml)),
  feed: async () => (await import('./feed.ts')).readFeed,
  sitemap: async () => (await import('./sitemap.ts')).readSitemap,
  mail: async () => (await import('./mail.ts')).readMail,
  mhtml: async () => (await import('./mhtml.ts')).readMhtml,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
} satisfies Readonly<Record<string, () => Promise<WholeReader>>>

/** Formats that are read in one go. */
export type WholeFormat = keyof typeof readers

/** Whether a format is read in one go. */
export const isWhole = (format: string): format is WholeFormat => Object.hasOwn(readers, format)

/** One document to be read in one go. */
export type Job = Whole & { readonly format: WholeFormat }

/** Reads it here, in this thread. */
export const readWhole = async ({ format, ...whole }: Job): Promise<readonly Piece[]> =>
  (await readers[format]())(whole)
