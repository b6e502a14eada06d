/** What the head, the data and the marked elements of a page say, before anyone weighs it. */
import type { Element, Page } from './html-tree.ts'
import { attribute, eachElement, isLinkedData, ownText, textOf } from './html-tree.ts'
import type { LinkedArticle } from './linked-data.ts'
import { linkedArticle } from './linked-data.ts'

/** The elements of a page that speak about it. */
export type Voices = {
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

/** Listens to all elements of a page that speak about it. */
export const voicesOf = (page: Page): Voices => {
  const meta = new Map<string, string[]>()
  const links = new Map<string, string>()
  const times: Element[] = []
  const signed: string[] = []
  const scripts: string[] = []
  let title = ''
  let language = ''
  eachElement(page, (element) => {
    const { tagName } = element
    if (tagName === 'meta') addMeta(meta, element)
    else if (tagName === 'link') addLink(links, element)
    else if (tagName === 'title') title ||= tidy(ownText(element))
    else if (tagName === 'html')
      language = tidy(attribute(element, 'lang') || attribute(element, 'xml:lang'))
    else if (tagName === 'time') times.push(element)
    else if (signed.length < maxSigned && isSigned(element)) signed.push(tidy(textOf(element)))
    else if (isLinkedData(element)) scripts.push(ownText(element))
  })
  return { meta, links, title, language, times, signed, linked: linkedArticle(scripts) }
}

const isSigned = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => value === 'author' && (name === 'rel' || name === 'itemprop'))

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
