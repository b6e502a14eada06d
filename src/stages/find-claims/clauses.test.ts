import { describe, expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import { findEntities } from '#stages/find-entities/find-entities'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import { findClaims } from './find-claims.ts'

const evidenceIn = (text: string, tag: string): readonly string[] => {
  const pack = packFor(tag)
  const state = { kept: true, role: 'body', language: tag, removal: null } as const
  const body = blocks(text).map((block) => ({ ...block, ...state }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, body, { tag: pack.code, rules })
  const known = { text, blocks: body, sentences, pack, knowledge, publishedAt: null }
  const { claims } = findClaims.run({ ...known, ...findEntities.run(known) })
  return claims.map(({ evidence }) => evidence.text)
}

describe('a sentence of two statements gives two claims', () => {
  test.each([
    [
      'en',
      'Nvidia raised the price of its AI chips in March,',
      'and SMIC expanded its wafer plant in Shanghai.',
    ],
    [
      'de',
      'Nvidia erhöhte im März die Preise seiner KI-Chips,',
      'und SMIC baute sein Werk in Schanghai aus.',
    ],
    ['ru', 'Nvidia в марте подняла цены на чипы H20,', 'а SMIC расширила завод в Шанхае.'],
    ['ja', 'エヌビディアは3月にH20を値上げしたが、', 'SMICは上海工場の生産能力を3割増やした。'],
    ['zh-Hans', '英伟达三月上调了H20价格，', '中芯国际则把上海工厂产能扩大三成。'],
  ])('%s: %s', (tag, first, second) => {
    const text = `${first}${/[，、]$/u.test(first) ? '' : ' '}${second}`
    expect(evidenceIn(text, tag)).toEqual([first.replace(/[,，、]$/u, ''), second])
  })

  test('also of one kind, behind a semicolon', () => {
    const text = 'Nvidia raised chip prices by 5% in March; AMD raised chip prices by 7% in June.'
    expect(evidenceIn(text, 'en')).toHaveLength(2)
  })
})

describe('what belongs together stays one claim', () => {
  test.each([
    ['en', 'Washington banned exports of AI chips, accelerators and servers to China.'],
    ['fr', 'SMIC a commandé des machines de gravure, des puces et des plaquettes.'],
    ['pl', 'Nvidia i AMD podniosły ceny układów AI w Chinach.'],
  ])('%s: %s', (tag, text) => {
    expect(evidenceIn(text, tag)).toEqual([text])
  })
})
