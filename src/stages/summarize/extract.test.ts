import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import type { Block } from '#model/block'
import { quote } from '#model/span'
import { blocks as parted } from '#text/blocks'
import { readSentences } from '#text/reading'
import type { ExtractLength } from './extract.ts'
import { chooseExtract } from './extract.ts'

const story = `Norwin halts its accelerators for Karovia

Norwin halts all shipments of its accelerators to Karovia this week.

The ministry of Westland had asked for that in a letter sent on Monday. It gave no reason for the request.

Shares of the company fell by nine percent in early trading.

Buyers in Karovia now turn to older parts from other makers instead.

A museum in the capital shows the first accelerators that Norwin made.`

const extract = (text: string, length?: ExtractLength, tag = 'en'): readonly string[] => {
  const pack = packFor(tag)
  const blocks = parted(text).map(
    (span, index): Block => ({
      ...span,
      role: index === 0 ? 'title' : 'body',
      kept: true,
      language: tag,
      removal: null,
    }),
  )
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, blocks, { tag, rules })
  const title = blocks[0] ? quote(text, blocks[0]) : null
  const found = { text, title, blocks, sentences, entities: [], claims: [], pack }
  return chooseExtract({ ...found, ...(length && { length }) }).map((one) => one.text)
}

test('an extract has four sentences, in the order of the text', () => {
  const found = extract(story)
  expect(found).toHaveLength(4)
  const places = found.map((sentence) => story.indexOf(sentence))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test.for([1, 2, 3])('an extract of %d sentences is asked for and given', (sentences) => {
  expect(extract(story, { sentences })).toHaveLength(sentences)
})

test('a short extract of news told from the top opens with the news', () => {
  expect(extract(story, { sentences: 1 })[0]).toContain('halts all shipments')
})

test.for([15, 25, 40, 60])('an extract of %d words is as near to it as sentences come', (words) => {
  const said = extract(story, { words }).join(' ').split(' ').length
  expect(Math.abs(said - words)).toBeLessThan(12)
})

test('one sentence is given even where it is longer than all words asked for', () => {
  expect(extract(story, { words: 1 })).toHaveLength(1)
})

test('a sentence that leans on another stands behind it or not at all', () => {
  for (const sentences of [1, 2, 3, 4, 5]) {
    const found = extract(story, { sentences })
    const leaning = found.findIndex((one) => one.startsWith('It gave no reason'))
    if (leaning >= 0) expect(found[leaning - 1]).toContain('ministry of Westland')
  }
})

test('what is said twice is quoted once', () => {
  const twice = story.replace(
    'Shares',
    'Norwin halts all shipments to Karovia this week.\n\nShares',
  )
  const found = extract(twice).filter((sentence) => sentence.includes('halts all shipments'))
  expect(found).toHaveLength(1)
})

test('characters count as words where no spaces part them', () => {
  const text =
    '诺文停止出口\n\n诺文公司本周停止向卡罗维亚出口加速器芯片。\n\n该国买家现在转向其他厂商的旧款产品。'
  expect(extract(text, { words: 20 }, 'zh-Hans')).toHaveLength(1)
})
