import type { Place } from '../html-text.ts'
import { attribute } from '../html-tree.ts'
import type { Named } from './class-words.ts'
import { namedBy, namesContent } from './class-words.ts'
import type { Shape } from './shape.ts'

/** An element with all the text in it: how much, of what kind, and what the element is called. */
export type Region = {
  readonly place: Place
  readonly tag: string
  readonly parent: Region | null
  /** Words of running text in it, letters, and letters in links. */
  prose: number
  letters: number
  linked: number
  /** Pieces in it, and the first and last of them. */
  pieces: number
  readonly first: number
  last: number
  /** What its names speak for, and whether they are those of an article's text. */
  readonly named: Named | null
  readonly isContent: boolean
}

/** The regions of a page, from each piece upwards. */
export type Regions = {
  readonly all: readonly Region[]
  /** The smallest region of each piece, in order. */
  readonly ofPiece: readonly Region[]
  readonly prose: number
}

const namesOf = (place: Place): { readonly named: Named | null; readonly isContent: boolean } => {
  const { element } = place
  if (!element) return { named: null, isContent: false }
  let named: Named | null = null
  let isContent = false
  for (const name of ['class', 'id', 'itemprop', 'role']) {
    const value = attribute(element, name)
    if (value === '') continue
    isContent ||= namesContent(value)
    const own = namedBy(value)
    if (own && (!named || (own.isStrong && !named.isStrong))) named = own
  }
  return { named, isContent }
}

/** Gathers the pieces of a page by the elements around them. */
export const readRegions = (shapes: readonly Shape[]): Regions => {
  const known = new Map<Place, Region>()
  const regionOf = (place: Place, at: number): Region => {
    const found = known.get(place)
    if (found) return found
    const region: Region = {
      place,
      tag: place.element?.tagName ?? '',
      parent: place.parent ? regionOf(place.parent, at) : null,
      prose: 0,
      letters: 0,
      linked: 0,
      pieces: 0,
      first: at,
      last: at,
      ...namesOf(place),
    }
    known.set(place, region)
    return region
  }
  const ofPiece = shapes.map((shape, at) => {
    const own = regionOf(shape.piece.place, at)
    for (let region: Region | null = own; region; region = region.parent) {
      if (shape.isProse && shape.linkShare < 0.5) region.prose += shape.words
      region.letters += shape.piece.letters
      region.linked += shape.piece.linked
      region.pieces += 1
      region.last = at
    }
    return own
  })
  const all = [...known.values()]
  return { all, ofPiece, prose: all.find(({ parent }) => parent === null)?.prose ?? 0 }
}
