import { namesOf } from '../html-elements.ts'
import type { Piece, Place } from '../html-text.ts'
import { maxNames } from '../limits.ts'

/** Inline elements that hold nearly all of a piece speak for it like its block. */
const nearlyAll = 0.8

const innerNames = ({ inline, letters }: Piece): readonly string[] =>
  [...inline]
    .filter(([place, held]) => place.element && held >= letters * nearlyAll)
    .flatMap(([{ element }]) => (element ? namesOf(element) : []))

/** What the elements around a piece are called, nearest first. */
export const nameReader = (): ((piece: Piece) => readonly string[]) => {
  const known = new Map<Place, readonly string[]>()
  const read = (place: Place | null): readonly string[] => {
    if (!place) return []
    const found = known.get(place)
    if (found) return found
    const outer = read(place.parent)
    const own = place.element ? namesOf(place.element) : []
    const names = own.length > 0 ? [...new Set([...own, ...outer])].slice(0, maxNames) : outer
    known.set(place, names)
    return names
  }
  return (piece) => {
    const own = innerNames(piece)
    const names = read(piece.place)
    return own.length > 0 ? [...new Set([...own, ...names])].slice(0, maxNames) : names
  }
}
