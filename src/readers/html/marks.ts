import type { Mark } from '#model/article'
import { namesOf } from '../html-elements.ts'
import type { Piece, Place } from '../html-text.ts'
import { maxNames } from '../limits.ts'
import { findHeadline } from './headline.ts'
import { readRegions } from './regions.ts'
import { findRoot } from './root.ts'
import { settlePieces } from './settle.ts'
import type { Shape } from './shape.ts'
import { readFlow } from './text-flow.ts'
import { shapeOf } from './shape.ts'
import { witnessFrom } from './witness.ts'

/** What a page says of its article, to be found again in its text. */
export type Said = {
  readonly titles: readonly string[]
  readonly authors: readonly string[]
  readonly body: string | null
}

/** Words of running text from which a page has an article whose place its structure can tell. */
const minProse = 40

/** What an element and those around it are called, nearest first; shared by all its pieces. */
const nameReader = (): ((place: Place | null) => readonly string[]) => {
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
  return read
}

const innerNames = ({ inline, letters }: Piece): readonly string[] =>
  [...inline]
    .filter(([place, held]) => place.element && held >= letters * 0.8)
    .flatMap(([{ element }]) => (element ? namesOf(element) : []))

const settledPieces = (shapes: readonly Shape[], said: Said) => {
  const regions = readRegions(shapes)
  if (regions.prose < minProse) return null
  const title = findHeadline(shapes, regions, said)
  const witness = witnessFrom(shapes, said.body)
  const root = findRoot(shapes, regions, { witness, title })
  if (!root) return null
  const flow = readFlow(shapes, regions, root)
  return settlePieces({ shapes, regions, root, flow, witness, title, authors: said.authors })
}

/** What the markup says of each piece of a page's text, in order. */
export const marksOf = (text: string, pieces: readonly Piece[], said: Said): readonly Mark[] => {
  const shapes = pieces.map((piece, at) => shapeOf(text, piece, at))
  const settled = settledPieces(shapes, said)
  const read = nameReader()
  return shapes.map(({ piece, tag, linkShare }, at) => {
    const own = innerNames(piece)
    const names = read(piece.place)
    const mark: Mark = {
      start: piece.start,
      end: piece.end,
      tag,
      names: own.length > 0 ? [...new Set([...own, ...names])].slice(0, maxNames) : names,
      linkShare,
    }
    const found = settled?.[at]
    return found ? { ...mark, settled: found } : mark
  })
}
