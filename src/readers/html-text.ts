import type { Mark } from '#model/article'
import type { Gap } from './html-elements.ts'
import { gapOf, gaps, isUnseen, namesOf } from './html-elements.ts'
import type { Element, Node, Page } from './html-tree.ts'
import { isElement } from './html-tree.ts'
import { maxInline, maxNames } from './limits.ts'

/** An element on the way down: what its text inherits from it. */
type Place = {
  readonly tag: string
  readonly names: readonly string[]
  readonly isInItem: boolean
  /** The link around it. */
  readonly link: Element | null
  readonly isPreformatted: boolean
  /** The nearest block element, and the inline ones between it and here. */
  readonly block: object
  readonly inline: readonly Element[]
}

type Step = { readonly node: Node; readonly place: Place } | { readonly after: Gap }

type OpenMark = {
  readonly start: number
  readonly place: Place
  end: number
  letters: number
  linked: number
  readonly inline: Map<Element, number>
}

/** What is written so far. */
type Sheet = {
  readonly pieces: string[]
  length: number
  gap: Gap
  readonly marks: OpenMark[]
  /** What was written last, and where. */
  last: { readonly words: string; readonly place: Place } | null
}

const separators = ['', ' ', '\t', '\n', '\n\n'] as const

/**
 * The text a reader can see on a page, blocks parted by a blank line, and what the markup says of
 * each stretch. Runs of white space are one space, as a browser shows them.
 */
export const visibleText = (
  page: Page,
): { readonly text: string; readonly marks: readonly Mark[] } => {
  const sheet: Sheet = { pieces: [], length: 0, gap: gaps.none, marks: [], last: null }
  const root: Place = {
    tag: 'body',
    names: [],
    isInItem: false,
    link: null,
    isPreformatted: false,
    block: page,
    inline: [],
  }
  const stack: Step[] = [{ node: page, place: root }]
  while (stack.length > 0) {
    const step = stack.pop()
    if (!step) break
    if ('after' in step) widen(sheet, step.after)
    else visit(sheet, stack, step)
  }
  return { text: sheet.pieces.join(''), marks: sheet.marks.map(closed) }
}

const widen = (sheet: Sheet, gap: Gap): void => {
  if (gap > sheet.gap) sheet.gap = gap
}

const visit = (
  sheet: Sheet,
  stack: Step[],
  { node, place }: { readonly node: Node; readonly place: Place },
): void => {
  if ('value' in node) write(sheet, node.value, place)
  else if (!('childNodes' in node)) return
  else if (!isElement(node)) pushChildren(stack, node.childNodes, place)
  else if (!isUnseen(node)) enter(sheet, stack, { element: node, place })
}

const enter = (
  sheet: Sheet,
  stack: Step[],
  { element, place }: { readonly element: Element; readonly place: Place },
): void => {
  if (element.tagName === 'br') {
    // A second line break in a row parts blocks.
    widen(sheet, sheet.gap >= gaps.line ? gaps.blank : gaps.line)
    return
  }
  const gap = gapOf(element.tagName, place.isInItem)
  widen(sheet, gap)
  stack.push({ after: gap })
  pushChildren(stack, element.childNodes, within(place, element, gap))
}

const pushChildren = (stack: Step[], children: readonly Node[], place: Place): void => {
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const node = children[at]
    if (node) stack.push({ node, place })
  }
}

/** The place inside an element. */
const within = (outer: Place, element: Element, gap: Gap): Place => {
  const { tagName } = element
  const link = tagName === 'a' ? element : outer.link
  const isPreformatted = outer.isPreformatted || tagName === 'pre'
  if (gap === gaps.none)
    return {
      ...outer,
      link,
      isPreformatted,
      inline: [...outer.inline.slice(1 - maxInline), element],
    }
  const own = [...outer.inline, element].reverse().flatMap(namesOf)
  return {
    tag: tagName,
    names: own.length > 0 ? [...new Set([...own, ...outer.names])].slice(0, maxNames) : outer.names,
    isInItem: outer.isInItem || tagName === 'li',
    link,
    isPreformatted,
    block: element,
    inline: [],
  }
}

const write = (sheet: Sheet, value: string, place: Place): void => {
  if (!/\S/u.test(value)) {
    widen(sheet, gaps.space)
    return
  }
  const text = place.isPreformatted
    ? value.replaceAll(/\r\n?/gu, '\n')
    : value.replaceAll(/[ \t\n\r\f]+/gu, ' ')
  if (text.startsWith(' ')) widen(sheet, gaps.space)
  const words = place.isPreformatted ? text : text.replace(/^ /u, '').replace(/ $/u, '')
  if (sheet.gap === gaps.none) widen(sheet, seamBefore(words, place, sheet.last))
  const gap = sheet.length > 0 ? sheet.gap : gaps.none
  const separator = separators[gap]
  const start = sheet.length + separator.length
  sheet.pieces.push(separator, words)
  sheet.length = start + words.length
  sheet.gap = !place.isPreformatted && text.endsWith(' ') ? gaps.space : gaps.none
  sheet.last = { words, place }
  note(sheet, { start, words, place, gap })
}

/**
 * What style sheets put between inline elements that touch in the markup: two links are two lines,
 * and a small letter or digit before a capital is no word.
 */
const seamBefore = (words: string, place: Place, last: Sheet['last']): Gap => {
  if (!last || place.isPreformatted) return gaps.none
  if (last.place.link && place.link && last.place.link !== place.link) return gaps.line
  const [before, after] = [last.place.inline.at(-1), place.inline.at(-1)]
  if (!before || !after || before === after) return gaps.none
  return /[\p{Ll}\p{Nd}]$/u.test(last.words) && /^\p{Lu}/u.test(words) ? gaps.space : gaps.none
}

type Written = {
  readonly start: number
  readonly words: string
  readonly place: Place
  readonly gap: Gap
}

/** Adds the words to the mark they belong to, or opens one. */
const note = (sheet: Sheet, { start, words, place, gap }: Written): void => {
  const last = sheet.marks.at(-1)
  const goesOn = last && last.place.block === place.block && gap !== gaps.blank
  const mark: OpenMark = goesOn
    ? last
    : { start, place, end: start, letters: 0, linked: 0, inline: new Map() }
  if (!goesOn) sheet.marks.push(mark)
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  mark.end = start + words.length
  mark.letters += letters
  if (place.link) mark.linked += letters
  for (const element of place.inline)
    mark.inline.set(element, (mark.inline.get(element) ?? 0) + letters)
}

/** Inline elements that hold nearly all of a stretch speak for it like its block. */
const closed = ({ start, end, place, letters, linked, inline }: OpenMark): Mark => {
  const own = [...inline]
    .filter(([, held]) => held >= letters * 0.8)
    .flatMap(([element]) => namesOf(element))
  return {
    start,
    end,
    tag: place.tag,
    names: own.length > 0 ? [...new Set([...own, ...place.names])].slice(0, maxNames) : place.names,
    linkShare: letters > 0 ? linked / letters : 0,
  }
}
