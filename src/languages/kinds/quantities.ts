import type { Term } from '#text/lexicon'

/** Numbers, money, units and dates as the language writes them. */
export type Quantities = {
  /** Decimal mark, and marks between groups of three. */
  readonly decimal: string
  readonly groups: readonly string[]
  /** Words that multiply the number before them: million*, Mrd., 万, 億. */
  readonly magnitudes: readonly { readonly terms: readonly Term[]; readonly factor: number }[]
  /** Number words that the press writes out: two, deux, une dizaine. */
  readonly numbers: readonly { readonly terms: readonly Term[]; readonly value: number }[]
  /** Currency words and signs beyond the ISO codes: dollar*, yuan*, `$`, 元. */
  readonly currencies: readonly { readonly terms: readonly Term[]; readonly code: string }[]
  /**
   * Percent and units: `%`, percent, nm, gigaoctet*; `unit` is the English name. `factor` where the
   * word counts many of them: 割 and 成 are ten percent.
   */
  readonly units: readonly {
    readonly terms: readonly Term[]
    readonly unit: string
    readonly factor?: number
  }[]
  /** Month names, January first; every form and abbreviation. */
  readonly months: readonly (readonly Term[])[]
  /** Weekday names, Monday first. */
  readonly weekdays: readonly (readonly Term[])[]
  /** Dates that lean on the day of publication. `shift` counts days, months or years. */
  readonly relative: readonly {
    readonly terms: readonly Term[]
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'
    readonly shift: number
  }[]
  /** Order of a date in digits. */
  readonly order: 'dmy' | 'mdy' | 'ymd'
  /** Words between the parts of a date: 1er, de, of, 年, 月, 日. */
  readonly glue: readonly string[]
  /**
   * Words for the early, middle and late part (`edtf` empty), a season, quarter or half of a year
   * (`edtf` the number that EDTF puts in the month's place: 21–24, 33–36, 40–41).
   */
  readonly parts: readonly { readonly terms: readonly Term[]; readonly edtf: string }[]
  /** Words right before a date that show a bare year or a doubtful month (in, since, en, depuis). */
  readonly before?: readonly Term[]
  /** Words right before a date that is still to come: by, before, until, avant, d’ici. */
  readonly ahead?: readonly Term[]
}
