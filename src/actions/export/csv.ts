import type { Filler } from '#model/claim'
import { visible } from '#text/visible'
import { type ExportClaim, headlineOf, type Material } from './material.ts'
import { textFragment } from './text-fragment.ts'

type Cell = string | number | null

const namesOf = (fillers: readonly Filler[]): string => fillers.map(({ name }) => name).join('; ')

/** The columns, in order: names are never changed, new ones come last. */
const columns: Readonly<Record<string, (one: ExportClaim) => Cell>> = {
  article: ({ article }) => article.id,
  claim: ({ claim }) => claim.id,
  title: ({ article }) => headlineOf(article),
  author: ({ article }) => article.authors.map(({ name }) => name).join('; '),
  publisher: ({ article }) => article.source.publisher,
  publishedAt: ({ article }) => article.publishedAt,
  language: ({ article }) => article.language.tag,
  frame: ({ claim }) => claim.frame,
  predicate: ({ claim }) => claim.predicate,
  factuality: ({ claim }) => claim.factuality,
  confidence: ({ claim }) => claim.confidence,
  speaker: ({ claim }) => claim.speaker?.name ?? null,
  speakerKind: ({ claim }) => claim.speaker?.kind ?? null,
  gist: ({ claim }) => claim.gist,
  quote: ({ claim }) => claim.evidence.text,
  start: ({ claim }) => claim.evidence.start,
  end: ({ claim }) => claim.evidence.end,
  actor: ({ claim }) => namesOf(claim.roles.actor),
  target: ({ claim }) => namesOf(claim.roles.target),
  item: ({ claim }) => namesOf(claim.roles.item),
  instrument: ({ claim }) => namesOf(claim.roles.instrument),
  date: ({ claim }) => claim.date?.value ?? null,
  amount: ({ claim }) => claim.amount?.value ?? null,
  unit: ({ claim }) => claim.amount?.unit ?? null,
  url: ({ article }) => article.source.url,
  link: ({ article, claim }) => textFragment(article.source.url, claim.evidence.text),
}

const cellOf = (cell: Cell): Cell => (typeof cell === 'string' ? visible(cell) : cell)

/** A line for each claim. Cells that a spreadsheet would run as formulas begin with an apostrophe. */
export const toCsv = async ({ claims }: Material): Promise<string> => {
  const { stringify } = await import('csv-stringify/sync')
  const rows = claims.map((one) => Object.values(columns).map((column) => cellOf(column(one))))
  return stringify([Object.keys(columns), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
