import { bare } from '#text/fold'
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
const tagBonus: Readonly<Record<string, number>> = { h1: 0.3, h2: 0.1, h3: 0.05 }

/** Whether a piece says the headline again. */
export const repeats = (shape: Shape, headline: Shape | undefined): boolean =>
  headline !== undefined &&
  shape.words <= maxWords &&
  likeness(partsOf(shape.text), partsOf(headline.text)) >= same

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
  let best = -1
  let bestScore = 0
  let first = -1
  let count = 0
  for (const [at, shape] of shapes.entries()) {
    const tag = headingTag(ofPiece[at] ?? null)
    if (tag === 'h1') count += 1
    if (shape.words > maxWords || (shape.words < 2 && tag !== 'h1')) continue
    if (tag === 'h1' && first < 0) first = at
    const parts = partsOf(shape.text)
    const like = Math.max(0, ...titles.map((title) => likeness(parts, title)))
    const score = like + (tagBonus[tag] ?? (tag ? 0 : -0.15)) - (shape.linkShare > 0.9 ? 0.1 : 0)
    if (like >= enough && score >= bestScore + (tag ? 0 : 0.05)) {
      best = at
      bestScore = score
    }
  }
  return best >= 0 ? best : count === 1 ? first : -1
}

const headingTag = (region: Region | null): string => {
  for (let one = region; one; one = one.parent) if (heading.test(one.tag)) return one.tag
  return ''
}
