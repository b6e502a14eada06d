import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import postlight from '@postlight/parser'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'

/** The markup of the article on a page, as a tool gives it; null where it finds none. */
export type Extract = (
  html: string,
  url: string,
) => string | null | undefined | Promise<string | null | undefined>

/** What else on npm finds the article on a page, each called as its own documentation says. */
export const peers: Readonly<Record<string, Extract>> = {
  '@mozilla/readability': (html) => new Readability(parseHTML(html).document).parse()?.content,
  defuddle: async (html, url) => (await Defuddle(parseHTML(html).document, url)).content,
  '@extractus/article-extractor': async (html, url) => (await extractFromHtml(html, url))?.content,
  '@postlight/parser': async (html, url) =>
    (await postlight.parse(url, { html, fetchAllPages: false })).content,
}
