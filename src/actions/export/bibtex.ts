import type { Analysis } from '#model/analysis'
import { visible } from '#text/visible'
import { headlineOf, type Material } from './material.ts'
import { webAddress } from './text-fragment.ts'

/** TeX's own characters. A brace counts even behind a backslash: it needs a name. */
const spelled: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
}

const inTex = (text: string): string =>
  visible(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^$&#_%]/gu, (mark) => spelled[mark] ?? mark)

const address = (url: string): string =>
  url.replaceAll(/[{}\\]/gu, (mark) => encodeURIComponent(mark))

const keyOf = ({ id }: Analysis): string => `fabline-${id.replaceAll(/[^\w.:-]/gu, '-')}`

/** The braces around the whole keep capitals, and a name with "and" in it one name. */
const whole = (text: string): string => `{{${inTex(text)}}}`

const entryOf = (article: Analysis): string => {
  const { authors, source, publishedAt, language } = article
  const url = webAddress(source.url)
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', whole(headlineOf(article))],
    [
      'author',
      authors.length > 0
        ? `{${authors.map(({ name }) => whole(name).slice(1, -1)).join(' and ')}}`
        : null,
    ],
    ['organization', source.publisher && whole(source.publisher)],
    ['date', publishedAt && `{${inTex(publishedAt.slice(0, 10))}}`],
    ['langid', `{${inTex(language.name.toLowerCase())}}`],
    ['url', url && `{${address(url)}}`],
    ['urldate', source.retrievedAt && `{${inTex(source.retrievedAt.slice(0, 10))}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []))
  return [`@online{${keyOf(article)},`, ...lines, '}'].join('\n')
}

/** The articles for a bibliography (biblatex). */
export const toBibtex = ({ articles }: Material): string =>
  articles.map((article) => `${entryOf(article)}\n`).join('\n')
