/** An entry of a feed as the page it would be; what else is written as markup. */
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import { noWitnesses } from '#model/provenance'
import { readHtml } from './html.ts'
import { maxNames } from './limits.ts'
import type { Given } from './reader.ts'
import type { Readable } from './reading.ts'
import { titled } from './titled.ts'
import { withoutTags } from './without-tags.ts'
import type { Renamed } from './witnesses.ts'
import { firstOf, renamed, saidBy } from './witnesses.ts'

/** What a feed gives for one document; `content` is markup. */
export type Entry = {
  readonly title: string
  readonly authors: readonly string[]
  readonly content: string
  readonly publisher: string | null
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as markup. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (character) => escapes[character] ?? '')

/** Plain text as markup: a paragraph for each block, a break for each line. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n[ \t]{0,99}\n/u)
    .map((block) => `<p>${escapeHtml(block.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('\n')

/** The line of a title, whose markup and entities may have been written twice. */
export const titleLine = (title: string): string =>
  withoutTags(title).replaceAll(/\s+/gu, ' ').trim()

/** The entry as its site would show it: headline, who signs, then the content. */
const entryPage = ({ title, authors, content }: Entry): string => {
  const names = authors.slice(0, maxNames)
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    title && `<title>${escapeHtml(title)}</title>`,
    ...names.map((name) => `<meta name="author" content="${escapeHtml(name)}">`),
    '</head><body><article>',
    title && `<h1>${escapeHtml(title)}</h1>`,
    names.length > 0 && `<p class="byline">${escapeHtml(names.join(', '))}</p>`,
    `<div class="entry-content">\n${content}\n</div></article></body></html>`,
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n')
}

/** The feed's own words, as they come out of the page that is made of them. */
const pageOfFeed: Renamed = {
  title: { 'html.title': 'feed.entry', 'html.headline': 'feed.entry' },
  authors: { 'html.meta-author': 'feed.entry' },
}

/** The entry read, as of the format it came in. */
export const readEntry = (entry: Entry, given: Given, format: string): Result<Readable> => {
  const page = entryPage(entry)
  const read = readHtml(page, given)
  if (!read.ok) return read
  const source = { ...read.value.source, format, publisher: entry.publisher }
  const said = renamed(read.value.witnesses ?? noWitnesses, pageOfFeed)
  const witnesses = { ...said, publisher: firstOf(saidBy('feed.title', [entry.publisher])) }
  const article = { ...read.value, source, witnesses }
  return success({
    bytes: Buffer.from(page),
    article: entry.title ? titled(article, 'feed.title') : article,
  })
}
