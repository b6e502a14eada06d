import { remember } from '#text/remember'
import { farShare, minBioWords } from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, isProse } from './lines.ts'
import type { Page } from './page.ts'

/** A page as far as it tells the story. */
type Told = Pick<Page, 'lines' | 'headline'>

/** The first paragraphs, each on a line of its own as its words between spaces. */
const story = remember(({ lines, headline }: Told): string =>
  lines
    .filter((one) => isInStory(one, headline))
    .slice(0, storyLines)
    .map((one) => ` ${bareOf(one)} `)
    .join('\n'),
)

/** Lines that tell what the story speaks of; more adds nothing. */
const storyLines = 80

const isInStory = (line: Line, headline: Line | null): boolean => isProse(line) || line === headline

/** Whether more paragraphs of a story than so many have a word. */
const isSaid = (word: string, said: string, but: number): boolean => {
  const between = ` ${word} `
  let at = said.indexOf(between)
  for (let left = but; at >= 0; left -= 1) {
    if (left === 0) return true
    const end = said.indexOf('\n', at)
    at = end < 0 ? -1 : said.indexOf(between, end)
  }
  return false
}

/** Whether a line shares hardly a word with the article. */
export const isFar = (line: Line, page: Told): boolean => {
  const own = bareOf(line)
    .split(' ')
    .filter((word) => word.length > 4)
  if (own.length < minBioWords) return false
  const told = story(page)
  const here = isInStory(line, page.headline) ? 1 : 0
  let said = 0
  for (const word of own) {
    if (isSaid(word, told, here)) said += 1
    if (said / own.length > farShare) return false
  }
  return true
}
