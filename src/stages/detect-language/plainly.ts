import { type Candidates, maxCandidates } from './candidates.ts'
import { space } from './clean.ts'
import { factOf, isArab, isCyrl, isForeign, smallForm } from './letters.ts'
import { limits } from './limits.ts'
import type { ContestedScript } from './trigram-index.ts'
import { noLetters, withLetter } from './word-hash.ts'

// What another file exports is fetched anew wherever it is used; a loop over letters has its own.
const gap = space
const form = smallForm

/** What was found of each candidate in the text read last: what its words say, and how many. */
const scores = new Float64Array(maxCandidates)
const known = new Uint16Array(maxCandidates)

/** The place of the score that is so far above all others; -1 where none is. */
const leader = (count: number, lead: number): number => {
  let best = -1
  let first = 0
  let second = 0
  for (let place = 0; place < count; place += 1) {
    const score = scores[place] ?? 0
    if (score > first) {
      second = first
      first = score
      best = place
    } else if (score > second) second = score
  }
  return first - second >= lead ? best : -1
}

const lastAscii = 0x7f

/** Letters of other scripts by which a text is not plainly in one; Latin names stand in all of them. */
const strangeLetters: Readonly<Record<ContestedScript, number>> = {
  Latn: isCyrl | isArab | isForeign,
  Cyrl: isArab | isForeign,
  Arab: isCyrl | isForeign,
}

/**
 * The language that a text is plainly in: enough of its words are small words of it, they say so
 * much more than for any other language of the script, and none of its letters is strange to it.
 * Null says nothing. No more words are read than it takes.
 */
export const plainTag = (
  text: string,
  { script, tags, words, telling, strangerBits }: Candidates,
  lead: number,
): string | null => {
  const { find, holders, weights } = words
  scores.fill(0)
  known.fill(0)
  let word = noLetters
  let read = 0
  let held = 0
  let unwritten = 0
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : gap
    if (unit !== gap) {
      const fact = factOf(unit)
      held |= fact
      if (unit > lastAscii) unwritten |= strangerBits[telling[fact & form] ?? 0] ?? 0
      word = withLetter(word, fact & form)
      continue
    }
    const found = find(word)
    const count = holders[found] ?? 0
    for (let one = found + 1; one <= found + count; one += 1) {
      const place = holders[one] ?? 0
      scores[place] = (scores[place] ?? 0) + (weights[count] ?? 0)
      known[place] = (known[place] ?? 0) + 1
    }
    word = noLetters
    read += 1
    if (read % limits.plain.words !== 0 && at < text.length) continue
    if ((held & strangeLetters[script]) !== 0) return null
    const place = leader(tags.length, lead)
    if (place >= 0 && ((unwritten >>> place) & 1) !== 0) return null
    if (place >= 0 && (known[place] ?? 0) >= limits.plain.share * read) return tags[place] ?? null
  }
  return null
}
