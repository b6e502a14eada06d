import { francAll } from 'franc'
import { expect, test } from 'vitest'
import { candidatesFor } from './candidates.ts'
import { cleaned } from './clean.ts'
import { francStanding } from './trigrams.ts'

const { tags, tables, tells, trigrams } = candidatesFor('Latn')

test.each([
  ['en', 'the ministry said on tuesday that exporters would need a permit for older machines too'],
  ['es', 'el ministerio dijo el martes que los exportadores van a necesitar un permiso'],
  ['es', 'el ministeri va anunciar dimarts que els exportadors necessitaran un permís també'],
])('scores as franc does how %s stands to all others', (tag, text) => {
  const place = tags.indexOf(tag)
  const own = tells[place]?.franc ?? []
  const all = francAll(text)
  const scoreOf = (isOwn: boolean): number =>
    all.find(([code]) => own.includes(code) === isOwn)?.[1] ?? 0
  const { best, lead } = francStanding(cleaned(text, 'Latn'), trigrams, tables[place] ?? [])
  expect(best).toBe(all[0]?.[0])
  expect(lead).toBeCloseTo(scoreOf(true) - scoreOf(false), 9)
})
