import type { Mark } from '#model/article'
import type { Piece } from '../html-text.ts'
import { findHeadline } from './headline.ts'
import { minProse } from './limits.ts'
import { nameReader } from './names.ts'
import type { Regions } from './regions.ts'
import { readRegions } from './regions.ts'
import { findRoot } from './root.ts'
import { settlePieces } from './settle.ts'
import type { Shape } from './shape.ts'
import { shapeOf } from './shape.ts'
import { sourcesOf } from './sources.ts'
import { readFlow } from './text-flow.ts'
import { witnessFrom } from './witness.ts'

/** What a page says of its article, to be found again in its text. */
export type Said = {
  readonly titles: readonly string[]
  readonly authors: readonly string[]
  readonly body: string | null
}

const settledPieces = (shapes: readonly Shape[], regions: Regions, said: Said) => {
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
  const regions = readRegions(shapes)
  const settled = settledPieces(shapes, regions, said)
  const sources = sourcesOf(pieces, regions)
  const namesOfPiece = settled ? () => [] : nameReader()
  return shapes.map(({ piece, tag, linkShare }, at) => ({
    start: piece.start,
    end: piece.end,
    tag,
    names: namesOfPiece(piece),
    linkShare,
    ...(settled?.[at] && { settled: settled[at] }),
    ...(sources[at] && { source: sources[at] }),
  }))
}
