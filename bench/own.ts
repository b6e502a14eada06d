import { knowledge } from '#knowledge/index'
import { packFor, packs } from '#languages/index'
import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { blockLanguages } from '#pipeline/block-languages'
import { readPage, readText } from '#readers/read'
import { nothingGiven } from '#readers/reader'
import { stripBoilerplate } from '#stages/strip-boilerplate/strip-boilerplate'
import { blocks } from '#text/blocks'
import { markupLines } from './markup-lines.ts'

/** Roles that a benchmark counts as the article's text; one that keeps the standfirst counts it too. */
const bodyRoles = ['heading', 'body', 'list', 'quote']

type Counted = { readonly withDek: boolean }

const bodyOf = (read: Result<Article>, { withDek }: Counted): string => {
  if (!read.ok) return ''
  const { text, marks } = read.value
  const parted = blocks(text)
  const languages = blockLanguages(read.value, parted, { packs, entities: knowledge.entities })
  const pack = packFor(languages.document.tag)
  const body = stripBoilerplate.run({
    text,
    blocks: parted,
    languages: languages.blocks,
    pack,
    packs,
    marks,
  })
  const roles = new Set(withDek ? [...bodyRoles, 'dek'] : bodyRoles)
  return body.blocks
    .filter(({ kept, role }) => kept && roles.has(role))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

/** The article's text as this reader and its stages leave it. */
export const ownBody = (html: string, url: string, counted: Counted): string =>
  bodyOf(readPage(html, { ...nothingGiven, url }), counted)

/** The same from the text of the page alone: no markup, a block a line. */
export const ownBodyOfText = (html: string, url: string, counted: Counted): string =>
  bodyOf(readText(markupLines(html), { ...nothingGiven, url }), counted)
