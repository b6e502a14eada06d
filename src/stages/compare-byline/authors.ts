import { places } from '#knowledge/places'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Byline } from '#model/byline'
import type { Span } from '#model/span'
import { lines } from '#text/blocks'
import { bare } from '#text/fold'
import { lazy } from '#text/lazy'
import { isNameShaped } from '#text/name-shape'
import { unitFits } from '#text/one-character'
import { remember } from '#text/remember'
import { maxAuthors } from './limits.ts'
import type { Page } from './name-forms.ts'
import { forms, headOf, moved } from './name-forms.ts'
import type { SignedName } from './names.ts'
import { isRoleLine, readNames } from './names.ts'
import { caselessInBio, namesInBio } from './names-in-bio.ts'

/** Where the names stand that a form finds in a line. */
const namesAt = (line: string, form: RegExp, pack: LanguagePack): Span | null => {
  const found = form.exec(line)
  const names = found?.groups?.names
  if (!found || names === undefined) return null
  const start = found.index + found[0].lastIndexOf(names)
  const end = start + names.length
  // 바다뉴스 온하람입니다, 林以恩台北報導: the form knows where the name ends inside its word.
  const knows = pack.script === 'Hani' || (isHangul(line, end - 1) && isHangul(line, end))
  return { start, end: knows ? end : line.length }
}

/**
 * Names by the pack's byline forms. Of the forms that fit, the one whose names begin last has seen
 * most of what stands before them; what follows the names is cut off as they are read.
 */
const namesByForm = (line: string, pack: LanguagePack): readonly SignedName[] => {
  const spans: Span[] = []
  for (const { match } of forms(pack).bylines(line)) {
    const span = namesAt(line, match, pack)
    if (span) spans.push(span)
  }
  spans.sort((one, other) => other.start - one.start)
  for (const { start, end } of spans) {
    const read = moved(readNames(line.slice(start, end), pack), start)
    if (read.length > 0) return read
  }
  return []
}

const isHangul = unitFits(/\p{Script=Hangul}/u)
const leadingMarks = /^[^\p{L}\p{N}@]+/u

/** Names in one line of a byline block, by form or because the line begins with a name. */
const namesInLine = (text: string, span: Span, pack: LanguagePack): readonly SignedName[] => {
  const line = headOf(text, span)
  const formed = namesByForm(line, pack)
  if (formed.length > 0) return moved(formed, span.start)
  const lead = leadingMarks.exec(line)?.[0].length ?? 0
  const rest = line.slice(lead)
  const read = readNames(rest, pack)
  const sure = read.filter(
    ({ name, desk }) => desk || isNameShaped(name) || !/[\p{Lu}\p{Ll}]/u.test(name),
  )
  return moved(sure, span.start + lead)
}

const linesOf = ({ text, blocks }: Page, role: Block['role']): readonly Span[] =>
  blocks
    .filter((block) => block.role === role)
    .flatMap((block) => lines(text, block).slice(0, maxLines))

