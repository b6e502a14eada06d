import type { Place } from '../html-text.ts'
import type { Element } from '../html-tree.ts'
import type { Named } from './class-words.ts'
import { namedBy, namesContent } from './class-words.ts'
import { halfLink } from './limits.ts'
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
  /** Pieces in it, those of them that are running text, and the first and last of all. */
  pieces: number
  texts: number
  readonly first: number
  last: number
  /** What its names speak for, and whether they are those of an article's text. */
  readonly named: Named | null
  readonly isContent: boolean
  /** Whether it is a page's foot by its name, however much text it holds. */
  readonly isFoot: boolean
}

/** The regions of a page, from each piece upwards. */
export type Regions = {
  readonly all: readonly Region[]
  /** The smallest region of each piece, in order. */
  readonly ofPiece: readonly Region[]
  readonly prose: number
}

/** Longest class or id whose words are looked at, in code units; longer ones are generated. */
const maxSpoken = 400

/** What an element is called, in one line: its class, id, itemprop and role. */
const saidBy = ({ attrs }: Element): string => {
  const said = ['', '', '', '']
  for (const { name, value } of attrs) {
    const at = spoken.indexOf(name)
    if (at >= 0) said[at] = value.slice(0, maxSpoken)
  }
  return said.filter((one) => one !== '').join(' . ')
}

const spoken: readonly string[] = ['class', 'id', 'itemprop', 'role']

const isFootName = /(?:^|[^a-z])(?:footer|colophon)(?:$|[^a-z])/u

type Names = Pick<Region, 'named' | 'isContent' | 'isFoot'>

const silent: Names = { named: null, isContent: false, isFoot: false }

const readNames = (value: string): Names => ({
  named: namedBy(value),
  isContent: namesContent(value),
  isFoot: isFootName.test(value.toLowerCase()),
})

/** What elements are called; templates use a few names for hundreds of elements. */
const nameReader = (): ((place: Place) => Names) => {
  const known = new Map<string, Names>([['', silent]])
  return ({ element }) => {
    if (!element) return silent
    const value = element.attrs.length > 0 ? saidBy(element) : ''
    const found = known.get(value) ?? readNames(value)
    known.set(value, found)
    const isFoot = element.tagName === 'footer' || (found.isFoot && element.tagName !== 'body')
    return isFoot === found.isFoot ? found : { ...found, isFoot }
  }
}

/** Gathers the pieces of a page by the elements around them. */
export const readRegions = (shapes: readonly Shape[]): Regions => {
  const known = new Map<Place, Region>()
  const namesOf = nameReader()
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
      texts: 0,
      first: at,
      last: at,
      ...namesOf(place),
    }
    known.set(place, region)
    return region
  }
  const ofPiece = shapes.map((shape, at) => {
    const own = regionOf(shape.piece.place, at)
    const isText = shape.isProse && shape.linkShare < halfLink
    for (let region: Region | null = own; region; region = region.parent) {
      if (isText) {
        region.prose += shape.words
        region.texts += 1
      }
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
