import { maxItems } from './limits.ts'

// What parts the items of a bar: a bar or dot between spaces or not, arrows, two spaces or more.
// A slash or a dash only between spaces.
const separator = /\s*(?:[|•·▪☰▸►▶▾▿▼⌄»›→⋅]|\s[/\\>–—-]\s|\s{2,})\s*/gu
/** Without one of these no line is a bar. */
const parts = /[|•·▪☰▸►▶▾▿▼⌄»›→⋅/\\>–—]|\s[\s-]/u
const longestItemWords = 12

/** The items of a bar such as `Home | News | Contact`; empty where a line is no bar. */
export const splitItems = (head: string): readonly string[] => {
  if (head.length > 400 || !parts.test(head)) return []
  const items = head
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => /[\p{L}\p{N}#@]/u.test(item))
  const short = items.every((item) => item.split(/\s+/u).length <= longestItemWords)
  return items.length > 1 && items.length <= maxItems && short ? items : []
}
