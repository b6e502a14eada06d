import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld as small } from 'eld/small'
import { type Tell, tells } from '#languages/und/tells'

// eld's table takes a quarter of a second to load, and a page of long paragraphs never needs it.
const load = createRequire(import.meta.url)

type Eld = typeof small
let loaded: Eld | null = null

const eld = (): Eld => {
  if (loaded) return loaded
  // `require` finds no condition of its own in eld's exports, so the import's file is named.
  const file = fileURLToPath(import.meta.resolve('eld/small'))
  const made = (load(file) as { readonly eld: Eld }).eld
  made.setLanguageSubset(tells.map((tell) => tell.eld))
  loaded = made
  return made
}

/** Bytes of a word in UTF-8; no letter of it has more than one code unit. */
const bytesOf = (word: string): number => {
  let bytes = word.length
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    if (unit > 0x7f) bytes += unit > 0x7_ff ? 2 : 1
  }
  return bytes
}

/** How many distinct byte n-grams eld cuts a text into: one for each three bytes of each word. */
const ngramCount = (clean: string): number =>
  new Set(clean.split(' '))
    .values()
    .map((word) => Math.min(70, bytesOf(word)))
    .reduce((sum, bytes) => sum + Math.max(1, Math.ceil((bytes - 4) / 3) + 1), 0)

/**
 * eld's log score of a short text for each language, 0 where it gives none.
 *
 * eld reports x / (x + 25) of the mean n-gram score x; this turns it back and multiplies by the
 * number of n-grams, so that it adds up with other log scores.
 */
export const eldScores = (clean: string): ((tell: Tell) => number) => {
  const scores = eld().detect(clean).getScores()
  const count = ngramCount(clean)
  return ({ eld: code }) => {
    const score = scores[code] ?? 0
    return score <= 0 ? 0 : ((score * 25) / Math.max(1 - score, 1e-6)) * count
  }
}
