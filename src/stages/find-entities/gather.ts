import type { Entity } from '#model/entity'
import { quote } from '#model/span'
import type { Found } from './found.ts'

/** The entities behind the mentions, each once, in the order of their first mention. */
export const gather = (text: string, found: readonly Found[]): readonly Entity[] => {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end)
  const byId = Map.groupBy(sorted, ({ referent }) => referent.id)
  return [...byId.values()].flatMap((mentions): Entity[] => {
    const [first] = mentions
    if (!first) return []
    const { value, ...referent } = first.referent
    return [
      {
        ...referent,
        ...(value ? { value } : {}),
        mentions: mentions.map(({ rule, ...span }) => ({ ...quote(text, span), rule })),
      },
    ]
  })
}
