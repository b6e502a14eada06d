import { data } from 'franc/data.js'
import { tells } from '#languages/und/tells'

const francScripts = { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic' } as const

/** A script in which several of our languages compete. */
export type ContestedScript = keyof typeof francScripts

export const isContested = (script: string): script is ContestedScript => script in francScripts

/** The tables that hold a trigram, and its rank there: for place n from `starts[n]` to the next. */
export type Postings = {
  readonly starts: Int32Array
  readonly holders: Uint8Array
  readonly ranks: Uint16Array
}

/** Finds trigrams, each by the numbers of its letters, all below `size`. */
type Places = {
  /** By code unit; 0 is a letter that no table holds. */
  readonly letters: Uint8Array
  readonly size: number
  /** By two letters: where the row of the third begins in `cells`. */
  readonly rows: Int32Array
  /** The place of a trigram; 0 is one that no table holds. */
  readonly cells: Uint16Array
}

/** franc's tables of one script turned round: trigram → languages that list it. */
export type Index = Places & {
  readonly languages: readonly string[]
  /** Of the tables of our languages, and of all. */
  readonly ours: Postings
  readonly all: Postings
}

const lettersOf = (trigrams: readonly string[]): Uint8Array => {
  const letters = new Uint8Array(0x1_00_00)
  const known = [...new Set(trigrams.join(''))].slice(0, 255)
  for (const [place, letter] of known.entries()) letters[letter.charCodeAt(0)] = place + 1
  return letters
}

/** Numbers trigrams by their order, from 1 on. */
const placesOf = (trigrams: readonly string[]): Places => {
  const letters = lettersOf(trigrams)
  const size = Math.max(...new Set(letters)) + 1
  const spelled = trigrams.map((trigram) => {
    const [one = 0, two = 0, three = 0] = [...trigram].map((it) => letters[it.charCodeAt(0)] ?? 0)
    return { pair: one * size + two, three }
  })
  const pairs = [...new Set(spelled.map(({ pair }) => pair))]
  const rows = new Int32Array(size * size)
  for (const [row, pair] of pairs.entries()) rows[pair] = (row + 1) * size
  const cells = new Uint16Array((pairs.length + 1) * size)
  for (const [place, { pair, three }] of spelled.entries())
    cells[(rows[pair] ?? 0) + three] = place + 1
  return { letters, size, rows, cells }
}

/** One posting for each trigram of each table; they are sorted by place. */
const postingsOf = (tables: readonly (readonly number[])[], count: number): Postings => {
  const starts = new Int32Array(count + 2)
  for (const table of tables)
    for (const place of table) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
  const next = starts.slice()
  const holders = new Uint8Array(starts[count + 1] ?? 0)
  const ranks = new Uint16Array(holders.length)
  for (const [holder, table] of tables.entries())
    for (const [rank, place] of table.entries()) {
      const at = next[place] ?? 0
      next[place] = at + 1
      holders[at] = holder
      ranks[at] = rank
    }
  return { starts, holders, ranks }
}

const ours = new Set(tells.flatMap(({ franc }) => franc))

const buildIndex = (script: ContestedScript): Index => {
  const entries = Object.entries(data[francScripts[script]] ?? {})
  const languages = entries.map(([language]) => language)
  const tables = entries.map(([, table]) => table.split('|'))
  const trigrams = [...new Set(tables.flat())]
  const placeOf = new Map(trigrams.map((trigram, place) => [trigram, place + 1]))
  const rows = tables.map((table) => table.map((trigram) => placeOf.get(trigram) ?? 0))
  const own = rows.map((row, place) => (ours.has(languages[place] ?? '') ? row : []))
  return {
    ...placesOf(trigrams),
    languages,
    ours: postingsOf(own, trigrams.length),
    all: postingsOf(rows, trigrams.length),
  }
}

const indexes = new Map<ContestedScript, Index>()

export const indexFor = (script: ContestedScript): Index => {
  const index = indexes.get(script) ?? buildIndex(script)
  indexes.set(script, index)
  return index
}
