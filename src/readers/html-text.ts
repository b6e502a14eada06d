import type { Span } from '#model/span'
import { placeOf } from './html/growing-tree.ts'
import type { Gap } from './html-elements.ts'
import { gapOf, gaps, isUnseen } from './html-elements.ts'
import type { Element, Node, Page, TextNode } from './html-tree.ts'
import { isElement } from './html-tree.ts'
import { maxInline } from './limits.ts'

/** An element on the way down, and what its text inherits from it. */
export type Place = {
  /** The element; null is the page. */
  readonly element: Element | null
  readonly parent: Place | null
  /** The nearest block element around it: itself where it is one. */
  readonly block: Place | null
  readonly isInItem: boolean
  /** The link around it. */
  readonly link: Element | null
  readonly isPreformatted: boolean
  /** Inline elements between it and its block. */
  readonly inline: number
}

/** A stretch of text in one block element, and how it is filled. Offsets count in the page's text. */
export type Piece = {
  readonly start: number
  readonly end: number
  /** Where its words stand in the markup, from the first to the last of them. */
  readonly markup: Span | null
  /** The block element it stands in. */
  readonly place: Place
  /** Letters and digits, and how many of them stand in links, and in each inline element. */
  readonly letters: number
  readonly linked: number
  readonly inline: ReadonlyMap<Place, number>
}

type OpenPiece = { -readonly [Key in keyof Piece]: Piece[Key] } & {
  readonly inline: Map<Place, number>
}

/** An element whose content is being walked through: which child is next, and what parts it from what follows. */
type Step = {
  readonly children: readonly Node[]
  next: number
  readonly place: Place
  readonly after: Gap
}

/** What is written so far. */
type Sheet = {
  readonly pieces: string[]
  length: number
  gap: Gap
  readonly marks: OpenPiece[]
  /** What was written last, and where. */
  last: { readonly words: string; readonly place: Place } | null
}

const separators = ['', ' ', '\t', '\n', '\n\n'] as const

/**
 * The text a reader can see on a page, blocks parted by a blank line, and the pieces it is made of,
 * in order. Runs of white space are one space, as a browser shows them.
 */
export const visibleText = (
  page: Page,
): { readonly text: string; readonly pieces: readonly Piece[] } => {
  const sheet: Sheet = { pieces: [], length: 0, gap: gaps.none, marks: [], last: null }
  const root: Place = {
    element: null,
    parent: null,
    block: null,
    isInItem: false,
    link: null,
    isPreformatted: false,
    inline: 0,
  }
  const stack: Step[] = [{ children: page.childNodes, next: 0, place: root, after: gaps.none }]
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    const node = step.children[step.next]
    step.next += 1
    if (!node) widen(sheet, stack.pop()?.after ?? gaps.none)
    else if ('value' in node) write(sheet, node, step.place)
    else if (isElement(node) && !isUnseen(node)) enter(sheet, stack, { element: node, step })
  }
  return { text: sheet.pieces.join(''), pieces: sheet.marks }
}

const widen = (sheet: Sheet, gap: Gap): void => {
  if (gap > sheet.gap) sheet.gap = gap
}

const enter = (
  sheet: Sheet,
  stack: Step[],
  { element, step }: { readonly element: Element; readonly step: Step },
): void => {
  if (element.tagName === 'br') {
    // A second line break in a row parts blocks.
    widen(sheet, sheet.gap >= gaps.line ? gaps.blank : gaps.line)
    return
  }
  const gap = gapOf(element.tagName, step.place.isInItem)
  widen(sheet, gap)
  const place = within(step.place, element, gap)
  stack.push({ children: element.childNodes, next: 0, place, after: gap })
}

/** The place inside an element. */
const within = (outer: Place, element: Element, gap: Gap): Place => {
  const { tagName } = element
  const isInline = gap === gaps.none
  const link = tagName === 'a' ? element : outer.link
  // Elements that are too many, one in the other, are passed over.
  if (isInline && outer.inline >= maxInline) return { ...outer, link }
  return {
    element,
    parent: outer,
    block: isInline ? (outer.block ?? outer) : null,
    isInItem: outer.isInItem || tagName === 'li',
    link,
    isPreformatted: outer.isPreformatted || tagName === 'pre',
    inline: isInline ? outer.inline + 1 : 0,
  }
}

const write = (sheet: Sheet, node: TextNode, place: Place): void => {
  const { value } = node
  if (!/\S/u.test(value)) {
    widen(sheet, gaps.space)
    return
  }
  const text = place.isPreformatted
    ? value.replaceAll(/\r\n?/gu, '\n')
    : value.replaceAll(/[ \t\n\r\f]{2,}|[\t\n\r\f]/gu, ' ')
  const isAfterSpace = text.startsWith(' ')
  const isBeforeSpace = !place.isPreformatted && text.endsWith(' ')
  if (isAfterSpace) widen(sheet, gaps.space)
  const from = isAfterSpace && !place.isPreformatted ? 1 : 0
  const words = text.slice(from, isBeforeSpace ? -1 : undefined)
  if (sheet.gap === gaps.none) widen(sheet, seamBefore(words, place, sheet.last))
  const gap = sheet.length > 0 ? sheet.gap : gaps.none
  const separator = separators[gap]
  const start = sheet.length + separator.length
  sheet.pieces.push(separator, words)
  sheet.length = start + words.length
  sheet.gap = isBeforeSpace ? gaps.space : gaps.none
  sheet.last = { words, place }
  note(sheet, { start, words, node, place, gap })
}

/**
 * What style sheets put between inline elements that touch in the markup: two links are two lines,
 * and a small letter or digit before a capital is no word.
 */
const seamBefore = (words: string, place: Place, last: Sheet['last']): Gap => {
  if (!last || place.isPreformatted) return gaps.none
  if (last.place.link && place.link && last.place.link !== place.link) return gaps.line
  const inline = last.place.inline > 0 && place.inline > 0
  if (!inline || last.place.element === place.element) return gaps.none
  return /[\p{Ll}\p{Nd}]$/u.test(last.words) && /^\p{Lu}/u.test(words) ? gaps.space : gaps.none
}

type Written = {
  readonly start: number
  readonly words: string
  readonly node: TextNode
  readonly place: Place
  readonly gap: Gap
}

/** Adds the words to the piece they belong to, or opens one. */
const note = (sheet: Sheet, { start, words, node, place, gap }: Written): void => {
  const last = sheet.marks.at(-1)
  const block = place.block ?? place
  const goesOn = last && last.place === block && gap !== gaps.blank
  const piece: OpenPiece = goesOn
    ? last
    : {
        start,
        place: block,
        end: start,
        markup: placeOf(node),
        letters: 0,
        linked: 0,
        inline: new Map(),
      }
  if (goesOn) piece.markup = around(piece.markup, placeOf(node))
  else sheet.marks.push(piece)
  const letters = countLetters(words)
  piece.end = start + words.length
  piece.letters += letters
  if (place.link) piece.linked += letters
  for (let one: Place | null = place; one && one !== block; one = one.parent)
    piece.inline.set(one, (piece.inline.get(one) ?? 0) + letters)
}

const around = (one: Span | null, other: Span | null): Span | null =>
  one && other
    ? { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
    : null

/** Letters and digits; beyond ASCII all that is no space counts: shares are all this is for. */
const countLetters = (words: string): number => {
  let count = 0
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at)
    const isAscii = code < 128
    if (isAscii ? isLetterCode(code) : code !== 0xa0 && code !== 0x3000) count += 1
  }
  return count
}

const isLetterCode = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
