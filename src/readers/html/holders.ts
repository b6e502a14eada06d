import type { Settled } from '#model/article'
import type { Element } from '../html-tree.ts'
import { attribute } from '../html-tree.ts'
import type { Named } from './class-words.ts'
import { namedBy } from './class-words.ts'
import { settle } from './layout.ts'
import { maxBoxShare, maxGateWords, maxTimeWords, maxWeakShare } from './limits.ts'
import type { Region } from './regions.ts'
import type { Shape } from './shape.ts'

/** Share of a piece's letters from which an inline element holds it. */
const nearlyAll = 0.8
/** Attributes an inline element is named by, and how much of each is looked at. */
const spoken = ['class', 'id', 'itemprop', 'rel']
const maxSpoken = 400

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
export type Holder = {
  readonly tag: string
  readonly named: Named | null
  readonly region: Region | null
}

/** What holds a piece, up to a region and without it. */
export const holdersOf = (shape: Shape, region: Region, root: Region | null): readonly Holder[] => {
  const found: Holder[] = []
  for (const [place, held] of shape.piece.inline) {
    const { element } = place
    if (!element || held < shape.piece.letters * nearlyAll) continue
    found.push({ tag: element.tagName, named: namedElement(element), region: null })
  }
  for (let one: Region | null = region; one && one !== root; one = one.parent)
    found.push({ tag: one.tag, named: one.named, region: one })
  return found
}

const namedElement = (element: Element): Named | null =>
  element.attrs.length === 0
    ? null
    : namedBy(spoken.map((name) => attribute(element, name).slice(0, maxSpoken)).join(' . '))

/** What the elements around a piece say it is, each as far as it is not the article itself. */
export const byHolders = (
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
    if (tagged && isBox && !(tag === 'time' && shape.words > maxTimeWords))
      return settle(tagged, `tag-${tag}`, 0.92)
    if (named && !weak && share <= maxWeakShare && !shape.isProse)
      weak = settle(named.role, `hint-${named.role}`, 0.8)
  }
  return weak
}

/** Text behind a gate is the article's. */
const hasMuch = (region: Region | null): boolean => (region?.prose ?? 0) > maxGateWords
