/** Options that several commands take, and how their values are read. */
import { InvalidArgumentError, Option } from 'commander'
import { factualities } from '#model/claim'
import { frames } from '#model/frame'
import { maxPageSize, pageSize } from '#search/limits'

/** A BCP 47 tag. */
export const asLanguage = (given: string): string => {
  try {
    return new Intl.Locale(given).toString()
  } catch {
    throw new InvalidArgumentError('Expected a language tag such as fr or zh-Hant.')
  }
}

const asDay = (given: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(given) || Number.isNaN(Date.parse(given)))
    throw new InvalidArgumentError('Expected a day such as 2024-01-31.')
  return given
}

/** A whole number in a range. */
export const wholeNumber =
  (least: number, most: number) =>
  (given: string): number => {
    const number = Number(given)
    if (!/^\d{1,5}$/u.test(given) || number < least || number > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
    return number
  }

/** The number of a version. */
export const asVersion = wholeNumber(1, 99_999)

export const json = (): Option => new Option('--json', 'print JSON')

/** Where the store is; the commands default to FABLINE_DB, then to ./fabline.db. */
export const db = (): Option =>
  new Option('--db <PATH>', 'the store: a file path (default: FABLINE_DB, else ./fabline.db)')

export const limit = (): Option =>
  new Option('--limit <N>', 'most results to show')
    .argParser(wholeNumber(1, maxPageSize))
    .default(pageSize)

export const cursor = (): Option => new Option('--cursor <TEXT>', 'go on after a page: its "next"')

export const port = (): Option =>
  new Option('--port <N>', 'port to listen on; 0 takes a free one')
    .argParser(wholeNumber(0, 65_535))
    .default(8787)

/** Who decides: the name given, else FABLINE_EDITOR, else that of the person's account. */
export const by = (): Option =>
  new Option('--by <NAME>', 'who decides (default: FABLINE_EDITOR, else USER)')

export const note = (): Option => new Option('--note <TEXT>', 'why, kept with the decision')

export const block = (): Option =>
  new Option('--block <N>', 'the block, by its number in `fabline blocks`').argParser(
    wholeNumber(1, 99_999),
  )

export const host = (): Option =>
  new Option('--host <ADDRESS>', 'address to listen on').default('127.0.0.1')

export const frame = (): Option => new Option('--frame <FRAME>', 'kind of claim').choices(frames)

export const factuality = (): Option =>
  new Option('--factuality <WORD>', 'how firmly it is said').choices(factualities)

export const since = (what = 'published'): Option =>
  new Option('--since <DAY>', `${what} on this day or later`).argParser(asDay)

export const until = (): Option =>
  new Option('--until <DAY>', 'published on this day or earlier').argParser(asDay)
