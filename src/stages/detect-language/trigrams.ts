import { data } from 'franc/data.js'
import type { Tell } from '#languages/und/tells'
import { tells } from '#languages/und/tells'
import { limits } from './limits.ts'

const francScripts = { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic' } as const

/** A script in which several of our languages compete. */
export type ContestedScript = keyof typeof francScripts

export const isContested = (script: string): script is ContestedScript => script in francScripts

/**
 * franc's tables of one script turned round: trigram → languages that list it, with the rank there.
 *
 * A trigram is a number of three bytes, each the place of a letter among those of the tables; 0 is a
 * letter that no table holds.
 */
type Index = {
  readonly languages: readonly string[]
  readonly letters: Uint8Array
  readonly places: ReadonlyMap<number, number>
  /** Where the postings of each place begin; one more at the end. */
  readonly starts: Int32Array
  readonly holders: Uint8Array
  readonly ranks: Uint16Array
}

type Posting = { readonly language: number; readonly rank: number }

const threeLetters = 0xff_ff_ff

const numbered = (trigram: string, letters: Uint8Array): number =>
  [...trigram].reduce((key, letter) => (key << 8) | (letters[letter.charCodeAt(0)] ?? 0), 0)

const lettersOf = (tables: readonly string[]): Uint8Array => {
  const letters = new Uint8Array(0x1_00_00)
  const known = [...new Set(tables.join(''))].filter((letter) => letter !== '|').slice(0, 255)
  for (const [place, letter] of known.entries()) letters[letter.charCodeAt(0)] = place + 1
  return letters
}

const indexOf = (script: ContestedScript, wanted: (language: string) => boolean): Index => {
  const tables = Object.entries(data[francScripts[script]] ?? {}).filter(([name]) => wanted(name))
  const letters = lettersOf(tables.map(([, table]) => table))
  const postings = new Map<number, Posting[]>()
  for (const [language, [, table]] of tables.entries())
    for (const [rank, trigram] of table.split('|').entries()) {
      const key = numbered(trigram, letters)
      const list = postings.get(key)
      if (list) list.push({ language, rank })
      else postings.set(key, [{ language, rank }])
    }
  const lists = [...postings.values()]
  const all = lists.flat()
  const starts = new Int32Array(lists.length + 1)
  for (const [place, list] of lists.entries())
    starts[place + 1] = (starts[place] ?? 0) + list.length
  return {
    languages: tables.map(([name]) => name),
    letters,
    places: new Map([...postings.keys()].map((key, place) => [key, place])),
    starts,
    holders: Uint8Array.from(all, ({ language }) => language),
    ranks: Uint16Array.from(all, ({ rank }) => rank),
  }
}

const made = <Value>(make: (script: ContestedScript) => Value) => {
  const known = new Map<ContestedScript, Value>()
  return (script: ContestedScript): Value => {
    const value = known.get(script) ?? make(script)
    known.set(script, value)
    return value
  }
}

const allOf = made((script) => indexOf(script, () => true))

const ours = new Set(tells.flatMap(({ franc }) => franc))
const oursOf = made((script) => indexOf(script, (language) => ours.has(language)))

/** Gives every trigram of a cleaned text, a space before and behind, as a number. */
const eachTrigram = (clean: string, letters: Uint8Array, visit: (key: number) => void): void => {
  const space = letters[32] ?? 0
  let key = space
  for (let at = 0; at <= clean.length; at += 1) {
    const letter = at === clean.length ? space : (letters[clean.charCodeAt(at)] ?? 0)
    key = ((key << 8) | letter) & threeLetters
    if (at > 0) visit(key)
  }
}

/** The distance that franc gives a trigram which a table lacks. */
const missing = 300

/**
 * franc's own score over every language it knows in a script (0–1, the best is 1), best first.
 *
 * The same figures as `francAll` gives, summed over an inverted index instead of table by table.
 */
export const francScores = (
  clean: string,
  script: ContestedScript,
): readonly (readonly [string, number])[] => {
  const { languages, letters, places, starts, holders, ranks } = allOf(script)
  const counts = new Map<number, number>()
  eachTrigram(clean, letters, (key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  const distances = new Float64Array(languages.length).fill(counts.size * missing)
  for (const [key, count] of counts) {
    const place = places.get(key)
    if (place === undefined) continue
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const holder = holders[at] ?? 0
      const distance = Math.abs(count - (ranks[at] ?? 0) - 1)
      distances[holder] = (distances[holder] ?? 0) - missing + distance
    }
  }
  const min = Math.min(...distances)
  const max = clean.length * missing - min
  return languages
    .map((language, place) => [language, 1 - ((distances[place] ?? 0) - min) / max || 0] as const)
    .sort((one, other) => other[1] - one[1])
}

const zipfAt = (rank: number): number => Math.log(limits.zipfScale / (rank + limits.zipfShift))
const zipfFloor = zipfAt(limits.missingRank)
/** What a trigram at each rank adds to the floor. */
const gains = Float64Array.from({ length: missing + 1 }, (_, rank) => zipfAt(rank) - zipfFloor)

/** Sum over trigrams of count × log-Zipf of the rank in the table of each of our languages. */
export const zipfScores = (clean: string, script: ContestedScript): ((tell: Tell) => number) => {
  const { languages, letters, places, starts, holders, ranks } = oursOf(script)
  const scores = new Float64Array(languages.length).fill((clean.length || 1) * zipfFloor)
  eachTrigram(clean, letters, (key) => {
    const place = places.get(key)
    if (place === undefined) return
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const holder = holders[at] ?? 0
      scores[holder] = (scores[holder] ?? 0) + (gains[ranks[at] ?? 0] ?? 0)
    }
  })
  return ({ franc }) =>
    Math.max(...franc.map((code) => scores[languages.indexOf(code)] ?? Number.NEGATIVE_INFINITY))
}
