import type { EntityType } from '#model/entity'
import { bare } from '#text/fold'
import type { Referent } from './found.ts'

/** A name as an id: letters and digits of any script, parted by hyphens. */
const nameId = (name: string): string => bare(name).replaceAll(' ', '-')

/** Someone or something the knowledge base does not hold, by its printed name. */
export const unknown = (name: string, type: EntityType, taken: ReadonlySet<string>): Referent => {
  const plain = nameId(name)
  const id = plain === '' || taken.has(plain) ? `${type}:${plain || name}` : plain
  return { id, name, type, wikidata: null }
}
