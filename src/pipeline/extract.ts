import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import type { Quote } from '#model/span'
import { overlaps } from '#model/span'
import type { ExtractLength } from '#stages/summarize/extract'
import { chooseExtract } from '#stages/summarize/extract'
import { readSentences } from '#text/reading'

type Analyzed = Pick<
  Analysis,
  'text' | 'title' | 'language' | 'blocks' | 'flags' | 'entities' | 'claims'
>

/** The extract of an analyzed article at another length: what was found is not looked for again. */
export const extractOf = (analysis: Analyzed, length: ExtractLength): readonly Quote[] => {
  const { text, blocks, language, flags } = analysis
  const pack = packFor(language.tag)
  const rules = pack.sentences ?? { abbreviations: [] }
  const orders = flags
    .filter(({ kind }) => kind === 'instruction-in-text')
    .flatMap(({ evidence }) => evidence)
  const sentences = readSentences(text, blocks, { tag: pack.code, rules }).filter(
    (sentence) => !orders.some((order) => overlaps(order, sentence)),
  )
  return chooseExtract({ ...analysis, pack, sentences, length })
}
