import type { Candidates } from './candidates.ts'
import { space } from './clean.ts'
import { credit } from './evidence.ts'
import { factOf, smallForm } from './letters.ts'
import { limits } from './limits.ts'
import type { WordTable } from './small-words.ts'

const word = new Uint16Array(limits.maxUnits)

/** Whether one score is far above all others. */
const leads = (scores: readonly number[], place: number): boolean => {
  const least = (scores[place] ?? 0) - limits.plain.lead
  for (let other = 0; other < scores.length; other += 1)
    if (other !== place && (scores[other] ?? 0) > least) return false
  return true
}

const has = ({ starts, holders }: WordTable, found: number, place: number): boolean => {
  const end = starts[found + 1] ?? 0
  for (let at = starts[found] ?? 0; at < end; at += 1) if (holders[at] === place) return true
  return false
}

/**
 * Whether a text is plainly in a language: enough of its words are small words of it, and they say
 * so far more than for any other language of the script. A quick yes; a no says nothing. No more
 * words are read than it takes.
 */
export const isPlainly = (text: string, tag: string, { tags, words }: Candidates): boolean => {
  const place = tags.indexOf(tag)
  const scores = tags.map(() => 0)
  let [length, read, known] = [0, 0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : space
    if (unit !== space) {
      word[length] = factOf(unit) & smallForm
      length += 1
      continue
    }
    const found = words.find(word, 0, length)
    if (found !== 0) {
      credit(found, words, scores)
      if (has(words, found, place)) known += 1
    }
    length = 0
    read += 1
    if (read % limits.plain.words === 0 && known >= limits.plain.share * read)
      if (leads(scores, place)) return true
  }
  return false
}
