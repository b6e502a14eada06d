import { attribute } from '../html-tree.ts'
import type { Region, Regions } from './regions.ts'
import { isWithin } from './root.ts'
import type { Shape } from './shape.ts'

/** How the text of an article runs through its root. */
export type Flow = {
  /** Pieces that stand where most of the running text stands: in the same kind of box. */
  readonly isMain: (at: number) => boolean
  /** First and last piece of running text in the root. */
  readonly first: number
  readonly last: number
}

const wrapper = /^(?:p|h[1-6]|li|ul|ol|blockquote|dl|dt|dd|table|tbody|thead|tr|td|th|pre|center|span|b|strong|em|i|a|font)$/u
const digits = /\d+/gu

/** The box a piece stands in, without what only shapes its text. */
const boxOf = (region: Region, root: Region): Region => {
  let one = region
  while (one !== root && one.parent && wrapper.test(one.tag)) one = one.parent
  return one
}

/** What kind of box it is: its element and class, without numbers. */
const kindOf = (box: Region): string =>
  `${box.tag}.${box.place.element ? attribute(box.place.element, 'class').slice(0, 200).replaceAll(digits, '') : ''}`

/** Reads where the running text of a root stands. */
export const readFlow = (
  shapes: readonly Shape[],
  { ofPiece }: Regions,
  root: Region,
): Flow => {
  const boxes = new Map<Region, string>()
  const kinds = ofPiece.map((region) => {
    if (region !== root && !isWithin(region, root)) return null
    const box = boxOf(region, root)
    const kind = boxes.get(box) ?? kindOf(box)
    boxes.set(box, kind)
    return kind
  })
  const words = new Map<string, number>()
  let first = -1
  let last = -1
  for (const [at, kind] of kinds.entries()) {
    const shape = shapes[at]
    if (kind === null || !shape?.isProse || shape.linkShare >= 0.5) continue
    words.set(kind, (words.get(kind) ?? 0) + shape.words)
    if (first < 0) first = at
    last = at
  }
  const [main] = [...words].sort(([, one], [, other]) => other - one)[0] ?? []
  return { isMain: (at) => kinds[at] !== undefined && kinds[at] === main, first, last }
}
