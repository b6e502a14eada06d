import type { Agreement, ClauseForm, Gist, GistNoun, Mood, NounKind } from '#languages/kinds/gist'
import type { Predicate } from '#model/frame'
import { inflected } from './inflected.ts'
import type { Filter, QuantitySlot, Role, RoleSlot } from './pattern.ts'
import { filters, slotBits } from './pattern.ts'
import type { Ask, Option, Part, Pattern, Patterns } from './ready-patterns.ts'

/** What is known for a clause, in nouns of the reader's language and ready words. */
export type Known = {
  readonly nouns: { readonly [R in Role]: readonly GistNoun[] }
  readonly quantities: { readonly [Q in Exclude<QuantitySlot, 'when'>]: string | null }
  readonly mood: Mood
  /** Whether what is told was over before the article appeared. */
  readonly past: boolean
}

/** How firmly something is told, and whether it is over. */
export type Tense = Pick<Known, 'mood' | 'past'>

/** All that is known for a clause is made here, with the same fields in the same order. */
export const knownWith = (
  nouns: Known['nouns'],
  quantities: Known['quantities'],
  { mood, past }: Tense,
): Known => ({ nouns, quantities, mood, past })

/** The same with other nouns. */
export const withNouns = (known: Known, nouns: Known['nouns']): Known =>
  knownWith(nouns, known.quantities, known)

/** How a clause is wanted: its form, and what stands for its subject (null: the subject itself). */
export type Wish = { readonly form: ClauseForm; readonly subject: string | null }

/** What a pattern is chosen for; `when`: the date of the clause, where it is to have one. */
export type Wanted = Pick<Wish, 'subject'> & {
  readonly gist: Gist
  readonly patterns: Patterns
  readonly known: Known
  readonly when: string | null
}

type Scope = Wanted & Wish

/** A pattern that can be filled, and how much of what is known it tells. */
export type Draft = { readonly pattern: Pattern; readonly told: number }

/** By name, since a key that changes is looked up much more slowly. */
const nounsOf = ({ nouns }: Known, role: Role): readonly GistNoun[] => {
  if (role === 'actor') return nouns.actor
  if (role === 'item') return nouns.item
  if (role === 'target') return nouns.target
  return role === 'instrument' ? nouns.instrument : nouns.outcome
}

const quantityFor = ({ known, when }: Wanted, slot: QuantitySlot): string | null => {
  const { quantities } = known
  if (slot === 'when') return when
  if (slot === 'money') return quantities.money
  if (slot === 'percent') return quantities.percent
  return slot === 'count' ? quantities.count : quantities.measure
}

/** The roles and quantities that are known, as `slotBits`. */
const givenIn = ({ known: { nouns, quantities }, when }: Wanted): number =>
  (nouns.actor.length > 0 ? slotBits.actor : 0) |
  (nouns.target.length > 0 ? slotBits.target : 0) |
  (nouns.item.length > 0 ? slotBits.item : 0) |
  (nouns.instrument.length > 0 ? slotBits.instrument : 0) |
  (nouns.outcome.length > 0 ? slotBits.outcome : 0) |
  (quantities.money === null ? 0 : slotBits.money) |
  (quantities.percent === null ? 0 : slotBits.percent) |
  (quantities.count === null ? 0 : slotBits.count) |
  (quantities.measure === null ? 0 : slotBits.measure) |
  (when === null ? 0 : slotBits.when)

const takes = (filter: Filter, kind: NounKind, count: number): boolean => {
  if (filter === 'single' || filter === 'several') return count > 1 === (filter === 'several')
  const kinds: readonly NounKind[] | null = filters[filter]
  return kinds === null || kinds.includes(kind)
}

const countFor = (known: Known, { role, filter }: RoleSlot): number => {
  const all = nounsOf(known, role)
  if (filter === 'any') return all.length
  let count = 0
  for (const { kind } of all) if (takes(filter, kind, all.length)) count += 1
  return count
}

const nounsFor = (known: Known, slot: RoleSlot): readonly GistNoun[] => {
  const all = nounsOf(known, slot.role)
  if (countFor(known, slot) === all.length) return all
  return all.filter(({ kind }) => takes(slot.filter, kind, all.length))
}

