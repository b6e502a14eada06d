import { maxItems } from './limits.ts'

// What parts the items of a bar: a bar or dot between spaces or not, arrows, two spaces or more.
// A slash or a dash only between spaces.
const separator = /\s*(?:[|•·▪★☆◆■●☰▸►▶▾▿▼⌄»›→⋅]|\s[/\\>–—-]\s|\s{2,})\s*/gu
/** Without one of these no line is a bar. */
const part = /[|•·▪★☆◆■●☰▸►▶▾▿▼⌄»›→⋅]|\s[/\\>–—-]\s|\s{2}/u
const longestItemWords = 12

// Where no spaces part words, single spaces and wide bars part the items of a menu: 国际　财经　科技.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u
const unspacedCut = /\s*[|｜丨︱▏]\s*|\s+/u
const longestUnspacedItem = 8
const fewestUnspacedItems = 5

const none: readonly string[] = []

const unspacedItems = (head: string): readonly string[] => {
  if (!unspaced.test(head)) return none
  const items = head.split(unspacedCut).filter((item) => /[\p{L}\p{N}]/u.test(item))
  const short = items.every(
    (item) => item.length <= longestUnspacedItem && !/[,，。！？!?、；]/u.test(item),
  )
  return short && items.length >= fewestUnspacedItems && items.length <= maxItems ? items : none
}

/** Whether what stands before a place are few words. */
const isShortBefore = (head: string, end: number): boolean =>
  head.slice(0, end).trim().split(/\s+/u).length <= longestItemWords

/**
 * The items of a bar such as `Home | News | Contact`; empty where a line is no bar. Where letters
 * stand in it between which no spaces part words, spaces alone may part items.
 */
export const splitItems = (head: string, isUnspaced: boolean): readonly string[] => {
  if (head.length > 400) return none
  const loose = isUnspaced ? unspacedItems(head) : none
  if (loose.length > 0) return loose
  const first = head.search(part)
  if (first < 0 || !isShortBefore(head, first)) return none
  const items = head
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => /[\p{L}\p{N}#@]/u.test(item))
  const short = items.every((item) => item.split(/\s+/u).length <= longestItemWords)
  return items.length > 1 && items.length <= maxItems && short ? items : none
}
