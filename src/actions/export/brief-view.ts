/** A brief as every writer of pages sees it: its words, its lines by id, its dates and languages. */
import { brief as english } from '#languages/en/brief'
import { packFor } from '#languages/index'
import type { BriefWords } from '#languages/kinds/brief'
import type { Brief, BriefLine, BriefSource, Citation } from '#model/brief'
import { factualities } from '#model/claim'
import { textFragment, webAddress } from './text-fragment.ts'

export type BriefView = {
  readonly brief: Brief
  readonly words: BriefWords
  readonly line: (id: string) => BriefLine | undefined
  readonly source: (number: number) => BriefSource | undefined
  /** A date as the reader's language writes it; as it is, where it cannot be said. */
  readonly date: (edtf: string) => string
  readonly language: (tag: string) => string
}

/** Everything needed to print a brief in its language. */
export const viewOf = (brief: Brief): BriefView => {
  const pack = packFor(brief.language)
  const lines = new Map(brief.lines.map((line) => [line.id, line]))
  const sources = new Map(brief.sources.map((source) => [source.number, source]))
  const names = new Intl.DisplayNames([brief.language, 'en'], { type: 'language' })
  return {
    brief,
    words: pack.brief ?? english,
    line: (id) => lines.get(id),
    source: (number) => sources.get(number),
    date: (edtf) => pack.gist?.date(edtf, 'bare') ?? edtf,
    language: (tag) => (tag === 'und' ? tag : (names.of(tag) ?? tag)),
  }
}

/** What a source is called. */
export const nameOf = ({ title, beginning }: Pick<BriefSource, 'title' | 'beginning'>): string =>
  title ?? beginning

/** Where the words of a citation can be seen: in the page they come from, else nowhere. */
export const addressOf = ({ source, text }: Citation, view: BriefView): string | null =>
  textFragment(view.source(source)?.url ?? null, text)

/** The page of a source. */
export const pageOf = ({ url }: BriefSource): string | null => webAddress(url)

/** How firmly the sources say a line; nothing where all tell it as a fact. */
const firmness = ({ citations }: BriefLine, { words }: BriefView): readonly string[] => {
  const all = factualities.filter((one) => citations.some(({ factuality }) => factuality === one))
  return all.every((one) => one === 'asserted')
    ? []
    : [all.map((one) => words.factualities[one]).join(' / ')]
}

/** How many say a line, in how many languages, and how firmly. */
export const tallyOf = (line: BriefLine, view: BriefView): string =>
  [
    view.words.voices(line.voices),
    ...(line.languages.length > 1 ? [view.words.languages(line.languages.length)] : []),
    ...firmness(line, view),
  ].join(' · ')
