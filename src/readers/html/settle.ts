import type { Settled } from '#model/article'
import { attribute } from '../html-tree.ts'
import type { Named } from './class-words.ts'
import { namedBy } from './class-words.ts'
import type { Region, Regions } from './regions.ts'
import { isWithin } from './root.ts'
import type { Shape } from './shape.ts'
import { repeats } from './headline.ts'
import type { Box, Flow } from './text-flow.ts'
import { wrapper } from './text-flow.ts'
import type { Witness } from './witness.ts'

/** What is known of a page while its pieces are settled. */
export type Layout = {
  readonly shapes: readonly Shape[]
  readonly regions: Regions
  readonly root: Region
  readonly flow: Flow
  readonly witness: Witness
  /** The piece that is the headline; -1 where there is none. */
  readonly title: number
  readonly authors: readonly string[]
}

const settle = (role: Settled['role'], rule: string, confidence: number): Settled => ({
  role,
  rule: `page.${rule}`,
  confidence,
})

const maxDekWords = 80
const minDekWords = 5
/** Share of the article's running text above which a box inside it is no box. */
const maxBoxShare = 0.35
const maxWeakShare = 0.12
const maxAsideShare = 0.15
/** Words of a gate's own text; more is the article behind it. */
const maxGateWords = 80
const maxCaptionWords = 120
const mostlyLink = 0.7
const allLink = 0.9

const tagRoles: Readonly<Record<string, Settled['role']>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'related',
  form: 'newsletter',
  button: 'navigation',
  figcaption: 'caption',
  caption: 'caption',
  address: 'byline',
  dialog: 'navigation',
  label: 'navigation',
  time: 'dateline-meta',
}

/** Elements around a piece that hold all or nearly all of it, from the inside out, up to the root. */
type Holder = { readonly tag: string; readonly named: Named | null; readonly region: Region | null }

const holdersOf = (shape: Shape, region: Region, root: Region | null): readonly Holder[] => {
  const found: Holder[] = []
  for (const [place, held] of shape.piece.inline) {
    const { element } = place
    if (!element || held < shape.piece.letters * 0.8) continue
    const named = namedBy(
      `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'itemprop')} ${attribute(element, 'rel')}`,
    )
    found.push({ tag: element.tagName, named, region: null })
  }
  for (let one: Region | null = region; one && one !== root; one = one.parent)
    found.push({ tag: one.tag, named: one.named, region: one })
  return found
}

/** What the elements around a piece say it is, each as far as it is not the article itself. */
const byHolders = (
  shape: Shape,
  holders: readonly Holder[],
  shareOf: (region: Region) => number,
): Settled | null => {
  let weak: Settled | null = null
  for (const { tag, named, region } of holders) {
    const share = region ? shareOf(region) : 0
    const isBox = share <= maxBoxShare && !(named?.role === 'paywall' && hasMuch(region))
    if (named?.isStrong && isBox) return settle(named.role, `named-${named.role}`, 0.95)
    const tagged = tagRoles[tag]
    if (tagged && isBox && !(tag === 'time' && shape.words > 12))
      return settle(tagged, `tag-${tag}`, 0.92)
    if (named && !weak && share <= maxWeakShare && !shape.isProse)
      weak = settle(named.role, `hint-${named.role}`, 0.8)
  }
  return weak
}

/** Text behind a gate is the article's. */
const hasMuch = (region: Region | null): boolean => (region?.prose ?? 0) > maxGateWords

