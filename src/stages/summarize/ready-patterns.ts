import type { Gist } from '#languages/kinds/gist'
import { remember } from '#text/remember'
import type { Piece } from './pattern.ts'
import { parsePattern, slotBits } from './pattern.ts'

/** A stretch that goes where something it asks for is not known; a remark stands behind a comma. */
export type Option = {
  readonly kind: 'option'
  readonly isRemark: boolean
  readonly pieces: readonly Part[]
  readonly asks: readonly Ask[]
}

/** A word of a pattern, with the forms that it was asked for so far by their `useNumber`. */
export type Inflected = Extract<Piece, { readonly kind: 'word' }> & {
  readonly known: Map<number, string>
}

/** A piece made ready; what stands for itself is no more than its words. */
export type Part =
  | string
  | Exclude<Piece, { readonly kind: 'words' | 'word' | 'option' }>
  | Inflected
  | Option

/** What a pattern asks of a claim: a noun of some kinds, a figure or date, or what may be left out. */
export type Ask = Extract<Part, { readonly kind: 'noun' | 'quantity' | 'option' }>

/** The patterns of each predicate. */
export type Patterns = ReadonlyMap<string, PatternRow>

/** Patterns, and in a row what each needs: most can be left out without a look at them. */
export type PatternRow = {
  readonly all: readonly Pattern[]
  /** Of each the roles and quantities that have to be known, as `slotBits`. */
  readonly needs: Int32Array
}

/** A pattern as it is asked about for each claim. */
export type Pattern = {
  readonly pieces: readonly Part[]
  /** What it asks for, what may be left out last. */
  readonly asks: readonly Ask[]
  /** Which piece is the subject that opens the clause; -1: none. */
  readonly subject: number
  /** Whether it has a place for a date. */
  readonly dated: boolean
  /** Whether it tells what lasts, which has no date in the past. */
  readonly lasting: boolean
}

/** Remarks stand behind a comma, of whatever script. */
const startsRemark = /^[,，、،]/u

/** A pattern with a place for its date in front of the first remark behind a comma. */
const dated = (pattern: string): string =>
  pattern.includes('{when}') ? pattern : pattern.replace(/\[(?=[,،] )/u, '[ {when}][')

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

const isAsk = (part: Part): part is Ask => typeof part !== 'string' && part.kind !== 'word'

/** What the parts ask for, what may be left out last. */
const asksOf = (parts: readonly Part[]): readonly Ask[] => {
  const asks = parts.filter(isAsk)
  return asks.sort((one, other) => Number(one.kind === 'option') - Number(other.kind === 'option'))
}

const needOf = (ask: Ask): number => {
  if (ask.kind === 'option') return 0
  return slotBits[ask.kind === 'noun' ? ask.slot.role : ask.slot]
}

const partOf = (piece: Piece): Part => {
  if (piece.kind === 'words') return piece.words
  if (piece.kind === 'word') return { ...piece, known: new Map() }
  if (piece.kind !== 'option') return piece
  const [first] = piece.pieces
  const isRemark = first?.kind === 'words' && startsRemark.test(first.words)
  const pieces = piece.pieces.map(partOf)
  return { kind: 'option', isRemark, pieces, asks: asksOf(pieces) }
}

const patternOf = (written: string, { lasting }: Gist): Pattern => {
  const read = parsePattern(dated(written))
  const pieces = read.map(partOf)
  const asks = asksOf(pieces)
  return {
    pieces,
    asks,
    subject: openingActor(read),
    dated: read.some(holdsDate),
    lasting: read.some((one) => one.kind === 'word' && lasting.includes(one.head)),
  }
}

const rowOf = (all: readonly Pattern[]): PatternRow => ({
  all,
  needs: Int32Array.from(all, ({ asks }) => asks.reduce((sum, ask) => sum | needOf(ask), 0)),
})

/** The patterns of each predicate, made ready once for each language. */
export const patternsOf = remember(
  (gist: Gist): Patterns =>
    new Map(
      Object.entries(gist.patterns).map(([predicate, all]) => [
        predicate,
        rowOf(all.map((written) => patternOf(written, gist))),
      ]),
    ),
)
