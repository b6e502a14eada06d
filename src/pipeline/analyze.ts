import { hash } from 'node:crypto'
import { knowledge } from '#knowledge/index'
import { packFor, packs } from '#languages/index'
import type { Analysis, Coverage } from '#model/analysis'
import type { Article } from '#model/article'
import { overlaps, quote } from '#model/span'
import { compareByline } from '#stages/compare-byline/compare-byline'
import { findClaims } from '#stages/find-claims/find-claims'
import { findEntities } from '#stages/find-entities/find-entities'
import { findInstructions } from '#stages/find-instructions/find-instructions'
import { stripBoilerplate } from '#stages/strip-boilerplate/strip-boilerplate'
import { summarize } from '#stages/summarize/summarize'
import { blocks } from '#text/blocks'
import { readSentences, readTo, tokensByBlock } from '#text/reading'
import { blockLanguages } from './block-languages.ts'
import { withSources } from './block-sources.ts'
import { applyEdits } from './edits.ts'
import { metadataOf } from './metadata.ts'

const coverage = (covered: boolean): Coverage => (covered ? 'full' : 'none')

/** Id of an article that came without one: a hash of its canonical URL, else of its text. */
export const idOf = ({ id, source, text }: Article): string =>
  id ?? hash('sha256', source.url ?? text).slice(0, 16)

/** What every stage found, as the stages gave it. */
const readArticle = ({ text, marks, metadata, ...given }: Article) => {
  const parted = blocks(text)
  const page = { text, marks, language: given.language }
  const languages = blockLanguages(page, parted, { packs, entities: knowledge.entities })
  const pack = packFor(languages.document.tag)
  const stripped = stripBoilerplate.run({
    text,
    blocks: parted,
    languages: languages.blocks,
    pack,
    packs,
    marks,
  })
  const edited = applyEdits(stripped.blocks, { text, marks, edits: given.edits })
  const body = { ...stripped, blocks: edited }
  const words = tokensByBlock(text, body.blocks)
  const byline = compareByline.run({ text, blocks: body.blocks, pack, packs, metadata, words })
  const publishedAt = given.publishedAt ?? metadata.publishedAt ?? byline.publishedAt
  const rules = pack.sentences ?? { abbreviations: [] }
  // Orders to a machine are shown, and read as no part of the article.
  const instructions = findInstructions.run({ text, blocks: body.blocks, packs })
  const orders = instructions.flatMap(({ evidence }) => evidence)
  const sentences = readSentences(text, body.blocks, {
    tag: pack.code,
    rules,
    tokens: words,
  }).filter((sentence) => !orders.some((order) => overlaps(order, sentence)))
  const known = { text, sentences, pack, knowledge, publishedAt, blocks: body.blocks }
  const entities = findEntities.run(known)
  const claims = findClaims.run({ ...known, ...entities })
  const titleBlock = body.blocks.find(({ role }) => role === 'title')
  const title = titleBlock ? quote(text, titleBlock) : null
  const reader = packFor(given.gistLanguage)
  const summarized = summarize.run({ ...known, ...entities, ...claims, title, reader })
  return { languages, body, byline, instructions, publishedAt, entities, claims, title, summarized }
}

/**
 * All that the embedded engine says about one article. The only place that knows the order of the
 * stages. Pure: the same article gives the same analysis. Throws for nothing that a text can hold.
 */
export const analyzeArticle = (article: Article): Analysis => {
  const {
    languages,
    body,
    byline,
    instructions,
    publishedAt,
    entities,
    claims,
    title,
    summarized,
  } = readArticle(article)
  const end = readTo(body.blocks)
  return {
    schema: 'fabline.analysis/1',
    id: idOf(article),
    version: 1,
    source: article.source,
    language: languages.document,
    text: article.text,
    title,
    author: byline.authors[0] ?? null,
    authors: byline.authors,
    bio: byline.bio,
    publishedAt,
    metadata: metadataOf(article, { byline, language: languages.document, title }),
    blocks: withSources(body.blocks, article.marks),
    topics: byline.topics,
    flags: [...byline.flags, ...instructions],
    entities: entities.entities,
    claims: claims.claims.map((claim) => ({
      ...claim,
      gist: summarized.gists.get(claim.id) ?? '',
    })),
    summary: summarized.summary,
    coverage: {
      blocks: coverage(body.covered),
      authorship: coverage(byline.covered),
      entities: coverage(entities.covered),
      claims: coverage(claims.covered),
      summary: coverage(summarized.covered),
      ...(end !== null && { readTo: end }),
    },
  }
}
