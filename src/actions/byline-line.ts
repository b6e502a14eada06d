import type { Analysis } from '#model/analysis'
import type { Candidate } from '#model/provenance'
import { visible } from '#text/visible'

/** Most names that are told beside those that won. */
const maxOthers = 4

const rulesOf = (candidates: readonly Candidate[]): string =>
  [...new Set(candidates.map(({ rule }) => rule))].join(', ')

/**
 * Who signs, who says so and who else was named, on one line; null where nobody is named:
 * `byline: Lena Marsh (text.byline, html.json-ld; also: Staff, html.meta-author)`.
 */
export const bylineLine = ({ metadata }: Pick<Analysis, 'metadata'>): string | null => {
  const candidates = metadata?.authors.candidates ?? []
  const names = [...new Set(candidates.filter(({ won }) => won).map(({ value }) => value))]
  const others = candidates.filter(({ value }) => !names.includes(value)).slice(0, maxOthers)
  const also = others.map(({ value, rule }) => `also: ${value}, ${rule}`)
  if (candidates.length === 0) return null
  const rules = rulesOf(candidates.filter(({ value }) => names.includes(value)))
  const told = [rules, ...also].filter(Boolean).join('; ')
  return visible(`byline: ${names.join(', ') || '(nobody)'} (${told})`)
}
