import stopWords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' }
import { type Tell, tells } from '#languages/und/tells'
import { type WordTable, wordTable } from './small-words.ts'
import { type ContestedScript, type Index, indexFor } from './trigram-index.ts'

/** The languages that share a script, and what tells them apart; each is known by its place here. */
export type Candidates = {
  readonly script: ContestedScript
  readonly tells: readonly Tell[]
  readonly tags: readonly string[]
  readonly words: WordTable
  readonly trigrams: Index
  /** By candidate: the places of its tables in the index of trigrams. */
  readonly tables: readonly (readonly number[])[]
  readonly alphabets: readonly ReadonlySet<number>[]
  /** By code unit: the place in `strangers` of a letter beyond ASCII that some candidate writes, else 0. */
  readonly telling: Uint8Array
  /** The candidates that do not write a letter, and the same as bits. */
  readonly strangers: readonly (readonly number[])[]
  readonly strangerBits: Int32Array
}

/** No script has more of our languages. */
export const maxCandidates = tells.length

const lastAscii = 0x7f

const alphabetOf = ({ letters }: Tell): ReadonlySet<number> =>
  new Set([...letters].map((letter) => letter.charCodeAt(0)))

const buildCandidates = (script: ContestedScript): Candidates => {
  const ours = tells.filter((tell) => tell.script === script)
  const trigrams = indexFor(script)
  const alphabets = ours.map(alphabetOf)
  const letters = [...new Set(alphabets.flatMap((alphabet) => [...alphabet]))].filter(
    (letter) => letter > lastAscii,
  )
  const telling = new Uint8Array(0x1_00_00)
  for (const [place, letter] of letters.entries()) telling[letter] = place + 1
  const without = (letter: number): readonly number[] =>
    [...ours.keys()].filter((place) => !alphabets[place]?.has(letter))
  const strangers = [[], ...letters.map(without)]
  return {
    script,
    tells: ours,
    tags: ours.map(({ code }) => code),
    words: wordTable(
      ours.map(({ stopWords: name }) => (stopWords as Record<string, string[]>)[name] ?? []),
    ),
    trigrams,
    tables: ours.map(({ franc }) => franc.map((code) => trigrams.languages.indexOf(code))),
    alphabets,
    telling,
    strangers,
    strangerBits: Int32Array.from(strangers, (own) =>
      own.reduce((bits, place) => bits | (1 << place), 0),
    ),
  }
}

const tables = new Map<ContestedScript, Candidates>()

export const candidatesFor = (script: ContestedScript): Candidates => {
  const known = tables.get(script) ?? buildCandidates(script)
  tables.set(script, known)
  return known
}
