import { readPage } from '#readers/read'
import { nothingGiven } from '#readers/reader'
import type { GoldPage } from './page-set.ts'
import { harmonic } from './shingles.ts'

type Tally = { readonly found: number; readonly wanted: number; readonly right: number }

const none: Tally = { found: 0, wanted: 0, right: 0 }

const plus = (one: Tally, other: Tally): Tally => ({
  found: one.found + other.found,
  wanted: one.wanted + other.wanted,
  right: one.right + other.right,
})

const folded = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

const tallyOf = (found: readonly string[], wanted: readonly string[]): Tally => {
  const known = new Set(wanted.map(folded))
  const given = [...new Set(found.map(folded))]
  return {
    found: given.length,
    wanted: known.size,
    right: given.filter((one) => known.has(one)).length,
  }
}

/** A day that an address names: all that a set says of dates. */
const dayIn = (url: string): readonly string[] => {
  const [, year, month, day] = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/u.exec(url) ?? []
  return year && month && day ? [`${year}-${month}-${day}`] : []
}

const present = (value: string | null): readonly string[] => (value === null ? [] : [value])

const factsOf = ({ html, url, title, authors }: GoldPage): Readonly<Record<string, Tally>> => {
  const read = readPage(html, { ...nothingGiven, url })
  const said = read.ok ? read.value.metadata : { title: null, authors: [], publishedAt: null }
  const days = dayIn(url)
  return {
    titles: title === null ? none : tallyOf(present(said.title), [title]),
    authors: authors === null ? none : tallyOf(said.authors, authors),
    dates: days.length === 0 ? none : tallyOf(present(said.publishedAt), days),
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** How right titles, authors and dates are; dates as far as addresses name them. */
export const metadataRows = (pages: readonly GoldPage[]): readonly (readonly string[])[] => {
  const facts = pages.map(factsOf)
  const rows = ['titles', 'authors', 'dates'].map((name) => {
    const { found, wanted, right } = facts.map((one) => one[name] ?? none).reduce(plus, none)
    const [precision, recall] = [share(right, found), share(right, wanted)]
    const shown = [harmonic(precision, recall), precision, recall].map((one) => one.toFixed(3))
    return [name, ...shown, String(wanted)]
  })
  return [
    ['what pages say of themselves', 'F1', 'precision', 'recall', 'wanted'],
    ...rows.filter((row) => row.at(-1) !== '0'),
  ]
}
