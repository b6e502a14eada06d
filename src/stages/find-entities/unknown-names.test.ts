import { expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import { findEntities } from './find-entities.ts'

/** Whom the knowledge base does not hold, found by the pack's own cues. */
const unknownNames = (code: string, text: string) => {
  const pack = packFor(code)
  const kept = blocks(text).map((block) => ({ ...block, kept: true }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, kept, { tag: code, rules })
  return findEntities
    .run({ text, sentences, pack, knowledge, publishedAt: null })
    .entities.filter(({ type }) => type === 'company' || type === 'person' || type === 'agency')
    .map(({ type, name, mentions }) => `${type} ${name} ${mentions.length}`)
}

test.each([
  ['ru', 'Склад арендует фирма «Вереск».', ['company Вереск 1']],
  ['ru', 'Чипы делает «Топаз Электро». У «Топаза» две линии.', ['company Топаз Электро 2']],
  ['ru', 'Чипы назвали «Большой надеждой» отрасли.', []],
  [
    'uk',
    'Аналітик «Берегині» Орест Палій мовчить.',
    ['company Берегині 1', 'person Орест Палій 1'],
  ],
  ['uk', 'Речниця заводу Ліда Ємець мовчить.', ['person Ліда Ємець 1']],
  ['ru', 'Юрист Олег Бродов ушёл. Бродова ждали.', ['person Олег Бродов 2']],
  ['ar', 'باعت شركة نخيل سيليكون العمانية رقائق.', ['company نخيل سيليكون 1']],
  ['ar', 'باعت شركة صينية رقائق.', []],
  ['ar', 'أعلنت وزارة الزراعة والغابات القرار.', ['agency وزارة الزراعة والغابات 1']],
  ['zh-Hans', '澄岳科技发布了新芯片。', ['company 澄岳科技 1']],
  ['zh-Hans', '高科技发展很快。', []],
  ['de', 'Die Firma Winz Bauteile GmbH liefert Chips.', ['company Winz Bauteile GmbH 1']],
])('%s: %s', (code, text, expected) => {
  expect(unknownNames(code, text)).toEqual(expected)
})
