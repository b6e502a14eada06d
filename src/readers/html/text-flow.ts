import { attribute } from '../html-tree.ts'
import type { Region, Regions } from './regions.ts'
import { isWithin } from './root.ts'
import type { Shape } from './shape.ts'

/** A box inside the root, aside from the text. */
export type Box = {
  readonly region: Region
  /** Share of the root's running text that boxes of this kind hold, 0–1. */
  readonly share: number
}

/** How the text of an article runs through its root. */
export type Flow = {
  /** Pieces that stand where most of the running text stands: in the same kind of box. */
  readonly isMain: (at: number) => boolean
  /** The box a piece stands in that no part of the text stands in; null where it is among the text. */
  readonly boxOf: (at: number) => Box | null
  /** Share of the root's running text that a region and its like hold, 0–1. */
  readonly shareOf: (region: Region) => number
  /** First and last piece of running text where most of it stands. */
  readonly first: number
  readonly last: number
}

/** Elements that shape text, and are no boxes. */
const wrapper =
  /^(?:p|h[1-6]|li|ul|ol|blockquote|dl|dt|dd|table|tbody|thead|tr|td|th|pre|center|span|b|strong|em|i|a|font)$/u
/** Words of a class that were generated: the same box has another one each time. */
const generated = /\S*\d\S*/gu

/** The box a piece stands in, without what only shapes its text. */
export const boxAround = (region: Region, root: Region): Region => {
  let one = region
  while (one !== root && one.parent && wrapper.test(one.tag)) one = one.parent
  return one
}

/** What kind of box it is: its element and class, as far as that is not generated. */
const kindOf = ({ tag, place: { element } }: Region): string =>
  `${tag}.${element ? attribute(element, 'class').slice(0, 200).replaceAll(generated, '') : ''}`

/** Reads where the running text of a root stands. */
export const readFlow = (
  shapes: readonly Shape[],
  { all, ofPiece }: Regions,
  root: Region,
): Flow => {
  const boxes = new Map<Region, string>()
  const kinds = ofPiece.map((region) => {
    if (region !== root && !isWithin(region, root)) return null
    const box = boxAround(region, root)
    const kind = boxes.get(box) ?? kindOf(box)
    boxes.set(box, kind)
    return kind
  })
  const words = new Map<string, number>()
  const texts = kinds.map((kind, at) => (kind !== null && isText(shapes[at]) ? kind : null))
  for (const [at, kind] of texts.entries())
    if (kind !== null) words.set(kind, (words.get(kind) ?? 0) + (shapes[at]?.words ?? 0))
  const [main] = [...words].sort(([, one], [, other]) => other - one)[0] ?? []
  const isMain = (at: number): boolean => kinds[at] !== undefined && kinds[at] === main
  const among = regionsAmong(
    ofPiece.filter((_, at) => isMain(at)),
    root,
  )
  const outermost = ofPiece.map((region, at) =>
    kinds[at] === null || isMain(at) ? null : outermostBeside(region, among),
  )
  const prose = new Map<string, number>()
  for (const box of new Set(outermost))
    if (box) prose.set(kindOf(box), (prose.get(kindOf(box)) ?? 0) + box.prose)
  const boxOf = (at: number): Box | null => {
    const region = outermost[at]
    if (!region || wrapper.test(region.tag)) return null
    return { region, share: (prose.get(kindOf(region)) ?? 0) / Math.max(1, root.prose) }
  }
  const ofMain = texts.map((kind) => kind !== null && kind === main)
  return {
    isMain,
    boxOf,
    shareOf: sharesIn(all, root),
    first: ofMain.indexOf(true),
    last: ofMain.lastIndexOf(true),
  }
}

const isText = (shape: Shape | undefined): boolean =>
  shape?.isProse === true && shape.linkShare < 0.5

/** Share of a root's running text that a region and its like hold, 0–1. */
const sharesIn = (all: readonly Region[], root: Region): ((region: Region) => number) => {
  const prose = new Map<string, number>()
  for (const region of all)
    if (region.named && isWithin(region, root))
      prose.set(kindOf(region), (prose.get(kindOf(region)) ?? 0) + region.prose)
  return (region) => (prose.get(kindOf(region)) ?? region.prose) / Math.max(1, root.prose)
}

/** All regions with text of the article in them, up to the root. */
const regionsAmong = (main: readonly Region[], root: Region): ReadonlySet<Region> => {
  const among = new Set<Region>([root])
  for (const region of main)
    for (let one: Region | null = region; one && !among.has(one); one = one.parent) among.add(one)
  return among
}

const outermostBeside = (region: Region, among: ReadonlySet<Region>): Region | null => {
  let found: Region | null = null
  for (let one: Region | null = region; one && !among.has(one); one = one.parent) found = one
  return found
}
