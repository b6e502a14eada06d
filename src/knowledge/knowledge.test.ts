import { expect, test } from 'vitest'
import { folded } from '#text/fold'
import { lexicon } from '#text/lexicon'
import { agencies } from './agencies.ts'
import { chips } from './chips.ts'
import { companies } from './companies.ts'
import { codes, families } from './families.ts'
import { givenNames } from './given-names.ts'
import { homes } from './homes.ts'
import { knowledge } from './index.ts'
import { inflections } from './inflections.ts'
import { instruments } from './instruments.ts'
import { outlets } from './outlets.ts'
import { people } from './people.ts'
import { places } from './places.ts'

const { entities } = knowledge
const formsOf = (entity: (typeof entities)[number]): readonly string[] => [...new Set([entity.name, ...Object.values(entity.names).flat()])]

test('at least 550 entities are known', () => {
  expect(entities.length).toBeGreaterThan(550)
})

test('ids are unique', () => {
  const ids = entities.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test.each(Object.entries({ agencies, chips, companies, instruments, outlets, people, places }))('%s.ts is sorted by id', (_, list) => {
  const ids = list.map(({ id }) => id)
  expect(ids).toEqual([...ids].sort())
})

test('no name stands for two entities', () => {
  // Compared as the stage does: folded, but a small first letter tells a word from a name.
  const owners = new Map<string, string>()
  const clashes = entities.flatMap((entity) =>
    formsOf(entity).flatMap((form) => {
      const key = `${folded(form)}|${/^\p{Ll}/u.test(form)}`
      const owner = owners.get(key)
      owners.set(key, entity.id)
      return owner && owner !== entity.id ? [`${form}: ${owner}, ${entity.id}`] : []
    }),
  )
  expect(clashes).toEqual([])
})

test('every doubtful form is a form of its entity', () => {
  const strangers = entities.flatMap((entity) => (entity.ambiguous ?? []).filter((form) => !formsOf(entity).includes(form)).map((form) => `${entity.id}: ${form}`))
  expect(strangers).toEqual([])
})

test('Wikidata items, tickers and countries have their form', () => {
  const odd = entities.filter(({ wikidata, ticker, country }) => !/^Q[1-9]\d*$/u.test(wikidata ?? 'Q1') || !/^[A-Z]+:[A-Z0-9.]+$/u.test(ticker ?? 'X:1') || !/^[A-Z]{2}$/u.test(country ?? 'XX'))
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('no Wikidata item is given twice', () => {
  const items = entities.flatMap(({ wikidata }) => (wikidata ? [wikidata] : []))
  expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([])
})

test('only places have metonyms, only companies are media, only products are generic', () => {
  const odd = entities.filter(({ type, metonyms, seats, medium, generic }) => ((metonyms ?? seats) && type !== 'place') || (medium && type !== 'company') || (generic && type !== 'product'))
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('every form can be compiled', () => {
  const forms = entities.flatMap((entity) => [...formsOf(entity), ...Object.values({ ...entity.metonyms }).flat(), ...Object.values({ ...entity.seats }).flat()])
  expect(forms.filter((form) => form.trim() !== form || form === '')).toEqual([])
  expect(() => lexicon([['form', forms]])).not.toThrow()
})

test('the products of a family belong to a maker that is known', () => {
  const ids = new Set(entities.map(({ id }) => id))
  expect([...families, ...codes].filter(({ maker }) => !ids.has(maker)).map(({ id }) => id)).toEqual([])
})

test('given names, homes and inflections have their form', () => {
  expect(givenNames.filter((name) => name !== name.toLowerCase() || /\s/u.test(name))).toEqual([])
  expect(Object.values(homes).filter((country) => !/^[A-Z]{2}$/u.test(country))).toEqual([])
  expect(Object.keys(inflections)).toEqual(Object.keys(inflections).toSorted())
})
