import { describe, expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import { findEntities } from '#stages/find-entities/find-entities'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import type { Attributed } from './attribution.ts'
import { attribute } from './attribution.ts'

const read = (text: string, tag: string): readonly Attributed[] => {
  const pack = packFor(tag)
  const state = { role: 'body', kept: true, language: tag, removal: null } as const
  const body = blocks(text).map((block) => ({ ...block, ...state }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, body, { tag: pack.code, rules })
  const known = { text, blocks: body, sentences, pack, knowledge, publishedAt: null }
  return attribute({ ...known, ...findEntities.run(known) }).flat()
}

const speakers = (text: string, tag: string) => read(text, tag).map(({ speaker }) => speaker?.name)

describe('who speaks, where the words for it stand far apart', () => {
  test.each([
    ['zh-Hant', '經濟部指着機櫃說，這裏去年九成時間滿載。', '經濟部'],
    ['zh-Hans', '财政部答复本报询问时说，目前不考慮扩大管制。', '财政部'],
    ['ko', 'H20 30만 개를 주문했다고 업계 관계자가 전했다.', '업계 관계자'],
    ['it', 'I soci andranno davanti al Tar, fa sapere il loro avvocato.', 'loro avvocato'],
    ['tr', 'Nvidia’nın avukatı Ayşe Kuzu, suçlamaları kabul etmediğini belirtti.', 'Ayşe Kuzu'],
    ['ru', 'В Минпромторге отказались от комментариев.', 'Минпромторге'],
  ])('%s: %s', (tag, text, speaker) => {
    expect(speakers(text, tag)).toEqual([speaker])
  })

  test('a pronoun before its verb is no possessive', () => {
    const text = 'Mara Lindell runs the laboratory. She estimates that prices will double.'
    expect(speakers(text, 'en')).toEqual(['Mara Lindell'])
  })
})

test('a dateline speaks for nobody', () => {
  const en =
    'LIMA, Aug 6 (Northwire) - The United States on Thursday listed ten firms, accusing them of fraud.'
  expect(speakers(en, 'en')).toEqual(['United States'])
  const ko = '(서울=한빛통신) 도재윤 기자 = 산업통상부는 "사실무근"이라고 밝혔다.'
  expect(speakers(ko, 'ko')).toEqual(['산업통상부'])
})

test('a source inserted behind a colon vouches for what stands there', () => {
  const text = 'Поставка сорвалась: таможня, по данным одного из источников, задержала груз.'
  expect(read(text, 'ru').map(({ content }) => content.start)).toEqual([text.indexOf('таможня')])
})

test('a stance inside a statement is part of it', () => {
  const text = '商务部发言人表示，美方滥用出口管制，中方坚决反对，将采取必要措施。'
  expect(read(text, 'zh-Hans')[0]).toMatchObject({
    speaker: { name: '商务部发言人' },
    content: { end: text.length },
  })
})

describe('reported speech goes on in its mood', () => {
  test.each([
    ['de', '„Wir haben nichts bekommen“, klagte Mara Lindell. Zwei Kunden hätten storniert.'],
    ['fr', '« Tout est vendu », explique Mara Lindell. Deux clients auraient annulé.'],
  ])('%s: %s', (tag, text) => {
    expect(speakers(text, tag)).toEqual(['Mara Lindell', 'Mara Lindell'])
  })

  test('but only where somebody spoke', () => {
    expect(speakers('Die Preise stiegen. Zwei Kunden hätten storniert.', 'de')).toEqual([])
  })
})
