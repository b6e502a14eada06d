import type { Filler } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Part } from './parts.ts'
import type { Read } from './placed.ts'

/** The roles of those who act and those who are hit. */
export type Party = 'actor' | 'target'

const named = ({ id, name }: Entity): Filler => ({ entity: id, name })

/**
 * A person does nothing for himself who rules or takes a stand: what a president does there, the
 * country does, or nobody.
 */
export const entityParty = (entity: Entity, input: Read): Filler | null => {
  const { entityOf, countryOf } = input.scene
  const country = entityOf(countryOf(entity.id) ?? '')
  if (entity.type === 'place') return named(country ?? entity)
  if (entity.type !== 'person') return named(entity)
  if (input.rule.isRuled) return country ? named(country) : null
  return input.reading.frame === 'position' ? null : named(entity)
}

const isTown = ({ id, type }: Entity, { scene }: Read): boolean =>
  type === 'place' && (scene.countryOf(id) ?? id) !== id

/**
 * Who is meant by a part in a role; null where it says too little, is a medium, or a town that
 * suffers nothing.
 */
export const partyOf = (part: Part, input: Read, role: Party): Filler | null => {
  const { entityOf, isMedium } = input.scene
  if (part.home !== undefined) {
    const home = entityOf(part.home)
    return home ? named(home) : null
  }
  if (part.vague) return null
  const entity = part.filler.entity === null ? undefined : entityOf(part.filler.entity)
  if (!entity) return part.filler
  if (isMedium(entity.id)) return null
  if (role === 'actor') return entityParty(entity, input)
  return isTown(entity, input) ? null : part.filler
}
