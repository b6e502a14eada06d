/** The ways on from a page: what else tells the story, and files and feeds of what it shows. */
import { html } from 'hono/html'
import type { Clusters } from '#actions/clusters'
import { exportFormatNames } from '#actions/export/format'
import type { Html } from './language.ts'

const names: Readonly<Record<string, string>> = {
  markdown: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  jsonld: 'JSON-LD',
  annotations: 'annotations',
  links: 'links',
  bibtex: 'BibTeX',
}

const exportLinks = (address: string, query: Record<string, string>): Html =>
  html`<span>export: ${exportFormatNames.map((format, index) => {
    const asked = new URLSearchParams({ ...query, format }).toString()
    return html`${index > 0 ? ' · ' : ''}<a href="${address}?${asked}">${names[format] ?? format}</a>`
  })}</span>`

const feedLinks = (list: 'claims' | 'flags', query: Record<string, string>): Html => {
  const asked = new URLSearchParams(query).toString()
  const address = (format: string) => `/v1/feeds/${list}.${format}${asked && `?${asked}`}`
  return html`<span>feed: <a href="${address('atom')}">Atom</a> · <a href="${address('json')}">JSON</a></span>`
}

/** The claim that most sources share: the story an article belongs to. */
const storyOf = (clusters: Clusters): string | null => {
  const [most] = [...clusters.values()]
    .filter((cluster) => cluster !== null)
    .filter(({ articles, contradictedBy }) => articles > 1 || contradictedBy > 0)
    .toSorted((one, other) => other.sources - one.sources)
  return most?.id ?? null
}

/** The brief over the story that an article tells with others, and its files. */
export const articleWays = (id: string, clusters: Clusters): Html => {
  const story = storyOf(clusters)
  return html`<p class="facts ways">${
    story
      ? html`<span><a href="/brief?cluster=${encodeURIComponent(story)}">brief over this story</a></span>`
      : ''
  }${exportLinks(`/v1/articles/${encodeURIComponent(id)}/export`, {})}</p>`
}

/** The brief over a search, files of its page, and its feed. */
export const claimWays = (query: Record<string, string>): Html => {
  const { cursor: _cursor, ...filters } = query
  return html`<p class="facts ways">${
    query.q
      ? html`<span><a href="/brief?${new URLSearchParams({ q: query.q }).toString()}">brief over this</a></span>`
      : ''
  }${exportLinks('/v1/claims/export', query)}${feedLinks('claims', filters)}</p>`
}

/** The feed of the editors' queue. */
export const flagWays = ({ cursor: _cursor, ...filters }: Record<string, string>): Html =>
  html`<p class="facts ways">${feedLinks('flags', filters)}</p>`
