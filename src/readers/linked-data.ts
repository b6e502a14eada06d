import { maxLinkedData, maxLinkedNodes } from './limits.ts'

/** What a page's JSON-LD says of the article on it (schema.org `Article` and its kinds). */
export type LinkedArticle = {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publishedAt: string | null
  readonly publisher: string | null
  /** Its text, which may be cut off or hold more than the page shows. */
  readonly body: string | null
}

type Node = Readonly<Record<string, unknown>>

const nothing: LinkedArticle = {
  title: null,
  authors: [],
  publishedAt: null,
  publisher: null,
  body: null,
}

/** The first article in the page's JSON-LD scripts; nothing where there is none. */
export const linkedArticle = (scripts: readonly string[]): LinkedArticle => {
  const article = scripts.flatMap((script) => nodesOf(parsed(script))).find(isArticle)
  if (!article) return nothing
  return {
    title: textOf(article.headline) ?? textOf(article.name),
    authors: namesIn(article.author),
    publishedAt: textOf(article.datePublished),
    publisher: namesIn(article.publisher)[0] ?? null,
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
  }
}

const parsed = (script: string): unknown => {
  if (script.length > maxLinkedData) return null
  try {
    return JSON.parse(script)
  } catch {
    // A page with broken JSON-LD is a page without.
    return null
  }
}

/** All objects of a script, without recursion, the first of them first. */
const nodesOf = (root: unknown): readonly Node[] => {
  const found: Node[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < maxLinkedNodes; at += 1) {
    const value = queue[at]
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) found.push(value as Node)
    queue.push(...Object.values(value).slice(0, 200))
  }
  return found
}

const isArticle = (node: Node): boolean =>
  [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/u.test(type))

const textOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value
  const text =
    typeof first === 'string'
      ? first.slice(0, 1000).toWellFormed().replaceAll(/\s+/gu, ' ').trim()
      : ''
  return text || null
}

/** Names of persons or organizations, given as a text, a node, or a list of either. */
const namesIn = (value: unknown): readonly string[] =>
  [value]
    .flat()
    .slice(0, 20)
    .map((one) => textOf(typeof one === 'object' && one !== null ? (one as Node).name : one))
    .filter((name) => name !== null)
