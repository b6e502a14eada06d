import { data } from 'franc/data.js'
import { tells } from '#languages/und/tells'
import { scattered } from '#text/scatter'

const francScripts = { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic' } as const

/** A script in which several of our languages compete. */
export type ContestedScript = keyof typeof francScripts

export const isContested = (script: string): script is ContestedScript => script in francScripts

/**
 * The tables that hold a trigram, and its rank there: their number stands in `list`, then each with
 * the rank. A trigram is found by its key: `slots` has keys, and where each stands in `list`; 0 and 0
 * where none is. What no table holds stands at 0.
 */
export type Postings = { readonly slots: Int32Array; readonly list: Uint16Array }

/** franc's tables of one script turned round: trigram → languages that list it. */
export type Index = {
  readonly languages: readonly string[]
  /** By code unit the number of a letter, below `size`; 0 is one that no table holds. */
  readonly letters: Uint8Array
  readonly size: number
  /** Of the tables of our languages, and of all. */
  readonly ours: Postings
  readonly all: Postings
}

/** The key of a trigram by the key of its first two letters. */
export const keyFor = (pair: number, third: number, size: number): number => pair * size + third

/** The slot that a key is looked for at first. */
export const placeOf = (key: number, { length }: Int32Array): number =>
  (scattered(key) >>> 11) & (length - 2)

/** Where the tables that hold a trigram stand in `list`, looked for from a slot on. */
export const postingsFrom = ({ slots }: Postings, key: number, slot: number): number => {
  let at = slot
  while (slots[at] !== key && slots[at] !== 0) at = (at + 2) & (slots.length - 1)
  return slots[at + 1] ?? 0
}

type Posting = { readonly holder: number; readonly rank: number }

const postingsOf = (
  tables: readonly (readonly string[])[],
  keyOf: (trigram: string) => number,
): Postings => {
  const byKey = new Map<number, Posting[]>()
  for (const [holder, table] of tables.entries())
    for (const [rank, trigram] of table.entries()) {
      const key = keyOf(trigram)
      const known = byKey.get(key)
      if (known) known.push({ holder, rank })
      else byKey.set(key, [{ holder, rank }])
    }
  // Half of the places at most are taken, so that few are asked for a key.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * byKey.size + 2)))
  const list = [0]
  for (const [key, own] of byKey) {
    let at = placeOf(key, slots)
    while (slots[at] !== 0) at = (at + 2) & (slots.length - 1)
    slots[at] = key
    slots[at + 1] = list.length
    list.push(own.length, ...own.flatMap(({ holder, rank }) => [holder, rank]))
  }
  return { slots, list: Uint16Array.from(list) }
}

const lettersOf = (tables: readonly (readonly string[])[]): Uint8Array => {
  const letters = new Uint8Array(0x1_00_00)
  const known = [...new Set(tables.flat().join(''))].slice(0, 255)
  for (const [place, letter] of known.entries()) letters[letter.charCodeAt(0)] = place + 1
  return letters
}

const ours = new Set(tells.flatMap(({ franc }) => franc))

const buildIndex = (script: ContestedScript): Index => {
  const entries = Object.entries(data[francScripts[script]] ?? {})
  const languages = entries.map(([language]) => language)
  const tables = entries.map(([, table]) => table.split('|'))
  const letters = lettersOf(tables)
  const size = Math.max(...new Set(letters)) + 1
  const keyOf = (trigram: string): number => {
    const [one = 0, two = 0, three = 0] = [...trigram].map((it) => letters[it.charCodeAt(0)] ?? 0)
    return keyFor(one * size + two, three, size)
  }
  const own = tables.map((table, place) => (ours.has(languages[place] ?? '') ? table : []))
  return { languages, letters, size, ours: postingsOf(own, keyOf), all: postingsOf(tables, keyOf) }
}

const indexes = new Map<ContestedScript, Index>()

export const indexFor = (script: ContestedScript): Index => {
  const index = indexes.get(script) ?? buildIndex(script)
  indexes.set(script, index)
  return index
}
