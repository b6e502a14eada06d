import type { Mark } from '#model/article'
import type { KeptRole } from '#model/block'
import { contains, type Span } from '#model/span'
import { tagRoles } from '#text/tag-roles'

/** UTF-16 units a heading has at most; a longer line without an end mark is a paragraph cut short. */
const headingUnits = 90

const bullet = /^(?:[•·▪▫◦●○■□➤►▶‣⁃*]|[-–—+]\s|\d{1,2}[.)]\s)/u
const quoted = /^[«“„"「『][^«»“”„"「」『』]{1,2000}[»”"」』][.,]?$/u
const ended = /[.!?…。！？؟۔।:：]["»”’)\]」』）】]{0,3}$/u

/** What a block is that an editor puts back: by its markup, else by its shape, else body. */
export const restoredRole = (text: string, block: Span, marks: readonly Mark[]): KeptRole => {
  const mark = marks.find((one) => contains(one, block))
  const tagged = tagRoles[mark?.tag ?? '']
  if (tagged) return tagged
  const words = text.slice(block.start, Math.min(block.end, block.start + 4000))
  if (bullet.test(words)) return 'list'
  if (quoted.test(words)) return 'quote'
  const isShort = block.end - block.start <= headingUnits && !words.includes('\n')
  // The last line of a page heads nothing.
  const headsSomething = text.slice(block.end).trim() !== ''
  return isShort && headsSomething && !ended.test(words) ? 'heading' : 'body'
}