/** Whether of two names, folded, one is the end or the beginning of the other, or all of it. */
const isSame = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return (
    short !== '' && (long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`))
  )
}

/** Each person once, by the fullest name printed first. */
const distinct = (names: readonly SignedName[]): readonly SignedName[] => {
  if (names.length < 2) return names
  const found: SignedName[] = []
  const folded: string[] = []
  for (const name of names) {
    const own = bare(name.name)
    const at = folded.findIndex((one) => isSame(one, own))
    const known = found[at]
    if (known && (name.name.length <= known.name.length || known.name.includes(' '))) continue
    const place = known ? at : found.length
    found[place] = name
    folded[place] = own
  }
  return found
}

/** Names of places in all languages, folded. */
const knownPlaces = lazy(
  (): ReadonlySet<string> =>
    new Set(places.flatMap(({ name, names }) => [name, ...Object.values(names).flat()]).map(bare)),
)

/** A place after the name (`By Ann Lee, Hong Kong`) is known or the story speaks of it; a person is not. */
const withoutPlaces = (
  names: readonly SignedName[],
  { text, blocks }: Page,
): readonly SignedName[] => {
  if (names.length < 2) return names
  const body = blocks
    .filter(({ role }) => role === 'body')
    .slice(0, 40)
    .map(({ start, end }) => bare(text.slice(start, Math.min(end, start + 3000))))
  return names.filter(({ name }, index) => {
    const own = bare(name)
    return (
      index === 0 ||
      !(knownPlaces().has(own) || body.some((words) => ` ${words} `.includes(` ${own} `)))
    )
  })
}

/** Who signs in the article's own first lines: 本报讯（记者 …）, `(Mitte/Ann Lee) – …`. */
const namesInLead = ({ text, blocks, pack }: Page): readonly SignedName[] =>
  blocks
    .filter(({ role }) => role === 'body')
    .slice(0, leadBlocks)
    .flatMap((block) => {
      const head = headOf(text, block)
      return forms(pack)
        .leads(head)
        .flatMap(({ match }) => {
          const found = match.exec(head)
          const names = found?.groups?.names
          if (!found || names === undefined) return []
          return moved(readNames(names, pack), block.start + found.index + found[0].indexOf(names))
        })
    })

/** Authors of the metadata that stand in the text; where they do not, the page does not print them. */
const namesInMetadata = ({ text, named }: Page): readonly SignedName[] =>
  named.flatMap((name) => {
    const start = name.trim().length < 3 ? -1 : text.indexOf(name.trim())
    if (start < 0 || !isNameShaped(name.trim())) return []
    return [{ name: name.trim(), start, end: start + name.trim().length, desk: false }]
  })

const formIds = remember(
  ({ bylines }: LanguagePack): ReadonlySet<string> =>
    new Set((bylines?.rules ?? []).map(({ id }) => id)),
)

/**
 * Whether a form of the pack made the block a byline. What only its shape and place made one is
 * perhaps a name, perhaps a menu.
 */
const isFormed = (block: Block | undefined, pack: LanguagePack): boolean =>
  block?.role === 'byline' && formIds(pack).has(block.removal?.rule ?? '')

/** A byline by form, or one that stands right beside such: the second author, on a line of their own. */
const isSigned = (at: number, { blocks, pack }: Page): boolean =>
  isFormed(blocks[at], pack) || isFormed(blocks[at - 1], pack) || isFormed(blocks[at + 1], pack)

/** Byline blocks that only their place gives away: those between headline and text, or by a bio. */
const isPlaced = (at: number, { blocks }: Page): boolean => {
  const title = blocks.findIndex(({ role }) => role === 'title')
  const text = blocks.findIndex(({ role }) => role === 'body')
  const near = [blocks[at - 1], blocks[at + 1]].some((one) => one?.role === 'author-bio')
  return near || (at > title && (at < text || at <= title + nearTitle))
}

/** Blocks of the body that may open with a signature: agencies print a summary first. */
const leadBlocks = 2

/** Blocks after the headline in which a lone name is a byline, dek and share bar included. */
const nearTitle = 6

/** Lines of a block in which names are looked for. */
const maxLines = 4

/** Under a name, a line with a role is that person's, not another name. */
const isRoleOf = (line: Span, above: Span | undefined, { text, pack }: Page): boolean =>
  above !== undefined &&
  text.slice(above.end, line.start).trim() === '' &&
  isRoleLine(headOf(text, line), pack)

const signedLines = (page: Page, weak: boolean): readonly Span[] => {
  const all: Span[] = []
  for (let at = 0; at < page.blocks.length; at += 1) {
    const block = page.blocks[at]
    if (block?.role !== 'byline' || isSigned(at, page) === weak) continue
    if (!weak || isPlaced(at, page)) all.push(...lines(page.text, block).slice(0, maxLines))
  }
  return all.filter((line, at) => !isRoleOf(line, all[at - 1], page))
}

/** Names that the page gives beside its text, found again in it. */
export const namedByPage = 'text.named'

const persons = (names: readonly SignedName[]): readonly SignedName[] =>
  names.filter(({ desk }) => !desk)

/** A page, and the names on its byline blocks: those by form, and those by place. */
type Asked = {
  readonly page: Page
  readonly signed: () => readonly SignedName[]
  readonly placed: () => readonly SignedName[]
}

const namesOn = (page: Page, spans: readonly Span[]): readonly SignedName[] =>
  spans.flatMap((line) => namesInLine(page.text, line, page.pack))

const namesInDates = (page: Page): readonly SignedName[] =>
  linesOf(page, 'dateline-meta').flatMap((line) =>
    moved(namesByForm(headOf(page.text, line), page.pack), line.start),
  )

const desk = ({ signed, placed }: Asked): readonly SignedName[] =>
  [...signed(), ...placed()].filter((name) => name.desk).slice(0, 1)

/** Where names are looked for, in this order; what comes later is read only where nobody signs yet. */
const sources: readonly (readonly [
  rule: string,
  names: (asked: Asked) => readonly SignedName[],
])[] = [
  ['text.byline', ({ signed }) => persons(signed())],
  ['text.lead', ({ page }) => persons(namesInLead(page))],
  ['text.byline-place', ({ placed }) => persons(placed())],
  ['text.dateline', ({ page }) => persons(namesInDates(page))],
  ['text.bio', ({ page }) => persons(namesInBio(page))],
  ['text.bio', ({ page }) => persons(caselessInBio(page))],
  [namedByPage, ({ page }) => persons(namesInMetadata(page))],
  ['text.desk', desk],
]

/**
 * Who signs, as printed: from byline blocks, then date lines that carry a name, the bio, and the
 * metadata where the name stands in the text. A desk or agency only where nobody else signs.
 */
export const findAuthors = (page: Page): Pick<Byline, 'authors' | 'signedBy'> => {
  const signed = lazy(() => namesOn(page, signedLines(page, false)))
  const placed = lazy(() => namesOn(page, signedLines(page, true)))
  for (const [rule, named] of sources) {
    const names = named({ page, signed, placed })
    if (names.length === 0) continue
    const authors = withoutPlaces(distinct(names), page)
      .slice(0, maxAuthors)
      .map(({ name, start, end }) => ({ name: page.text.slice(start, end) || name, start, end }))
    return { authors, signedBy: rule }
  }
  return { authors: [], signedBy: null }
}
