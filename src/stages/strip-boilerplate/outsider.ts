import type { LanguagePack } from '#languages/pack'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import { pictureSign, signsOf } from '#text/signs'
import { tokens } from '#text/tokens'
import type { Line } from './lines.ts'
import { bareOf } from './lines.ts'
import type { Page } from './page.ts'
import type { Vote } from './verdict.ts'

// What each sign says alone. Without a symbol they stay below the threshold together: a columnist
// speaks to readers too, and exclaims.
const weights = { symbol: 0.45, address: 0.3, far: 0.25, exclaims: 0.15 } as const
const maxWords = 30
const minContentWords = 2

const pictograph = /(?![©®™])\p{Extended_Pictographic}/u
const symbolFirst = /^[^\p{L}\p{N}]*(?:(?![©®™])\p{Extended_Pictographic}|[►▶▼★☆✦✪➤➡⇒]|>>)/u

const address = remember((pack: LanguagePack) =>
  lexicon([['reader', pack.boilerplate?.address ?? []]] as const),
)

const none: readonly Vote[] = []

/** Without one of these a line shows no symbol. */
const symbolSigns = pictureSign | signsOf('►★>')

/** A line that speaks to the reader of something the article never mentions. */
export const outsiderVotes = (line: Line, page: Page): readonly Vote[] => {
  const mayShow = (line.signs & symbolSigns) !== 0
  if (!mayShow || line.words > maxWords || line.words < 2) return none
  const votes: Vote[] = []
  const add = (rule: string, weight: number): void => {
    votes.push({ role: 'advert', rule, weight })
  }
  const hasPicture = (line.signs & pictureSign) !== 0 && pictograph.test(line.head)
  if (!hasPicture && !symbolFirst.test(line.head)) return none
  add('advert.symbol', weights.symbol)
  const far = isOutside(line, page)
  const exclaims = /[!！]/u.test(line.head)
  if (far) add('advert.elsewhere', weights.far)
  if (exclaims) add('advert.exclaims', weights.exclaims)
  // `🔍 What it means for you` is a heading.
  if ((far || exclaims) && speaksToReader(line, page))
    add('advert.addresses-reader', weights.address)
  return votes
}

const speaksToReader = ({ head }: Line, { pack }: Page): boolean =>
  scan(address(pack), tokens(head, { start: 0, end: head.length })).length > 0

/** Whether none of a line's longer words stands anywhere in the article. */
const isOutside = (line: Line, page: Page): boolean => {
  const own = new Set(
    bareOf(line)
      .split(' ')
      .filter((word) => word.length > 4),
  )
  if (own.size < minContentWords) return false
  const story = page.story()
  return [...own].every((word) => !story.includes(` ${word} `))
}
