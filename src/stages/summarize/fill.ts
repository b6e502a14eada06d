import type { Agreement, ClauseForm, Gist, GistNoun, Mood } from '#languages/kinds/gist'
import { remember } from '#text/remember'
import type { Piece, QuantitySlot, Role, RoleSlot } from './pattern.ts'
import { filters, parsePattern } from './pattern.ts'

/** What is known for a clause, in nouns of the reader's language and ready words. */
export type Known = {
  readonly nouns: { readonly [R in Role]: readonly GistNoun[] }
  readonly quantities: { readonly [Q in QuantitySlot]: string | null }
  readonly mood: Mood
  /** Whether what is told was over before the article appeared. */
  readonly past: boolean
}

/** How a clause is wanted: its form, and what stands for its subject (null: the subject itself). */
export type Wish = { readonly form: ClauseForm; readonly subject: string | null }

/** A clause, and how much of what is known it tells. */
export type Clause = {
  readonly text: string
  readonly told: number
  readonly opensWithActor: boolean
  /** Whether its date has found a place in it. */
  readonly dated: boolean
  /** Whether it tells what lasts, which has no date in the past. */
  readonly lasting: boolean
}

type Option = Extract<Piece, { readonly kind: 'option' }>

type Filled = { readonly text: string; readonly told: number }

/** Remarks stand behind a comma, of whatever script. */
const startsRemark = /^[,，、،]/u

/** A pattern with a place for its date in front of the first remark behind a comma. */
const dated = (pattern: string): string =>
  pattern.includes('{when}') ? pattern : pattern.replace(/\[(?=[,،] )/u, '[ {when}][')

const piecesOf = remember(
  (gist: Gist) =>
    new Map(
      Object.values(gist.patterns)
        .flat()
        .map((pattern) => [pattern, parsePattern(dated(pattern))] as const),
    ),
)

const nounsFor = ({ nouns }: Known, { role, filter }: RoleSlot): readonly GistNoun[] => {
  const kinds: readonly string[] | null = filters[filter]
  if (filter === 'single' || filter === 'several')
    return nouns[role].length > 1 === (filter === 'several') ? nouns[role] : []
  return kinds ? nouns[role].filter(({ kind }) => kinds.includes(kind)) : nouns[role]
}

/** What a word agrees with when it has these nouns for its subject. */
const agreementOf = (nouns: readonly GistNoun[]): Agreement => ({
  gender:
    nouns.length > 0 && nouns.every(({ gender }) => gender === 'f')
      ? 'f'
      : (nouns[0]?.gender ?? 'm'),
  plural: nouns.length > 1 || (nouns[0]?.plural ?? false),
  kind: nouns[0]?.kind ?? null,
})

const mixedGender = (nouns: readonly GistNoun[]): boolean =>
  nouns.length > 1 && nouns.some(({ gender }) => gender !== 'f')

type Scope = { readonly gist: Gist; readonly known: Known; readonly wish: Wish }

const agreementFor = (subject: RoleSlot | string, { gist, known }: Scope): Agreement => {
  if (typeof subject !== 'string') {
    const nouns = nounsFor(known, subject)
    if (gist.verbFirst) return { ...agreementOf(nouns), gender: nouns[0]?.gender ?? 'm' }
    return mixedGender(nouns) ? { ...agreementOf(nouns), gender: 'm' } : agreementOf(nouns)
  }
  return {
    gender: subject.startsWith('f') ? 'f' : 'm',
    plural: subject.endsWith('pl'),
    kind: 'goods',
  }
}

const tenseOf = ({ mood, past }: Known) => ({ mood, past })

const nothing: Filled = { text: '', told: 0 }

/** What did not happen hits nobody: the remark behind the comma is for what did or may. */
const hitsNobody = ({ pieces: [first] }: Option, { mood }: Known): boolean =>
  (mood === 'denied' || mood === 'unlikely') &&
  first?.kind === 'words' &&
  startsRemark.test(first.words)

/** One piece in words; null where a slot of it stays empty. `opens`: it is the subject that opens. */
const fillPiece = (piece: Piece, scope: Scope, opens: boolean): Filled | null => {
  const { gist, known, wish } = scope
  if (piece.kind === 'words') return { text: piece.words, told: 0 }
  if (piece.kind === 'option')
    return (hitsNobody(piece, known) ? null : fillAll(piece.pieces, scope, false)) ?? nothing
  if (piece.kind === 'quantity') {
    const text = known.quantities[piece.slot]
    return text === null ? null : { text, told: 1 }
  }
  if (piece.kind === 'word') {
    const subject = agreementFor(piece.subject, scope)
    return {
      text: gist.inflect(piece.head, piece.word, { form: wish.form, ...tenseOf(known), subject }),
      told: 0,
    }
  }
  const nouns = nounsFor(known, piece.slot)
  if (nouns.length === 0) return null
  const stands = opens ? wish.subject : null
  return { text: stands ?? gist.phrase(nouns, piece.form), told: nouns.length }
}

const fillAll = (pieces: readonly Piece[], scope: Scope, opening = true): Filled | null => {
  const subject = opening ? openingActor(pieces) : -1
  let text = ''
  let told = 0
  for (const [index, piece] of pieces.entries()) {
    const filled = fillPiece(piece, scope, index === subject)
    if (!filled) return null
    text += filled.text
    told += filled.told
  }
  return { text, told }
}

const isPlainActor = (piece: Piece | undefined): boolean =>
  piece?.kind === 'noun' && piece.slot.role === 'actor' && piece.form === ''

/** Where the actor stands as the subject that opens a clause, alone or behind its verb; -1: nowhere. */
const openingActor = ([first, second, third]: readonly Piece[]): number => {
  if (isPlainActor(first)) return 0
  const verbFirst = first?.kind === 'word' && second?.kind === 'words' && second.words === ' '
  return verbFirst && isPlainActor(third) ? 2 : -1
}

const holdsDate = (piece: Piece): boolean =>
  piece.kind === 'option'
    ? piece.pieces.some(holdsDate)
    : piece.kind === 'quantity' && piece.slot === 'when'

/**
 * The clause that tells most of what is known, by the patterns given; null where none can be filled.
 * A wish for another subject or form than the clause's own asks for a pattern that opens with it.
 */
export const fill = (patterns: readonly string[], { gist, known, wish }: Scope): Clause | null => {
  const several = agreementOf(known.nouns.actor).plural
  if (wish.subject === '' && gist.verbFirst && several) return null
  const parsed = piecesOf(gist)
  let best: Clause | null = null
  for (const pattern of patterns) {
    const pieces = parsed.get(pattern) ?? parsePattern(pattern)
    const opens = openingActor(pieces) >= 0
    if (wish.subject !== null && !opens) continue
    const filled = fillAll(pieces, { gist, known, wish })
    if (!filled || (best && filled.told <= best.told)) continue
    const lasting = pieces.some((one) => one.kind === 'word' && gist.lasting.includes(one.head))
    best = { ...filled, opensWithActor: opens, dated: pieces.some(holdsDate), lasting }
  }
  return best
}
