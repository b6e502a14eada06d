import { extractOf } from '#pipeline/extract'
import type { Case } from './case.ts'
import { bodySentences, factsSaid } from './key-facts.ts'
import type { Measure } from './measure.ts'
import { byRank, simpleExtracts } from './simple-extracts.ts'
import { right } from './tally.ts'
import { unitsOf } from './units.ts'

/** Sentences of the extract and of what it is compared with. */
const sentences = 4
/** Share of a sentence's different words that makes it say what the other says. */
const sameThing = 0.6

/** Whether one sentence holds nearly all words of the other. */
const repeats = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared >= sameThing * Math.min(one.size, other.size)
}

/** For each sentence, whether none before it says the same. */
const freshness = (extract: readonly string[], lang: string): readonly boolean[] => {
  const words = extract.map((text) => new Set(unitsOf(text, lang)))
  return words.map((one, at) => !words.slice(0, at).some((before) => repeats(one, before)))
}

const simpleRows = ({ item }: Case) => {
  const body = bodySentences(item)
  return Object.entries(simpleExtracts).map(([name, rank]) => {
    const said = byRank(rank(body, item.gold.lang)).slice(0, sentences)
    const texts = said.map((at) => body[at] ?? '')
    return [name, right(factsSaid(item, texts))] as const
  })
}

/**
 * The extract at four sentences: `facts`, key facts it says; `fresh`, sentences that do not repeat
 * one before them. Beside it the key facts in four sentences of the lead, of TextRank and of
 * LexRank, which are given the text without its clutter.
 */
export const measureExtract: Measure = (page) => {
  const { gold } = page.item
  const extract = extractOf(page.analysis, { sentences }).map(({ text }) => text)
  const said = factsSaid(page.item, extract)
  const fresh = freshness(extract, gold.lang)
  return {
    tallies: new Map([
      ['facts', right(said)],
      ...(gold.keyFacts.length > 0 ? simpleRows(page) : []),
      ['fresh', right(fresh)],
    ]),
    misses: [
      ...gold.keyFacts.flatMap(({ fact }, at) => (said[at] ? [] : [`fact missed: ${fact}`])),
      ...extract.flatMap((text, at) => (fresh[at] ? [] : [`said twice: ${text}`])),
    ].map((miss) => `${gold.id}: ${miss}`),
  }
}
