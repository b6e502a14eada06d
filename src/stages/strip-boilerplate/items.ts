import { unitFits } from '#text/one-character'
import { maxItems } from './limits.ts'
import { lineSignsAt, space, spacedBar, tightBar, wideBar } from './scan-line.ts'

// What parts the items of a bar: a bar or dot between spaces or not, arrows, two spaces or more.
// A slash or a dash only between spaces.
const separator = /\s*(?:[|•·▪★☆◆■●☰▸►▶▾▿▼⌄»›→⋅]|\s[/\\>–—-]\s|\s{2,})\s*/gu
const longestItemWords = 12

// Where no spaces part words, single spaces and wide bars part the items of a menu: 国际　财经　科技.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u
const unspacedCut = /\s*[|｜丨︱▏]\s*|\s+/u
const longestUnspacedItem = 8
const fewestUnspacedItems = 5

const none: readonly string[] = []

/** Whether a text has so many spaces or wide bars as part the fewest items. */
const mayBeMenu = (head: string): boolean => {
  let left = fewestUnspacedItems - 1
  for (let at = 0; at < head.length && left > 0; at += 1)
    if ((lineSignsAt(head, at) & (space | wideBar)) !== 0) left -= 1
  return left === 0
}

const unspacedItems = (head: string): readonly string[] => {
  if (!mayBeMenu(head) || !unspaced.test(head)) return none
  const items = head.split(unspacedCut).filter((item) => /[\p{L}\p{N}]/u.test(item))
  const short = items.every(
    (item) => item.length <= longestUnspacedItem && !/[,，。！？!?、；]/u.test(item),
  )
  return short && items.length >= fewestUnspacedItems && items.length <= maxItems ? items : none
}

/** Whether something parts items at a place of a text. */
const partsAt = (head: string, at: number): boolean => {
  const signs = lineSignsAt(head, at)
  if ((signs & space) === 0) return (signs & tightBar) !== 0
  const next = lineSignsAt(head, at + 1)
  if ((next & space) !== 0) return true
  return (next & spacedBar) !== 0 && (lineSignsAt(head, at + 2) & space) !== 0
}

/** The first place that is a cut, or where more words begin than so many; the end where none does. */
const cutIn = (
  text: string,
  most: number,
  isCut: (text: string, at: number) => boolean,
): number => {
  let words = 0
  let isOpen = false
  for (let at = 0; at < text.length; at += 1) {
    if (isCut(text, at)) return at
    const isSpace = (lineSignsAt(text, at) & space) !== 0
    if (!isSpace && !isOpen) words += 1
    if (words > most) return at
    isOpen = !isSpace
  }
  return text.length
}

/** Whether something parts items behind few words. */
const isBar = (head: string): boolean => partsAt(head, cutIn(head, longestItemWords, partsAt))

/** Whether a text has more words between spaces than so many. */
export const hasMoreWords = (text: string, most: number): boolean =>
  cutIn(text, most, () => false) < text.length

const sign = /[\p{L}\p{N}#@]/u
const isSign = unitFits(sign)

/**
 * The items of a bar such as `Home | News | Contact`; empty where a line is no bar. Where letters
 * stand in it between which no spaces part words, spaces alone may part items.
 */
export const splitItems = (head: string, isUnspaced: boolean): readonly string[] => {
  if (head.length > 400) return none
  const loose = isUnspaced ? unspacedItems(head) : none
  if (loose.length > 0) return loose
  if (!isBar(head)) return none
  const items: string[] = []
  for (const part of head.split(separator)) {
    const item = part.trim()
    if (!isSign(item, 0) && !sign.test(item)) continue
    if (items.length === maxItems || hasMoreWords(item, longestItemWords)) return none
    items.push(item)
  }
  return items.length > 1 ? items : none
}
