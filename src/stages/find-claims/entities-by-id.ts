import type { Entity } from '#model/entity'
import { remember } from '#text/remember'

/** The entities of a text by their ids. */
export const entitiesById = remember((entities: readonly Entity[]): ReadonlyMap<string, Entity> => {
  const byId = new Map<string, Entity>()
  for (const entity of entities) byId.set(entity.id, entity)
  return byId
})
