import { bare } from '#text/fold'
import { remember } from '#text/remember'
import type { Region, Regions } from './regions.ts'
import type { Shape } from './shape.ts'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u

const partsOf = (text: string): ReadonlySet<string> => {
  const folded = bare(text.slice(0, 400))
  const letters = [...folded.replaceAll(' ', '')]
  return new Set(
    unspaced.test(folded)
      ? letters.map((letter, at) => letter + (letters[at + 1] ?? ''))
      : folded.split(' ').filter(Boolean),
  )
}

/** The parts of a piece, which is compared with several. */
const partsOfShape = remember(({ text }: Shape) => partsOf(text))

/** Share of the parts two titles have in common, of the longer one's, 0–1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0
  let same = 0
  for (const part of one) if (other.has(part)) same += 1
  // A site's name behind the title in one of them is no difference.
  return same / Math.min(Math.max(one.size, other.size), Math.min(one.size, other.size) + 4)
}

const heading = /^h[1-4]$/u
const enough = 0.55
const same = 0.8
const maxWords = 45
const minWords = 3
const mostlyLink = 0.9
const linkMalus = 0.1
const tagBonus: Readonly<Record<string, number>> = { h1: 0.3, h2: 0.1, h3: 0.05 }

/** Whether a piece says the headline again. */
export const repeats = (shape: Shape, headline: Shape | undefined): boolean =>
  headline !== undefined &&
  shape.words <= maxWords &&
  likeness(partsOfShape(shape), partsOfShape(headline)) >= same

/**
 * The headline as it stands on the page: the heading that is most like the titles the page gives
 * itself, else its only `h1`; -1 where there is none.
 */
export const findHeadline = (
  shapes: readonly Shape[],
  { ofPiece }: Regions,
  given: { readonly titles: readonly string[] },
): number => {
  const titles = given.titles.map(partsOf)
  const tags = ofPiece.map(headingTag)
  const headings = shapes.filter(({ at, words }) => tags[at] !== '' && words <= maxWords)
  const best = likest(headings, titles, tags)
  if (best >= 0) return best
  const first = headings.filter(({ at }) => tags[at] === 'h1')
  if (first.length === 1) return first[0]?.at ?? -1
  const others = shapes.filter(({ words }) => words >= minWords && words <= maxWords)
  return likest(others, titles, tags)
}

/** The piece most like one of the titles, if any is like enough; of equals the first. */
const likest = (
  shapes: readonly Shape[],
  titles: readonly ReadonlySet<string>[],
  tags: readonly string[],
): number => {
  let best = -1
  let bestScore = 0
  for (const shape of shapes) {
    const { at, words, linkShare } = shape
    if (words < 2 && tags[at] !== 'h1') continue
    const parts = partsOfShape(shape)
    const like = Math.max(0, ...titles.map((title) => likeness(parts, title)))
    const score = like + (tagBonus[tags[at] ?? ''] ?? 0) - (linkShare > mostlyLink ? linkMalus : 0)
    if (like >= enough && score > bestScore) {
      best = at
      bestScore = score
    }
  }
  return best
}

/** Elements between a heading and its text. */
const maxInHeading = 3

const headingTag = (region: Region): string => {
  let one: Region | null = region
  for (let step = 0; one && step < maxInHeading; step += 1, one = one.parent)
    if (heading.test(one.tag)) return one.tag
  return ''
}
