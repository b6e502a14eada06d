import type { Candidates } from './candidates.ts'
import { space } from './clean.ts'
import { factOf, smallForm } from './letters.ts'
import { limits } from './limits.ts'

const word = new Uint16Array(limits.maxUnits)

/** The place of the score that is so far above all others; -1 where none is. */
const leader = (scores: readonly number[], lead: number): number => {
  let [best, first, second] = [-1, 0, 0]
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0
    if (score > first) {
      second = first
      first = score
      best = place
    } else if (score > second) second = score
  }
  return first - second >= lead ? best : -1
}

/**
 * The language that a text is plainly in: enough of its words are small words of it, and they say
 * so far more than for any other language of the script. Null says nothing. No more words are read
 * than it takes.
 */
export const plainTag = (
  text: string,
  { tags, words }: Candidates,
  lead: number,
): string | null => {
  const scores = tags.map(() => 0)
  const known = tags.map(() => 0)
  let [length, read] = [0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : space
    if (unit !== space) {
      word[length] = factOf(unit) & smallForm
      length += 1
      continue
    }
    const found = words.find(word, 0, length)
    const end = words.starts[found + 1] ?? 0
    for (let one = words.starts[found] ?? 0; one < end; one += 1) {
      const place = words.holders[one] ?? 0
      scores[place] = (scores[place] ?? 0) + (words.weights[found] ?? 0)
      known[place] = (known[place] ?? 0) + 1
    }
    length = 0
    read += 1
    if (read % limits.plain.words !== 0 && at < text.length) continue
    const place = leader(scores, lead)
    if ((known[place] ?? 0) > 0 && (known[place] ?? 0) >= limits.plain.share * read)
      return tags[place] ?? null
  }
  return null
}
