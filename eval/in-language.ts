import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import { summarize } from '#stages/summarize/summarize'
import { readSentences } from '#text/reading'

/** The analysis as a reader of another language gets it: with the gist written anew, all else the same. */
export const inLanguage = (analysis: Analysis, tag: string): Analysis => {
  const { text, title, blocks, entities, claims, publishedAt, language } = analysis
  const pack = packFor(language.tag)
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, blocks, { tag: pack.code, rules })
  const known = { text, title, blocks, sentences, entities, claims, pack, knowledge, publishedAt }
  const { summary } = summarize.run({ ...known, reader: packFor(tag) })
  return { ...analysis, summary: { ...analysis.summary, gist: summary.gist } }
}
