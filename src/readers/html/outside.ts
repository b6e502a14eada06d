import type { Settled } from '#model/article'
import { repeats } from './headline.ts'
import { byHolders, holdersOf } from './holders.ts'
import type { Layout } from './layout.ts'
import { namesAuthor, settle } from './layout.ts'
import {
  bioReach,
  fewDekWords,
  halfLink,
  hardlyLink,
  maxBylineWords,
  maxDekWords,
  minDekWords,
} from './limits.ts'
import type { Region } from './regions.ts'
import type { Shape } from './shape.ts'

const shareOutside =
  ({ root }: Layout) =>
  (region: Region): number =>
    region.prose / Math.max(1, root.prose)

/** Between the headline and the root: who, when, and the standfirst. */
const inHeader = (shape: Shape, region: Region, layout: Layout): Settled => {
  if (repeats(shape, layout.shapes[layout.title]))
    return settle('duplicate-title', 'headline-again', 0.9)
  const own = byHolders(shape, holdersOf(shape, region, null), shareOutside(layout))
  const isText =
    shape.words >= minDekWords && shape.words <= maxDekWords && shape.linkShare < hardlyLink
  if (own?.role === 'caption') return own
  if (own?.role === 'dek')
    return shape.words >= minDekWords ? own : settle('dateline-meta', 'header', 0.8)
  if (shape.words <= maxBylineWords && namesAuthor(shape, layout))
    return settle('byline', 'names-author', 0.9)
  if (own) return own
  if (isText && (shape.isProse || shape.words >= fewDekWords))
    return settle('dek', 'below-headline', 0.8)
  return settle('dateline-meta', 'header', 0.75)
}

/** A piece outside the root. */
export const outside = (shape: Shape, region: Region, layout: Layout): Settled => {
  const { root, title } = layout
  if (title >= 0 && shape.at > title && shape.at < root.first)
    return inHeader(shape, region, layout)
  const own = byHolders(shape, holdersOf(shape, region, null), shareOutside(layout))
  if (own && own.role !== 'caption' && own.role !== 'dek') return own
  if (shape.at < root.first) return settle('navigation', 'before-article', 0.9)
  if (shape.isProse && shape.at <= root.last + bioReach && namesAuthor(shape, layout))
    return settle('author-bio', 'names-author', 0.85)
  return shape.isProse || shape.linkShare > halfLink
    ? settle('related', 'after-article', 0.85)
    : settle('navigation', 'after-article', 0.85)
}
