import type { Metadata } from '#model/article'
import type { Provenance, Said, Witnesses } from '#model/provenance'
import { canonicalUrl, ownAddress } from './canonical-url.ts'
import type { Element, Page } from './html-tree.ts'
import { attribute } from './html-tree.ts'
import type { Voices } from './html-voices.ts'
import { voicesOf } from './html-voices.ts'
import { isoDay } from './iso-day.ts'
import { chosen, firstOf, saidBy } from './witnesses.ts'

/** What a page says of itself, as printed; any of it may be wrong. */
export type PageFacts = Omit<Metadata, 'title'> & {
  readonly url: string | null
  readonly publisher: string | null
  readonly language: string | null
  /** All titles it gives itself, with or without the site's name. */
  readonly titles: readonly Said[]
  /** The article's text in its data, as a witness. */
  readonly body: string | null
  /** Who says what of all but the title, which the text decides. */
  readonly witnesses: Omit<Witnesses, 'title'>
}

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
  const named = (rule: string, names: readonly string[]): readonly Said[] =>
    saidBy(
      rule,
      names.flatMap((name) => voices.meta.get(name) ?? []),
    )
  const publishers = [
    ...named('html.meta-publisher', publisherNames),
    ...saidBy('html.json-ld', [linked.publisher]),
  ]
  const publisher = publishers[0]?.value ?? null
  const signed = voices.signed.filter((one) => name.test(one))
  const authors = authorsOf(
    [
      saidBy('html.json-ld', linked.authors),
      named('html.meta-author', authorNames),
      saidBy('html.rel-author', signed),
    ],
    publisher,
  )
  const day = publishedAt(voices, named('html.meta-date', dateNames))
  const address = addressOf(voices, givenUrl)
  const language = languageOf(voices)
  return {
    authors: authors.value,
    publishedAt: day.value,
    url: address.value,
    publisher,
    language: language.value,
    titles: [
      ...named('html.meta-title', titleNames),
      ...saidBy('html.json-ld', [linked.title]),
      ...saidBy('html.title', [voices.title]),
    ],
    body: linked.body,
    witnesses: {
      authors: authors.from,
      publishedAt: day.from,
      publisher: firstOf(publishers),
      language: language.from,
      url: address.from,
    },
  }
}

/** A fact, and where it comes from. */
type Known<Value> = { readonly value: Value; readonly from: Provenance }

const isNoAddress = (value: string): boolean =>
  !/^(?:https?:)?\/\/|^[\w.+-]{1,64}@[\w.-]{3,80}$/iu.test(value)

const lettersOf = (value: string): string => value.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The names of the first witness that names anybody but the site; the site's own where none does. */
const authorsOf = (
  witnesses: readonly (readonly Said[])[],
  publisher: string | null,
): Known<readonly string[]> => {
  const site = lettersOf(publisher ?? '')
  const said = witnesses.map((names) => {
    const known = new Map<string, Said>()
    for (const one of names.filter(({ value }) => isNoAddress(value)))
      if (!known.has(lettersOf(one.value))) known.set(lettersOf(one.value), one)
    return known
  })
  const people = said.map((names) =>
    [...names].flatMap(([letters, one]) => (letters === site ? [] : [one])),
  )
  const at = people.findIndex((names) => names.length > 0)
  const isSitePassedOver = said.slice(0, at + 1).some((names) => names.has(site))
  const winners = people[at] ?? [...(said.find((names) => names.size > 0)?.values() ?? [])]
  const personRule = isSitePassedOver ? 'person-before-site' : 'first-witness'
  return {
    value: winners.map(({ value }) => value),
    from: chosen(witnesses.flat(), winners, at < 0 ? 'site-for-want-of-a-person' : personRule),
  }
}

/** The day of publication, from the plainest witness to the weakest. */
const publishedAt = ({ linked, times }: Voices, said: readonly Said[]): Known<string | null> => {
  const marked = times.filter(
    (time) => attribute(time, 'itemprop').toLowerCase() === 'datepublished' || hasPubdate(time),
  )
  // A page with one time on it means its own; with several they may be those of other articles.
  const own = times.length === 1 ? times : marked
  const written = [
    ...saidBy('html.json-ld', [linked.publishedAt]),
    ...said,
    ...saidBy(
      'html.time',
      own.map((time) => attribute(time, 'datetime')),
    ),
  ]
  const days = written.map(({ value }) => isoDay(value))
  const at = days.findIndex((day) => day !== null)
  return {
    value: days[at] ?? null,
    from: chosen(written, at < 0 ? [] : written.slice(at, at + 1), 'first-that-is-a-day'),
  }
}

const hasPubdate = (time: Element): boolean => time.attrs.some(({ name }) => name === 'pubdate')

/** The page's address: what it calls its own, as far as that may be, else the one it was had by. */
const addressOf = ({ links, meta }: Voices, given: string | null): Known<string | null> => {
  const own = [
    ...saidBy('html.canonical', [links.get('canonical')]),
    ...saidBy('html.meta-url', [meta.get('og:url')?.[0]]),
  ]
  const had = saidBy('given', [given])
  const asked = own[0]?.value ?? null
  const value = ownAddress(asked, given)
  const isOwn =
    asked !== null && value !== null && canonicalUrl(asked, given ?? undefined) === value
  const winners = value === null ? [] : (isOwn ? own : had).slice(0, 1)
  const rule = own.length > 0 && !isOwn ? 'address-of-another-page' : 'first-witness'
  return { value, from: chosen([...own, ...had], winners, rule) }
}

const languageOf = ({ language, meta }: Voices): Known<string | null> => {
  const said = [
    ...saidBy('html.lang', [language]),
    ...saidBy('html.meta-language', [
      meta.get('content-language')?.[0],
      meta.get('og:locale')?.[0],
    ]),
  ]
  const tag = said[0]?.value.trim().replaceAll('_', '-') ?? ''
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(tag)
  return {
    value: isTag ? tag : null,
    from: chosen(said, isTag ? said.slice(0, 1) : [], 'first-witness'),
  }
}
