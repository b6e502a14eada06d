import { data } from 'franc/data.js'
import stopWords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' }
import { type Tell, tells } from '#languages/und/tells'
import type { Script } from '#text/scripts'
import { limits } from './limits.ts'

/** One language's scores for a text: the three witnesses of engine A, unweighted. */
export type Evidence = {
  readonly tell: Tell
  readonly zipf: number
  readonly letters: number
  readonly words: number
}

type Posting = { readonly language: string; readonly rank: number }

const francScripts = { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic' } as const

/** A script in which several of our languages compete. */
export type ContestedScript = keyof typeof francScripts

export const isContested = (script: Script): script is ContestedScript => script in francScripts

type Index = {
  readonly languages: readonly string[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}

/** franc's tables of one script, turned round: trigram → languages that list it, with the rank. */
const buildIndex = (script: ContestedScript): Index => {
  const tables = data[francScripts[script]] ?? {}
  const postings = new Map<string, Posting[]>()
  for (const [language, table] of Object.entries(tables))
    for (const [rank, trigram] of table.split('|').entries()) {
      const list = postings.get(trigram)
      if (list) list.push({ language, rank })
      else postings.set(trigram, [{ language, rank }])
    }
  return { languages: Object.keys(tables), postings }
}

const indexes = new Map<ContestedScript, Index>()

const indexFor = (script: ContestedScript): Index => {
  const known = indexes.get(script)
  if (known) return known
  const made = buildIndex(script)
  indexes.set(script, made)
  return made
}

/** Lower-case letters, marks and apostrophes with single spaces, as the trigram tables were made. */
export const cleaned = (text: string): string =>
  text
    .replaceAll(/(?:https?:\/\/|www\.)\S{1,500}|\S{1,64}@\S{1,64}/gu, ' ')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{M}']+/gu, ' ')
    .trim()

const trigramCounts = (clean: string): ReadonlyMap<string, number> => {
  const padded = ` ${clean} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const trigram = padded.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}

/**
 * franc's own score over every language it knows in a script (0–1, the best is 1), best first.
 *
 * The same figures as `francAll` gives, summed over an inverted index instead of table by table.
 */
export const francScores = (
  clean: string,
  script: ContestedScript,
): readonly (readonly [string, number])[] => {
  const { languages, postings } = indexFor(script)
  const counts = trigramCounts(clean)
  const missing = 300
  const distances = new Map(languages.map((one) => [one, counts.size * missing]))
  for (const [trigram, count] of counts)
    for (const { language, rank } of postings.get(trigram) ?? [])
      distances.set(language, (distances.get(language) ?? 0) - missing + Math.abs(count - rank - 1))
  const sorted = [...distances].sort((one, other) => one[1] - other[1])
  const min = sorted[0]?.[1] ?? 0
  const max = clean.length * missing - min
  return sorted.map(([language, distance]) => [language, 1 - (distance - min) / max || 0])
}

/** Sum over trigrams of count × log-Zipf of the rank in each language's table. */
const zipfScores = (clean: string, script: ContestedScript): ReadonlyMap<string, number> => {
  const { languages, postings } = indexFor(script)
  const at = (rank: number): number => Math.log(limits.zipfScale / (rank + limits.zipfShift))
  const floor = at(limits.missingRank)
  const scores = new Map<string, number>()
  let total = 0
  for (const [trigram, count] of trigramCounts(clean)) {
    total += count
    for (const { language, rank } of postings.get(trigram) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + count * (at(rank) - floor))
  }
  return new Map(languages.map((one) => [one, (scores.get(one) ?? 0) + total * floor]))
}

/** The candidates of a script with their alphabets, and how many languages share each small word. */
type Candidates = {
  readonly tells: readonly Tell[]
  readonly alphabets: ReadonlyMap<string, ReadonlySet<string>>
  readonly sharedBy: ReadonlyMap<string, readonly string[]>
}

const buildCandidates = (script: ContestedScript): Candidates => {
  const ours = tells.filter((tell) => tell.script === script)
  const sharedBy = new Map<string, string[]>()
  for (const tell of ours)
    for (const word of new Set((stopWords as Record<string, string[]>)[tell.stopWords] ?? [])) {
      const list = sharedBy.get(word)
      if (list) list.push(tell.code)
      else sharedBy.set(word, [tell.code])
    }
  return {
    tells: ours,
    alphabets: new Map(ours.map(({ code, letters }) => [code, new Set(letters)])),
    sharedBy,
  }
}

const candidateTables = new Map<ContestedScript, Candidates>()

export const candidatesFor = (script: ContestedScript): Candidates => {
  const known = candidateTables.get(script)
  if (known) return known
  const made = buildCandidates(script)
  candidateTables.set(script, made)
  return made
}

const letterScores = (
  clean: string,
  { tells: ours, alphabets }: Candidates,
): ReadonlyMap<string, number> => {
  const scores = new Map(ours.map(({ code }) => [code, 0]))
  for (const letter of clean.match(/[^\p{ASCII}\s]/gu) ?? []) {
    const owners = ours.filter(({ code }) => alphabets.get(code)?.has(letter))
    if (owners.length === 0) continue
    for (const { code } of ours)
      if (!alphabets.get(code)?.has(letter)) scores.set(code, (scores.get(code) ?? 0) - 1)
  }
  return scores
}

const wordScores = (
  clean: string,
  { tells: ours, sharedBy }: Candidates,
): ReadonlyMap<string, number> => {
  const scores = new Map(ours.map(({ code }) => [code, 0]))
  const words = clean
    .split(' ')
    .flatMap((word) => (word.includes("'") ? [word, ...word.split("'")] : [word]))
  for (const word of words) {
    const owners = sharedBy.get(word)
    if (!owners || word === '') continue
    const weight = Math.log(ours.length / owners.length)
    for (const code of owners) scores.set(code, (scores.get(code) ?? 0) + weight)
  }
  return scores
}

/** What the three witnesses of engine A say of a cleaned text, for each of our languages of its script. */
export const evidence = (clean: string, script: ContestedScript): readonly Evidence[] => {
  const candidates = candidatesFor(script)
  const zipf = zipfScores(clean, script)
  const letters = letterScores(clean, candidates)
  const words = wordScores(clean, candidates)
  return candidates.tells.map((tell) => ({
    tell,
    zipf: Math.max(...tell.franc.map((code) => zipf.get(code) ?? Number.NEGATIVE_INFINITY)),
    letters: letters.get(tell.code) ?? 0,
    words: words.get(tell.code) ?? 0,
  }))
}
