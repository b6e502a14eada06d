import type { Settled } from '#model/article'
import type { Layout } from './layout.ts'
import { settle } from './layout.ts'
import { maxAsideShare, minDekWords, someLink } from './limits.ts'
import type { Region } from './regions.ts'
import type { Shape } from './shape.ts'

/** What stands in the root, but not where the text stands: sidebars, prompts, captions, labels. */
export const besideText = (shape: Shape, region: Region, layout: Layout): Settled | null => {
  const { flow, witness } = layout
  if (flow.isMain(shape.at) || isQuotation(region, layout.root)) return null
  if (shape.at > flow.last && (!shape.isProse || shape.linkShare > someLink))
    return settle(shape.linkShare > someLink ? 'related' : 'navigation', 'after-text', 0.8)
  if (shape.at < flow.first && !shape.isProse)
    return /^h\d$/u.test(shape.tag) && shape.words >= minDekWords
      ? settle('dek', 'above-text', 0.75)
      : settle('dateline-meta', 'above-text', 0.75)
  const box = flow.boxOf(shape.at)
  if (!box || box.share > maxAsideShare || shape.at <= flow.first) return null
  if (box.region.prose === 0)
    return /^h\d$/u.test(shape.tag) ? null : settle('related', 'beside-text', 0.75)
  if (box.region.texts < box.region.pieces) return settle('related', 'box-beside-text', 0.75)
  return shape.isProse && witness.isWhole && !witness.isSaid(shape)
    ? settle('related', 'not-in-data', 0.75)
    : null
}

const isQuotation = (region: Region, root: Region): boolean => {
  for (let one: Region | null = region; one && one !== root; one = one.parent)
    if (one.tag === 'blockquote' || one.tag === 'table' || one.tag === 'pre') return true
  return false
}
