import { remember } from '#text/remember'
import { farShare, minBioWords } from './limits.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import type { Page } from './page.ts'

/** The first paragraphs, each as its words between spaces. */
const story = remember(({ lines, headline }: Page): readonly string[] =>
  lines
    .filter((one) => isInStory(one, headline))
    .slice(0, storyLines)
    .map((one) => ` ${one.bare} `),
)

/** Lines that tell what the story speaks of; more adds nothing. */
const storyLines = 80

const isInStory = (line: Line, headline: Line | null): boolean => isProse(line) || line === headline

/** Whether more of the first paragraphs than so many have a word. */
const isSaid = (word: string, lines: readonly string[], but: number): boolean => {
  let left = but
  for (const line of lines) {
    if (!line.includes(` ${word} `)) continue
    if (left === 0) return true
    left -= 1
  }
  return false
}

/** Whether a line shares hardly a word with the article. */
export const isFar = (line: Line, page: Page): boolean => {
  const own = line.bare.split(' ').filter((word) => word.length > 4)
  if (own.length < minBioWords) return false
  const lines = story(page)
  const here = isInStory(line, page.headline) ? 1 : 0
  let said = 0
  for (const word of own) {
    if (isSaid(word, lines, here)) said += 1
    if (said / own.length > farShare) return false
  }
  return true
}
