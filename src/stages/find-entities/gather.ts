import type { Entity, Mention } from '#model/entity'
import type { Found, Referent } from './found.ts'

type Group = { readonly entity: Entity; readonly mentions: Mention[] }

/** Mentions in the order of the text; of two that begin alike the longer first. */
export const inOrder = (found: Found[]): readonly Found[] =>
  found.sort((one, other) => one.start - other.start || other.end - one.end)

/** The entities behind mentions in the order of the text, each once, in the order of their first. */
export const gather = (text: string, found: readonly Found[]): readonly Entity[] => {
  const entities: Entity[] = []
  const byId = new Map<string, Group>()
  for (const { referent, start, end, rule } of found) {
    const mention = { start, end, text: text.slice(start, end), rule }
    const group = byId.get(referent.id)
    if (group) {
      group.mentions.push(mention)
      continue
    }
    const mentions = [mention]
    const entity = entityOf(referent, mentions)
    byId.set(referent.id, { entity, mentions })
    entities.push(entity)
  }
  return entities
}

const entityOf = (referent: Referent, mentions: readonly Mention[]): Entity => {
  const { id, name, type, wikidata, value } = referent
  return value
    ? { id, name, type, wikidata, value, mentions }
    : { id, name, type, wikidata, mentions }
}