const isPlural = (nouns: readonly GistNoun[]): boolean =>
  nouns.length > 1 || (nouns[0]?.plural ?? false)

/** Of one noun its own; several are feminine where all are. Verbs that stand first see the first only. */
const genderOf = (nouns: readonly GistNoun[], { verbFirst }: Gist): GistNoun['gender'] => {
  if (verbFirst || nouns.length < 2) return nouns[0]?.gender ?? 'm'
  return nouns.every(({ gender }) => gender === 'f') ? 'f' : 'm'
}

/** What a word agrees with that has these nouns, or what is written, for its subject. */
const agreementFor = (subject: RoleSlot | string, { gist, known }: Scope): Agreement => {
  if (typeof subject === 'string') {
    const gender = subject.startsWith('f') ? 'f' : 'm'
    return { gender, plural: subject.endsWith('pl'), kind: 'goods' }
  }
  const nouns = nounsFor(known, subject)
  const gender = genderOf(nouns, gist)
  return { gender, plural: isPlural(nouns), kind: nouns[0]?.kind ?? null }
}

/** What did not happen hits nobody: the remark behind the comma is for what did or may. */
const hitsNobody = ({ mood }: Known): boolean => mood === 'denied' || mood === 'unlikely'

/** What is known of what is asked for; -1 where it is not known. */
const toldByAsk = (ask: Ask, wanted: Wanted): number => {
  if (ask.kind === 'noun') return countFor(wanted.known, ask.slot) || -1
  if (ask.kind === 'quantity') return quantityFor(wanted, ask.slot) === null ? -1 : 1
  return Math.max(0, toldByOption(ask, wanted))
}

/** What a stretch tells that may be left out; -1 where it is. */
const toldByOption = ({ isRemark, asks }: Option, wanted: Wanted): number =>
  isRemark && hitsNobody(wanted.known) ? -1 : toldBy(asks, wanted)

/** How much of what is known is told where all of this is asked for; -1 where something is not known. */
const toldBy = (asks: readonly Ask[], wanted: Wanted): number => {
  let told = 0
  for (const ask of asks) {
    const more = toldByAsk(ask, wanted)
    if (more < 0) return -1
    told += more
  }
  return told
}

/**
 * The pattern of a predicate that tells most of what is known; null where none can be filled. A wish
 * for another subject or form than the clause's own asks for a pattern that opens with it.
 */
export const draft = (predicate: Predicate, wanted: Wanted): Draft | null => {
  const { gist, patterns, known, subject } = wanted
  if (subject === '' && gist.verbFirst && isPlural(known.nouns.actor)) return null
  const row = patterns.get(predicate)
  if (!row) return null
  const given = givenIn(wanted)
  let best: Pattern | null = null
  let most = -1
  for (let at = 0; at < row.all.length; at += 1) {
    const pattern = ((row.needs[at] ?? 0) & ~given) === 0 ? row.all[at] : undefined
    if (!pattern || (subject !== null && pattern.subject < 0)) continue
    const told = toldBy(pattern.asks, wanted)
    if (told <= most) continue
    best = pattern
    most = told
  }
  return best && { pattern: best, told: most }
}

/** One piece in words. `opens`: it is the subject that opens. */
const wordsOf = (piece: Exclude<Part, string>, scope: Scope, opens: boolean): string => {
  const { gist, known } = scope
  if (piece.kind === 'quantity') return quantityFor(scope, piece.slot) ?? ''
  if (piece.kind === 'noun')
    return (opens ? scope.subject : null) ?? gist.phrase(nounsFor(known, piece.slot), piece.form)
  if (piece.kind === 'option')
    return toldByOption(piece, scope) < 0 ? '' : inWords(piece.pieces, scope)
  const { mood, past } = known
  const subject = agreementFor(piece.subject, scope)
  return inflected(piece, { form: scope.form, mood, past, subject }, gist)
}

const inWords = (pieces: readonly Part[], scope: Scope, subject = -1): string => {
  let text = ''
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (typeof piece === 'string') text += piece
    else if (piece) text += wordsOf(piece, scope, at === subject)
  }
  return text
}

/** The clause by a pattern that `draft` has found for it. */
export const write = ({ pattern }: Draft, scope: Scope): string =>
  inWords(pattern.pieces, scope, pattern.subject)
