import stopWords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' }
import { type Tell, tells } from '#languages/und/tells'
import { limits } from './limits.ts'
import type { ContestedScript } from './trigrams.ts'
import { zipfScores } from './trigrams.ts'

/** One language's scores for a text: the three witnesses of engine A, unweighted. */
export type Evidence = {
  readonly tell: Tell
  readonly zipf: number
  readonly letters: number
  readonly words: number
}

/** The candidates of a script, what their letters tell, and how much each small word weighs. */
type Candidates = {
  readonly tells: readonly Tell[]
  readonly alphabets: ReadonlyMap<string, ReadonlySet<string>>
  /** By letter: the candidates that do not write it, though another does. */
  readonly strangers: ReadonlyMap<string, readonly number[]>
  /** By small word: the candidates that have it, and how much that says. */
  readonly words: ReadonlyMap<string, { readonly owners: readonly number[]; weight: number }>
}

const buildCandidates = (script: ContestedScript): Candidates => {
  const ours = tells.filter((tell) => tell.script === script)
  const owners = new Map<string, number[]>()
  for (const [place, { stopWords: name }] of ours.entries())
    for (const word of new Set((stopWords as Record<string, string[]>)[name] ?? [])) {
      const list = owners.get(word)
      if (list) list.push(place)
      else owners.set(word, [place])
    }
  owners.delete('')
  const places = ours.map((_, place) => place)
  const alphabets = ours.map(({ letters }) => new Set(letters))
  const letters = [...new Set(ours.flatMap((tell) => [...tell.letters]))]
  return {
    tells: ours,
    alphabets: new Map(ours.map(({ code }, place) => [code, alphabets[place] ?? new Set()])),
    strangers: new Map(
      letters.map((letter) => [letter, places.filter((one) => !alphabets[one]?.has(letter))]),
    ),
    words: new Map(
      [...owners].map(([word, list]) => [
        word,
        { owners: list, weight: Math.log(ours.length / list.length) },
      ]),
    ),
  }
}

const candidateTables = new Map<ContestedScript, Candidates>()

export const candidatesFor = (script: ContestedScript): Candidates => {
  const known = candidateTables.get(script) ?? buildCandidates(script)
  candidateTables.set(script, known)
  return known
}

export const lastAscii = '\u007F'

const letterScores = (clean: string, { tells: ours, strangers }: Candidates): Float64Array => {
  const scores = new Float64Array(ours.length)
  for (const letter of clean)
    if (letter > lastAscii)
      for (const place of strangers.get(letter) ?? []) scores[place] = (scores[place] ?? 0) - 1
  return scores
}

const wordScores = (seen: readonly string[], { tells: ours, words }: Candidates): Float64Array => {
  const scores = new Float64Array(ours.length)
  const count = (word: string): void => {
    const found = words.get(word)
    if (!found) return
    for (const place of found.owners) scores[place] = (scores[place] ?? 0) + found.weight
  }
  for (const word of seen) {
    count(word)
    if (word.includes("'")) for (const piece of word.split("'")) count(piece)
  }
  return scores
}

/** What the three witnesses of engine A say of a cleaned text, for each of our languages of its script. */
export const evidence = (clean: string, script: ContestedScript): readonly Evidence[] => {
  const candidates = candidatesFor(script)
  const zipf = zipfScores(clean, script)
  const letters = letterScores(clean, candidates)
  const words = wordScores(clean.split(' '), candidates)
  return candidates.tells.map((tell, place) => ({
    tell,
    zipf: zipf(tell),
    letters: letters[place] ?? 0,
    words: words[place] ?? 0,
  }))
}

/**
 * Whether a text is plainly in a language: enough of its words are small words of it, and they say
 * so far more than for any other language of the script. A quick yes; a no says nothing. No more
 * words are read than it takes.
 */
export const isPlainly = (text: string, code: string, script: ContestedScript): boolean => {
  const { tells: ours, words } = candidatesFor(script)
  const place = ours.findIndex((tell) => tell.code === code)
  if (place < 0) return false
  const scores = new Float64Array(ours.length)
  let known = 0
  for (const [index, word] of text.toLowerCase().split(' ').entries()) {
    const found = words.get(word)
    if (found) {
      if (found.owners.includes(place)) known += 1
      for (const owner of found.owners) scores[owner] = (scores[owner] ?? 0) + found.weight
    }
    const read = index + 1
    if (read % limits.plain.words === 0 && known >= limits.plain.share * read)
      if (leads(scores, place)) return true
  }
  return false
}

/** Whether one score is far above all others. */
const leads = (scores: Float64Array, place: number): boolean => {
  const own = scores[place] ?? 0
  return scores.every((score, other) => other === place || own - score >= limits.plain.lead)
}
