import type { Metadata } from '#model/article'
import { ownAddress } from './canonical-url.ts'
import type { Element, Page } from './html-tree.ts'
import { attribute, elementsOf, ownText, textOf } from './html-tree.ts'
import { isoDay } from './iso-day.ts'
import type { LinkedArticle } from './linked-data.ts'
import { linkedArticle } from './linked-data.ts'

/** What a page says of itself, as printed; any of it may be wrong. */
export type PageFacts = Omit<Metadata, 'title'> & {
  readonly url: string | null
  readonly publisher: string | null
  readonly language: string | null
  /** All titles it gives itself, with or without the site's name. */
  readonly titles: readonly string[]
  /** The article's text in its data, as a witness. */
  readonly body: string | null
}

/** The elements of a page that speak about it. */
type Voices = {
  /** Content of `<meta>` by its name, property or itemprop; the first of each. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly links: ReadonlyMap<string, string>
  readonly title: string
  readonly language: string
  readonly times: readonly Element[]
  /** Text of the elements that are marked as an author's name or link. */
  readonly signed: readonly string[]
  readonly linked: LinkedArticle
}

const maxValue = 1000
const maxSigned = 6
/** A name marked on the page: letters, no date, not long. */
const name = /^(?=.{3,60}$)[^\d:@/|]+$/u

const titleNames = ['og:title', 'twitter:title', 'headline', 'dc.title', 'parsely-title']

const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
]

const dateNames = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
]

const publisherNames = ['og:site_name', 'publisher', 'dc.publisher', 'application-name']

/** Reads what a page says of itself in its head, its JSON-LD and its `time` elements. */
export const pageFacts = (page: Page, givenUrl: string | null): PageFacts => {
  const voices = voicesOf(page)
  const { linked } = voices
  const named = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => voices.meta.get(name) ?? []).filter((value) => value !== '')
  const publisher = named(publisherNames)[0] ?? linked.publisher
  const authors = authorsOf(
    [linked.authors, named(authorNames), voices.signed.filter((one) => name.test(one))],
    publisher,
  )
  const titles = [...named(titleNames), linked.title ?? '', voices.title].filter(Boolean)
  return {
    authors,
    publishedAt: publishedAt(voices, named(dateNames)),
    url: ownAddress(saidAddress(voices), givenUrl),
    publisher,
    language: languageOf(voices),
    titles,
    body: linked.body,
  }
}

const isNoAddress = (value: string): boolean =>
  !/^(?:https?:)?\/\/|^[\w.+-]{1,64}@[\w.-]{3,80}$/iu.test(value)

const lettersOf = (value: string): string => value.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The names of the first witness that names anybody but the site; the site's own where none does. */
const authorsOf = (
  witnesses: readonly (readonly string[])[],
  publisher: string | null,
): readonly string[] => {
  const site = lettersOf(publisher ?? '')
  const said = witnesses.map((names) => {
    const known = new Map<string, string>()
    for (const one of names.filter(isNoAddress))
      if (!known.has(lettersOf(one))) known.set(lettersOf(one), one)
    return known
  })
  const people = said.map((names) =>
    [...names].flatMap(([letters, one]) => (letters === site ? [] : [one])),
  )
  const found = people.find((names) => names.length > 0)
  return found ?? [...(said.find((names) => names.size > 0)?.values() ?? [])]
}

const voicesOf = (page: Page): Voices => {
  const meta = new Map<string, string[]>()
  const links = new Map<string, string>()
  const times: Element[] = []
  const signed: string[] = []
  const scripts: string[] = []
  let title = ''
  let language = ''
  for (const element of elementsOf(page)) {
    const { tagName } = element
    if (tagName === 'meta') addMeta(meta, element)
    else if (tagName === 'link') addLink(links, element)
    else if (tagName === 'title') title ||= tidy(ownText(element))
    else if (tagName === 'html')
      language = attribute(element, 'lang') || attribute(element, 'xml:lang')
    else if (tagName === 'time') times.push(element)
    else if (isSigned(element) && signed.length < maxSigned) signed.push(tidy(textOf(element)))
    else if (tagName === 'script' && /^application\/ld\+json/iu.test(attribute(element, 'type')))
      scripts.push(ownText(element))
  }
  return { meta, links, title, language, times, signed, linked: linkedArticle(scripts) }
}

const isSigned = (element: Element): boolean =>
  attribute(element, 'rel') === 'author' || attribute(element, 'itemprop') === 'author'

const tidy = (value: string): string =>
  value.slice(0, maxValue).toWellFormed().replaceAll(/\s+/gu, ' ').trim()

const addMeta = (meta: Map<string, string[]>, element: Element): void => {
  const content = tidy(attribute(element, 'content'))
  for (const kind of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attribute(element, kind).toLowerCase()
    if (name && content) meta.set(name, [...(meta.get(name) ?? []), content].slice(0, 20))
  }
}

const addLink = (links: Map<string, string>, element: Element): void => {
  const rel = attribute(element, 'rel').toLowerCase()
  if (rel && !links.has(rel)) links.set(rel, attribute(element, 'href').slice(0, 2048))
}

/** The day of publication, from the plainest witness to the weakest. */
const publishedAt = ({ linked, times }: Voices, said: readonly string[]): string | null => {
  const marked = times.filter(
    (time) => attribute(time, 'itemprop').toLowerCase() === 'datepublished' || hasPubdate(time),
  )
  // A page with one time on it means its own; with several they may be those of other articles.
  const own = times.length === 1 ? times : marked
  const written = [
    linked.publishedAt ?? '',
    ...said,
    ...own.map((time) => attribute(time, 'datetime')),
  ]
  return written.map(isoDay).find((day) => day !== null) ?? null
}

const hasPubdate = (time: Element): boolean => time.attrs.some(({ name }) => name === 'pubdate')

/** What the page calls its own address. */
const saidAddress = ({ links, meta }: Voices): string | null =>
  links.get('canonical') || meta.get('og:url')?.[0] || null

const languageOf = ({ language, meta }: Voices): string | null => {
  const said = language || meta.get('content-language')?.[0] || meta.get('og:locale')?.[0] || ''
  const tag = said.trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(tag) ? tag : null
}
