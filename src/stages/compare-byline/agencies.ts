import type { LanguagePack } from '#languages/pack'
import type { Analysis } from '#model/analysis'
import type { Author } from '#model/byline'
import type { Span } from '#model/span'
import { scan } from '#text/lexicon'
import { tokens } from '#text/tokens'
import { people, readNames } from './names.ts'
import { placeLineUnits } from './record-limits.ts'

/** Roles of blocks that say where a text comes from. */
const sourceRoles: ReadonlySet<string> = new Set([
  'byline',
  'credit',
  'dateline-meta',
  'source-link',
  'copyright',
])

/** Units of a block in which an agency is looked for; a longer one is no note. */
const noteUnits = 400

/** Whether a stretch names an agency or a desk; a person's role (staff reporter) is none. */
const namesDesk = (text: string, span: Span, pack: LanguagePack): boolean => {
  const hits = scan(people(pack), tokens(text, span))
  const roles = hits.filter(({ tag }) => tag === 'role')
  return hits.some(
    ({ tag, weak, from, to }) =>
      tag === 'desk' && !weak && !roles.some((role) => role.from <= to && role.to >= from),
  )
}

/** The place line a report opens with: what stands before the first dash or closing bracket. */
const placeLine = ({ text, blocks }: Analysis): Span | null => {
  const first = blocks.find(({ role }) => role === 'body' || role === 'dek')
  if (!first) return null
  const head = text.slice(first.start, Math.min(first.end, first.start + placeLineUnits))
  const cut = head.search(/\s[-–—]|[)）】］]|—/u)
  return cut < 0 ? null : { start: first.start, end: first.start + cut }
}

/** Whether a page says that its text comes from an agency: then others may print it too. */
export const isWireCopy = (analysis: Analysis, pack: LanguagePack): boolean => {
  const place = placeLine(analysis)
  const notes = analysis.blocks
    .filter(({ role }) => sourceRoles.has(role))
    .map(({ start, end }) => ({ start, end: Math.min(end, start + noteUnits) }))
  return [...notes, ...(place ? [place] : [])].some((span) => namesDesk(analysis.text, span, pack))
}

/** Whether an author is a person by name: no desk, no agency, no handle. */
export const isPerson = ({ name }: Author, pack: LanguagePack): boolean => {
  if (name.startsWith('@') || !/\p{L}/u.test(name)) return false
  if (readNames(name, pack).some(({ desk }) => desk)) return false
  return !scan(people(pack), tokens(name, { start: 0, end: name.length })).some(
    ({ tag, weak }) => tag === 'desk' && !weak,
  )
}
