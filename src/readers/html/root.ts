import type { Region, Regions } from './regions.ts'
import type { Shape } from './shape.ts'
import type { Witness } from './witness.ts'

/** Roles of boxes whose running text is none of the article's. */
const foreign: ReadonlySet<string> = new Set([
  'related',
  'comments',
  'newsletter',
  'advert',
  'cookie',
  'share',
  'navigation',
  'author-bio',
  'paywall',
  'table-of-contents',
  'copyright',
])
const foreignTags: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'dialog'])

/** Words of one paragraph that count; more is a page without paragraphs. */
const most = 150
const share = 0.5
const footShare = 0.8
const outsideFactor = 0.3
const fragmentCost = 2
const linkCost = 5
const otherArticle = 0.3
/** What text above the headline counts. */
const beforeTitle = 0.3
/** Pieces below the headline in which the text begins, and what they count. */
const nearTitle = 15
const nearFactor = 1.6
/** What an article with the headline in it must hold, in words and of the page's running text. */
const minArticleWords = 60
const minArticleShare = 0.12
const contentBonus = 1.15
const witnessFactor = 1.5
const minContentShare = 0.8

/** Whether a box is none of the article's by its name or tag, and not the article itself. */
const isForeign = (region: Region, whole: number): boolean =>
  region.prose <= whole * share &&
  (foreignTags.has(region.tag) ||
    (region.named?.isStrong === true && foreign.has(region.named.role)))

const gainOf = (shape: Shape, isOutside: boolean, witness: Witness): number => {
  if (!shape.isProse)
    return shape.linkShare > 0.5 ? -linkCost : /^h\d|li|td/u.test(shape.tag) ? -0.5 : -fragmentCost
  const words = Math.min(shape.words, most) * (1 - shape.linkShare)
  if (isOutside) return -words * outsideFactor
  if (witness.isSaid(shape)) return words * witnessFactor
  return witness.isWhole ? words * outsideFactor : words
}

/** Whether any box around a piece is none of the article's; asked once of each box. */
const foreignReader = (whole: number): ((region: Region) => boolean) => {
  const known = new Map<Region, boolean>()
  const read = (region: Region): boolean => {
    const found = known.get(region)
    if (found !== undefined) return found
    const isOwn = isForeign(region, whole) || (region.isFoot && region.prose < whole * footShare)
    const isForeignHere = isOwn || (region.parent !== null && read(region.parent))
    known.set(region, isForeignHere)
    return isForeignHere
  }
  return read
}

/** The `article` around the headline, where it holds enough to be the page's. */
const titledArticle = (regions: Regions, title: number): Region | null => {
  const region = regions.ofPiece[title]
  if (!region) return null
  for (let one: Region | null = region; one; one = one.parent)
    if (one.tag === 'article')
      return one.prose >= Math.max(minArticleWords, regions.prose * minArticleShare) ? one : null
  return null
}

type Given = { readonly witness: Witness; readonly title: number }

/** What each element gains by the pieces in it. */
const gainsOf = (
  shapes: readonly Shape[],
  regions: Regions,
  { witness, title }: Given,
): ReadonlyMap<Region, number> => {
  const gains = new Map<Region, number>()
  const titled = titledArticle(regions, title)
  const isInForeign = foreignReader(regions.prose)
  for (const [at, region] of regions.ofPiece.entries()) {
    const shape = shapes[at]
    if (!shape) continue
    const isOutside = isElsewhere(region, titled) || isInForeign(region)
    const near = title >= 0 && at > title && at <= title + nearTitle
    const gain =
      gainOf(shape, isOutside, witness) * (at < title ? beforeTitle : near ? nearFactor : 1)
    let factor = 1
    for (let one: Region | null = region; one; one = one.parent) {
      gains.set(one, (gains.get(one) ?? 0) + gain * (gain > 0 ? factor : 1))
      if (one.tag === 'article' && one !== titled) factor *= otherArticle
    }
  }
  return gains
}

/** In an `article`, but not in the one with the headline. */
const isElsewhere = (region: Region, titled: Region | null): boolean => {
  if (!titled) return false
  let isInArticle = false
  for (let one: Region | null = region; one; one = one.parent) {
    if (one === titled) return false
    isInArticle ||= one.tag === 'article'
  }
  return isInArticle
}

const namesText = ({ isContent, tag }: Region): boolean =>
  isContent || tag === 'article' || tag === 'main'

/**
 * The element that holds the article: the one with the best balance of running text over links and
 * scraps, boxes of other things against it; an `article` beside others counts little for what holds
 * both, unless the headline is in it. Null where a page has no running text.
 */
export const findRoot = (
  shapes: readonly Shape[],
  regions: Regions,
  given: Given,
): Region | null => {
  const gains = gainsOf(shapes, regions, given)
  let best: Region | null = null
  let bestGain = 0
  for (const [region, sum] of gains) {
    const gain = namesText(region) ? sum * contentBonus : sum
    // Regions come from the inside out: of equals the smaller one is the root.
    if (gain > bestGain) {
      best = region
      bestGain = gain
    }
  }
  const enough = (gains.get(best as Region) ?? 0) * minContentShare
  const inner = regions.all.filter(
    (one) => one.isContent && best && isWithin(one, best) && (gains.get(one) ?? 0) >= enough,
  )
  return inner.at(-1) ?? best
}

/** Whether a region is inside another one. */
export const isWithin = (inner: Region, outer: Region | null): boolean => {
  for (let one: Region | null = inner.parent; one; one = one.parent) if (one === outer) return true
  return false
}
