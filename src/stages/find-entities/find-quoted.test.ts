import { expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import { findEntities } from './find-entities.ts'

const companies = (code: string, text: string) => {
  const pack = packFor(code)
  const kept = blocks(text).map((block) => ({ ...block, kept: true }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, kept, { tag: code, rules })
  return findEntities
    .run({ text, sentences, pack, knowledge, publishedAt: null })
    .entities.filter(({ type }) => type === 'company' || type === 'person')
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
])('%s: %s', (code, text, expected) => {
  expect(companies(code, text)).toEqual(expected)
})