/** The largest element inside the root that is links and hardly anything else. */
const isLinkBox = (shape: Shape, region: Region, root: Region): boolean => {
  if (shape.linkShare < 0.5 && region.prose > 0) return false
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

const namesAuthor = (shape: Shape, { authors }: Layout): boolean =>
  authors.some((name) => shape.text.slice(0, 300).includes(name))

const keptByTag: Readonly<Record<string, Settled['role']>> = {
  h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'list', blockquote: 'quote',
}

/** What stands where the text stands, between its first and last paragraph, is text unless its words say else. */
const inFlow = (shape: Shape, { flow }: Layout): Settled | null => {
  if (!flow.isMain(shape.at) || shape.linkShare >= 0.5) return null
  if (shape.at < flow.first || shape.at > flow.last) return null
  return settle(keptByTag[shape.tag] ?? 'body', 'in-flow', 0.7)
}

/** A piece inside the root; null leaves it to its words. */
const inside = (shape: Shape, region: Region, layout: Layout): Settled | null => {
  const { root, title, flow } = layout
  const box = flow.isMain(shape.at) ? textBox(region, root) : root
  const own = byHolders(shape, holdersOf(shape, region, box), flow.shareOf)
  if (own?.role === 'dek')
    return shape.at > title && shape.at <= flow.first && shape.words <= maxDekWords && shape.words >= minDekWords ? own : null
  if (own?.role === 'table-of-contents' && shape.linkShare < 0.5) return null
  if (own) return own
  if (shape.at < title && !shape.isProse) return settle('navigation', 'above-headline', 0.8)
  if (isLinkBox(shape, region, root))
    return isInternal(shape) ? settle('table-of-contents', 'anchors', 0.85) : settle('related', 'links', 0.85)
  if (isFigureText(shape, region, root)) return settle('caption', 'figure', 0.85)
  return inFlow(shape, layout) ?? besideText(shape, region, layout)
}

/** Whether a box holds anything but running text: a label, a link, a button. */
const isMixed = ({ region }: Box, { shapes, regions }: Layout): boolean => {
  for (let at = region.first; at <= region.last; at += 1) {
    const shape = shapes[at]
    const own = regions.ofPiece[at]
    if (!shape || !own || !(own === region || isWithin(own, region))) continue
    if (!shape.isProse || shape.linkShare > 0.5) return true
  }
  return false
}

/** What stands in the root, but not where the text stands: sidebars, prompts, captions, labels. */
const besideText = (shape: Shape, region: Region, layout: Layout): Settled | null => {
  const { flow, witness } = layout
  if (flow.isMain(shape.at) || isQuotation(region, layout.root)) return null
  if (shape.at > flow.last && (!shape.isProse || shape.linkShare > 0.25))
    return settle(shape.linkShare > 0.25 ? 'related' : 'navigation', 'after-text', 0.8)
  if (shape.at < flow.first && !shape.isProse)
    return /^h\d$/u.test(shape.tag) && shape.words >= minDekWords
      ? settle('dek', 'above-text', 0.75)
      : settle('dateline-meta', 'above-text', 0.75)
  const box = flow.boxOf(shape.at)
  if (!box || box.share > maxAsideShare || shape.at <= flow.first) return null
  if (box.region.prose === 0) return /^h\d$/u.test(shape.tag) ? null : settle('related', 'beside-text', 0.75)
  if (isMixed(box, layout)) return settle('related', 'box-beside-text', 0.75)
  return shape.isProse && witness.isWhole && !witness.isSaid(shape)
    ? settle('related', 'not-in-data', 0.75)
    : null
}

const isQuotation = (region: Region, root: Region): boolean => {
  for (let one: Region | null = region; one && one !== root; one = one.parent)
    if (one.tag === 'blockquote' || one.tag === 'table' || one.tag === 'pre') return true
  return false
}

const isFigureText = (shape: Shape, region: Region, root: Region): boolean => {
  for (let one: Region | null = region; one && one !== root; one = one.parent) {
    if (one.tag === 'blockquote' || one.tag === 'pre' || one.tag === 'table') return false
    if (one.tag === 'figure') return one.prose <= root.prose * maxWeakShare && shape.words <= maxCaptionWords
  }
  return false
}

/** The box that an article's text stands in: no names from there upwards speak against it. */
const textBox = (region: Region, root: Region): Region => {
  let one = region
  while (one !== root && one.parent && wrapper.test(one.tag)) one = one.parent
  return one
}

const shareOutside =
  ({ root }: Layout) =>
  (region: Region): number =>
    region.prose / Math.max(1, root.prose)

/** Between the headline and the root: who, when, and the standfirst. */
const inHeader = (shape: Shape, region: Region, layout: Layout): Settled => {
  if (repeats(shape, layout.shapes[layout.title])) return settle('duplicate-title', 'headline-again', 0.9)
  const own = byHolders(shape, holdersOf(shape, region, null), shareOutside(layout))
  const isText = shape.words >= minDekWords && shape.words <= maxDekWords && shape.linkShare < 0.3
  if (own?.role === 'caption') return own
  if (own?.role === 'dek')
    return shape.words >= minDekWords ? own : settle('dateline-meta', 'header', 0.8)
  if (shape.words <= 20 && namesAuthor(shape, layout)) return settle('byline', 'names-author', 0.9)
  if (own) return own
  if (isText && (shape.isProse || shape.words >= 8)) return settle('dek', 'below-headline', 0.8)
  return settle('dateline-meta', 'header', 0.75)
}

const outside = (shape: Shape, region: Region, layout: Layout): Settled => {
  const { root, title } = layout
  if (title >= 0 && shape.at > title && shape.at < root.first)
    return inHeader(shape, region, layout)
  const own = byHolders(shape, holdersOf(shape, region, null), shareOutside(layout))
  if (own && own.role !== 'caption' && own.role !== 'dek') return own
  if (shape.at < root.first) return settle('navigation', 'before-article', 0.9)
  if (shape.isProse && shape.at <= root.last + 8 && namesAuthor(shape, layout))
    return settle('author-bio', 'names-author', 0.85)
  return shape.isProse || shape.linkShare > 0.5
    ? settle('related', 'after-article', 0.85)
    : settle('navigation', 'after-article', 0.85)
}

/** What the structure of the page says of each piece; null where its words have to tell. */
export const settlePieces = (layout: Layout): readonly (Settled | null)[] =>
  layout.shapes.map((shape, at) => {
    const region = layout.regions.ofPiece[at]
    if (!region) return null
    if (at === layout.title) return settle('title', 'headline', 0.95)
    const isIn = region === layout.root || isWithin(region, layout.root)
    return isIn ? inside(shape, region, layout) : outside(shape, region, layout)
  })
