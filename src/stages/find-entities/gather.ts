import type { Entity, Mention } from '#model/entity'
import type { Found, Referent } from './found.ts'

/** Mentions in the order of the text; of two that begin alike the longer first. */
export const inOrder = (found: Found[]): readonly Found[] =>
  found.sort((one, other) => one.start - other.start || other.end - one.end)

/** The entities behind mentions in the order of the text, each once, in the order of their first. */
export const gather = (text: string, found: readonly Found[]): readonly Entity[] => {
  const entities: Entity[] = []
  const byId = new Map<string, Mention[]>()
  for (const { referent, start, end, rule } of found) {
    const mention = { start, end, text: text.slice(start, end), rule }
    const known = byId.get(referent.id)
    if (known) known.push(mention)
    else {
      const mentions = [mention]
      byId.set(referent.id, mentions)
      entities.push(entityOf(referent, mentions))
    }
  }
  return entities
}

const entityOf = (referent: Referent, mentions: readonly Mention[]): Entity => {
  const { id, name, type, wikidata, value } = referent
  return value
    ? { id, name, type, wikidata, value, mentions }
    : { id, name, type, wikidata, mentions }
}
