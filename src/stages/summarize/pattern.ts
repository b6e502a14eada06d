import type { NounKind } from '#languages/kinds/gist'
import type { Roles } from '#model/claim'

/** The roles a pattern may name: those of a claim, and what goods are made into. */
export const roles = [
  'actor',
  'target',
  'item',
  'instrument',
  'outcome',
] as const satisfies readonly (keyof Roles | 'outcome')[]
export type Role = (typeof roles)[number]

export const quantities = ['money', 'percent', 'count', 'measure', 'when'] as const
export type QuantitySlot = (typeof quantities)[number]

/** For each role and quantity a bit of its own, so that one number tells which are known. */
export const slotBits = {
  actor: 1 << 0,
  target: 1 << 1,
  item: 1 << 2,
  instrument: 1 << 3,
  outcome: 1 << 4,
  money: 1 << 5,
  percent: 1 << 6,
  count: 1 << 7,
  measure: 1 << 8,
  when: 1 << 9,
} as const satisfies Readonly<Record<Role | QuantitySlot, number>>

/** Which fillers of a role a slot takes: those of a kind, or all, or all if they are one or several. */
export const filters = {
  any: null,
  single: null,
  several: null,
  place: ['place'],
  other: ['agency', 'company', 'person', 'ruler', 'group'],
  state: ['place', 'agency', 'ruler'],
  company: ['company', 'group'],
  party: ['company', 'group', 'person'],
  person: ['person'],
  body: ['place', 'agency', 'company', 'person', 'ruler', 'group'],
  thing: ['product', 'goods'],
  goods: ['goods'],
  product: ['product'],
  firm: ['company', 'person'],
  buyer: ['place', 'group'],
  rule: ['rule'],
  named: ['instrument'],
} as const satisfies Readonly<Record<string, readonly NounKind[] | null>>
export type Filter = keyof typeof filters

export type RoleSlot = { readonly role: Role; readonly filter: Filter }

export const literalAgreements = ['sg', 'pl', 'fsg', 'fpl'] as const
export type LiteralAgreement = (typeof literalAgreements)[number]

/** A part of a pattern: words, a slot, or a stretch that may be left out. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'noun'; readonly slot: RoleSlot; readonly form: string }
  | { readonly kind: 'quantity'; readonly slot: QuantitySlot }
  | {
      readonly kind: 'word'
      readonly head: string
      readonly word: string
      readonly subject: RoleSlot | LiteralAgreement
    }
  | { readonly kind: 'option'; readonly pieces: readonly Piece[] }

const roleSlot = (written: string): RoleSlot | null => {
  const [name = '', filter = 'any'] = written.split('.')
  const role = roles.find((one) => one === name)
  return role && filter in filters ? { role, filter: filter as Filter } : null
}

const subjectOf = (written: string | undefined): RoleSlot | LiteralAgreement => {
  const literal = literalAgreements.find((one) => one === written)
  return literal ?? roleSlot(written ?? 'actor') ?? { role: 'actor', filter: 'any' }
}

const slotOf = (written: string): Piece => {
  const [first = '', second, third] = written.split(' ')
  const quantity = quantities.find((one) => one === first)
  if (quantity && second === undefined) return { kind: 'quantity', slot: quantity }
  const named = roleSlot(second ?? first)
  if (named && third === undefined)
    return { kind: 'noun', slot: named, form: second === undefined ? '' : first }
  return { kind: 'word', head: first, word: second ?? '', subject: subjectOf(third) }
}

const piece = /\{(?<slot>[^{}]{1,80})\}|\[(?<option>[^[\]]{1,200})\]|(?<words>[^{}[\]]{1,400})/gu

/** A pattern as its pieces. What is not well formed stands as words, so that tests can see it. */
export const parsePattern = (pattern: string): readonly Piece[] =>
  [...pattern.matchAll(piece)].map((match): Piece => {
    const { slot, option, words = '' } = match.groups ?? {}
    if (slot !== undefined) return slotOf(slot)
    if (option !== undefined) return { kind: 'option', pieces: parsePattern(option) }
    return { kind: 'words', words }
  })
