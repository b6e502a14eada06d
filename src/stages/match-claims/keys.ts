import type { AnchorKind, Facets } from './facets.ts'
import { maxAnchors, weights } from './limits.ts'
import { fieldOf } from './topics.ts'

const byWeight = (
  [one, kind]: readonly [string, AnchorKind],
  [other, otherKind]: readonly [string, AnchorKind],
): number => weights[otherKind] - weights[kind] || (one < other ? -1 : 1)

/**
 * Under what a claim is looked up: its field (a topic and its opposites) with any two things it
 * names, or its amount, or one thing that few texts name. Claims that say the same or the opposite
 * share at least one. None: the claim is nobody's match.
 */
export const keysOf = ({ topic, anchors, amount }: Facets): readonly string[] => {
  if (!topic) return []
  const field = fieldOf(topic)
  const named = Object.entries(anchors).toSorted(byWeight).slice(0, maxAnchors)
  const names = named.map(([name]) => name)
  const things = amount ? [...names, `${amount.unit} ${amount.value.toPrecision(2)}`] : names
  const pairs = things.flatMap((one, index) =>
    things.slice(index + 1).map((other) => [field, ...[one, other].toSorted()].join('|')),
  )
  const alone = named.flatMap(([name, kind]) => (kind === 'rare' ? [`${field}|${name}`] : []))
  return [...pairs, ...alone]
}
