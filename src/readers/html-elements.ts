import type { Element } from './html-tree.ts'
import { attribute } from './html-tree.ts'
import { maxNameLength } from './limits.ts'

/** How much a separator parts: nothing, words, cells, lines, blocks. The wider one wins. */
export const gaps = { none: 0, space: 1, cell: 2, line: 3, blank: 4 } as const
export type Gap = (typeof gaps)[keyof typeof gaps]

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

const blockElements = words(`
  address article aside blockquote body caption center details dialog dir div dl fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol p pre search
  section summary table ul`)

const lineElements = words('button dd dt li tr')

const cellElements = words('td th')

/**
 * Elements whose content nobody reads on the page. Ruby readings (`rt`) are seen, but they stand
 * beside the words, not among them.
 */
const unseenElements = words(`
  area audio base canvas datalist embed frame frameset head iframe input link map meta noembed noframes
  noscript object param picture rp rt script select source style svg template textarea title track
  video`)

const unseenClass = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only))(?:\s|$)/iu
const unseenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu

/** Elements whose own name says what they are for. */
const speakingElements = words(
  'article aside blockquote address figcaption figure footer form header main nav time',
)

const elementGaps: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  ...[...blockElements].map((name) => [name, gaps.blank] as const),
  ...[...lineElements].map((name) => [name, gaps.line] as const),
  ...[...cellElements].map((name) => [name, gaps.cell] as const),
])

/** What an element puts between its content and its neighbours'. */
export const gapOf = (tagName: string, isInItem: boolean): Gap =>
  isInItem && (tagName === 'ul' || tagName === 'ol')
    ? gaps.line
    : (elementGaps.get(tagName) ?? gaps.none)

/** Whether the content of an element is out of a reader's sight. */
export const isUnseen = ({ tagName, attrs }: Element): boolean => {
  if (unseenElements.has(tagName)) return true
  if (tagName === 'dialog') return !attrs.some(({ name }) => name === 'open')
  return attrs.some(isHiding)
}

const isHiding = ({ name, value }: Element['attrs'][number]): boolean => {
  if (name === 'class') return unseenClass.test(value.slice(0, 2000))
  if (name === 'style') return unseenStyle.test(value.slice(0, 2000))
  return name === 'hidden' && value !== 'until-found'
}

/** The words an element says of itself: its class, id, role and itemprop, and a speaking name. */
export const namesOf = (element: Element): readonly string[] => {
  const said = element.attrs
    .filter(
      ({ name }) => name === 'class' || name === 'id' || name === 'role' || name === 'itemprop',
    )
    .flatMap(({ value }) => value.slice(0, 2000).toLowerCase().split(/\s+/u))
    .filter((word) => word !== '' && word.length <= maxNameLength)
  if (attribute(element, 'rel') === 'author') said.push('author')
  return speakingElements.has(element.tagName) ? [element.tagName, ...said] : said
}
