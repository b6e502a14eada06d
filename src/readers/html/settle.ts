import type { Settled } from '#model/article'
import { inside } from './inside.ts'
import type { Layout } from './layout.ts'
import { settle } from './layout.ts'
import { outside } from './outside.ts'
import { isWithin } from './root.ts'

/** What the structure of the page says of each piece; null where its words have to tell. */
export const settlePieces = (layout: Layout): readonly (Settled | null)[] =>
  layout.shapes.map((shape, at) => {
    const region = layout.regions.ofPiece[at]
    if (!region) return null
    if (at === layout.title) return settle('title', 'headline', 0.95)
    const isIn = region === layout.root || isWithin(region, layout.root)
    return isIn ? inside(shape, region, layout) : outside(shape, region, layout)
  })
