import type { EntityType } from '#model/entity'
import { bare } from '#text/fold'
import type { Named } from './named.ts'
import type { Reading } from './reading.ts'
import { isUsedIn } from './same-name.ts'
import type { Source } from './source.ts'

const proper: readonly EntityType[] = ['company', 'agency', 'person', 'product']

const small = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu

/** A person may go by the last word of the name. */
const formsOf = (name: string, type: EntityType): readonly string[] =>
  type === 'person' ? [name, name.split(/\s+/u).at(-1) ?? name] : [name]

/**
 * Names of the article that a sentence uses and that are not known to be names where it stands
 * alone: unknown companies above all.
 */
export const alsoNamed = ({ text, names }: Reading, { analysis }: Source): readonly Named[] => {
  const known = new Set(names.map(({ id }) => id))
  const taken = names.flatMap(({ forms }) => forms.map(bare))
  // A word with a small letter is no name.
  const capitals = text.replaceAll(small, ' ')
  return analysis.entities
    .filter(({ id, type }) => proper.includes(type) && !known.has(id))
    .flatMap(({ id, type, mentions }) => {
      const forms = new Set(mentions.flatMap((mention) => formsOf(mention.text, type)))
      const found = [...forms].filter((form) => isUsedIn(form, capitals))
      // A part of a longer name that is known already is nobody else.
      const free = found.filter((form) => !taken.some((one) => one.includes(bare(form))))
      return free.length > 0 ? [{ id, type, forms: free }] : []
    })
}
