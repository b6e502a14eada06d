import type { Settled } from '#model/article'
import { attribute } from '../html-tree.ts'
import { besideText } from './beside-text.ts'
import { repeats } from './headline.ts'
import { byHolders, holdersOf } from './holders.ts'
import type { Layout } from './layout.ts'
import { settle } from './layout.ts'
import {
  allLink,
  halfLink,
  maxCaptionWords,
  maxDekWords,
  maxWeakShare,
  minDekWords,
  mostlyLink,
} from './limits.ts'
import type { Region } from './regions.ts'
import { isWithin } from './root.ts'
import type { Shape } from './shape.ts'
import { boxAround } from './text-flow.ts'

/** The largest element inside the root that is links and hardly anything else. */
const isLinkBox = (shape: Shape, region: Region, root: Region): boolean => {
  if (shape.linkShare < halfLink && region.prose > 0) return false
  let unit: Region | null = null
  for (
    let one: Region | null = region;
    one && one !== root && isWithin(one, root);
    one = one.parent
  ) {
    if (one.prose > 0 || one.linked < one.letters * mostlyLink) break
    unit = one
  }
  if (!unit) return false
  if (unit.pieces > 1) return true
  return shape.linkShare >= (shape.ends ? allLink : mostlyLink) && shape.words >= 3
}

const isInternal = (shape: Shape): boolean => {
  for (const place of shape.piece.inline.keys())
    if (place.link && attribute(place.link, 'href').startsWith('#')) return true
  return (
    shape.piece.place.link !== null && attribute(shape.piece.place.link, 'href').startsWith('#')
  )
}

const keptByTag: Readonly<Record<string, Settled['role']>> = {
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  blockquote: 'quote',
}

/** What stands where the text stands, between its first and last paragraph, is text unless its words say else. */
const inFlow = (shape: Shape, { flow }: Layout): Settled | null => {
  if (!flow.isMain(shape.at) || shape.linkShare >= halfLink) return null
  if (shape.at < flow.first || shape.at > flow.last) return null
  return settle(keptByTag[shape.tag] ?? 'body', 'in-flow', 0.7)
}

/** A piece inside the root; null leaves it to its words. */
export const inside = (shape: Shape, region: Region, layout: Layout): Settled | null => {
  const { root, title, flow } = layout
  const box = flow.isMain(shape.at) ? boxAround(region, root) : root
  const own = byHolders(shape, holdersOf(shape, region, box), flow.shareOf)
  if (own?.role === 'dek')
    return shape.at > title &&
      shape.at <= flow.first &&
      shape.words <= maxDekWords &&
      shape.words >= minDekWords
      ? own
      : null
  if (own?.role === 'table-of-contents' && shape.linkShare < halfLink) return null
  if (own) return own
  if (shape.at > title && shape.at < flow.first && repeats(shape, layout.shapes[title]))
    return settle('duplicate-title', 'headline-again', 0.9)
  if (shape.at < title && !shape.isProse) return settle('navigation', 'above-headline', 0.8)
  if (isLinkBox(shape, region, root))
    return isInternal(shape)
      ? settle('table-of-contents', 'anchors', 0.85)
      : settle('related', 'links', 0.85)
  if (isFigureText(shape, region, root)) return settle('caption', 'figure', 0.85)
  return inFlow(shape, layout) ?? besideText(shape, region, layout)
}

const isFigureText = (shape: Shape, region: Region, root: Region): boolean => {
  for (let one: Region | null = region; one && one !== root; one = one.parent) {
    if (one.tag === 'blockquote' || one.tag === 'pre' || one.tag === 'table') return false
    if (one.tag === 'figure')
      return one.prose <= root.prose * maxWeakShare && shape.words <= maxCaptionWords
  }
  return false
}
