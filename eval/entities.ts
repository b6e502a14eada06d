import type { Entity } from '#model/entity'
import type { Case } from './case.ts'
import type { GoldEntity } from './item.ts'
import type { Measure } from './measure.ts'
import { nameKey, plainName } from './names.ts'
import { found } from './tally.ts'

const valueTypes: ReadonlySet<string> = new Set(['date', 'money', 'quantity'])

/** The named entities of the kept text, one for each name and type. */
const namedIn = ({ analysis, isKept }: Case): readonly Entity[] => {
  const byKey = new Map<string, Entity>()
  for (const entity of analysis.entities) {
    if (valueTypes.has(entity.type)) continue
    if (!entity.mentions.some(({ start }) => isKept(start))) continue
    byKey.set(`${nameKey(entity.name)}|${entity.type}`, entity)
  }
  return [...byKey.values()]
}

const isMeant = (wanted: GoldEntity, given: Entity): boolean =>
  wanted.type === given.type &&
  (nameKey(wanted.name) === nameKey(given.name) ||
    given.mentions.some(({ text }) =>
      wanted.surface.some((form) => plainName(form) === plainName(text)),
    ))

/**
 * The named entities as a set, type included: known by the canonical name or by a form that stands
 * in the text. Optional ones are neither rewarded nor punished.
 */
export const measureEntities: Measure = (page) => {
  const { gold } = page.item
  const given = namedIn(page)
  const used = new Set<Entity>()
  const missed = gold.entities
    .filter(({ optional }) => !optional)
    .filter((wanted) => {
      const hit = given.find((entity) => !used.has(entity) && isMeant(wanted, entity))
      if (hit) used.add(hit)
      return !hit
    })
  const extra = given.filter(
    (entity) => !used.has(entity) && !gold.entities.some((wanted) => isMeant(wanted, entity)),
  )
  return {
    tallies: new Map([['entities', found(used.size, extra.length, missed.length)]]),
    misses: [
      ...missed.map(({ type, name }) => `${gold.id}: entity missed ${type} ${name}`),
      ...extra.map(
        ({ type, name, mentions: [first] }) =>
          `${gold.id}: entity extra ${type} ${name} (${first?.text}, ${first?.rule})`,
      ),
    ],
  }
}
