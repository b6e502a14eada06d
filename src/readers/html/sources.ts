import type { Span } from '#model/span'
import { contains } from '#model/span'
import type { Piece } from '../html-text.ts'
import { placeOf } from './growing-tree.ts'
import type { Region, Regions } from './regions.ts'

/** Elements that are the page, however little of it is text. */
const wholePage = /^(?:html|body)$/u

/**
 * Where the markup of each piece stands: the outermost element that holds no other piece, or, where
 * none does, its words from the first to the last.
 *
 * In the order of the pieces, disjoint. Null where a piece stands elsewhere in the markup than in
 * the text, as words do that the parser moves out of a table.
 */
export const sourcesOf = (
  pieces: readonly Piece[],
  { ofPiece }: Regions,
): readonly (Span | null)[] => {
  let reached = 0
  return pieces.map(({ markup }, at) => {
    if (!markup || markup.start < reached) return null
    const room = { start: reached, end: pieces[at + 1]?.markup?.start ?? Number.POSITIVE_INFINITY }
    const source = outermost(markup, ofPiece[at], room)
    reached = source.end
    return source
  })
}

const outermost = (words: Span, region: Region | undefined, room: Span): Span => {
  let found = words
  for (let one = region ?? null; one?.pieces === 1 && !wholePage.test(one.tag); one = one.parent) {
    const own = one.place.element && placeOf(one.place.element)
    // An element that the parser made up, or opened again, has no place of its own.
    if (own && contains(room, own) && contains(own, found)) found = own
  }
  return found
}
