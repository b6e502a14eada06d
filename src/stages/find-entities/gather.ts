import type { Entity, Mention } from '#model/entity'
import type { Found, Referent } from './found.ts'

type Group = { readonly referent: Referent; readonly mentions: Mention[] }

/** The entities behind the mentions, each once, in the order of their first mention. */
export const gather = (text: string, found: readonly Found[]): readonly Entity[] => {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end)
  const byId = new Map<string, Group>()
  for (const { referent, start, end, rule } of sorted) {
    const mention = { start, end, text: text.slice(start, end), rule }
    const group = byId.get(referent.id)
    if (group) group.mentions.push(mention)
    else byId.set(referent.id, { referent, mentions: [mention] })
  }
  return Array.from(byId.values(), entityOf)
}

const entityOf = ({ referent, mentions }: Group): Entity => {
  const { id, name, type, wikidata, value } = referent
  return { id, name, type, wikidata, ...(value ? { value } : {}), mentions }
}
