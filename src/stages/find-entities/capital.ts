import type { Token } from '#text/tokens'

const capital = /^(?:[\p{Lu}\p{Lt}]|\p{Ll}{1,2}\p{Lu})/u
const smallFirst = /^\p{Ll}/u

/** What a code unit is as a letter; `half` is half of a character, which no table holds. */
const unknown = 0
const other = 1
const upper = 2
const title = 3
const small = 4
const caseless = 5
const half = 6

const kinds = [
  [upper, /\p{Lu}/u],
  [title, /\p{Lt}/u],
  [small, /\p{Ll}/u],
  [caseless, /\p{L}/u],
  [half, /\p{Cs}/u],
] as const

/** By code unit, once it was met. */
const known = new Uint8Array(0x1_00_00)

const look = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const [found = other] = kinds.find(([, pattern]) => pattern.test(character)) ?? []
  known[unit] = found
  return found
}

const kindAt = (word: string, at: number): number => {
  if (at >= word.length) return other
  const unit = word.charCodeAt(at)
  const found = known[unit] ?? unknown
  return found === unknown ? look(unit) : found
}

const isCapitalized = (word: string): boolean => {
  const first = kindAt(word, 0)
  if (first === upper || first === title) return true
  if (first === half) return capital.test(word)
  if (first !== small) return false
  const second = kindAt(word, 1)
  if (second === half) return capital.test(word)
  if (second !== small) return second === upper
  const third = kindAt(word, 2)
  return third === half ? capital.test(word) : third === upper
}

const firstLetter = /\p{L}/u
const smallLetter = /^\p{Ll}$/u

/** Whether the first letter of a word, behind digits or not, is a small one. */
export const isSmallFirst = (word: string): boolean => {
  const first = kindAt(word, 0)
  if (first !== other && first !== half) return first === small
  return smallLetter.test(firstLetter.exec(word)?.[0] ?? '')
}

/** Whether a token is a word with a capital (or a small letter before one: iFixit). */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && isCapitalized(token.text)

/** Whether a token is a word with a small first letter and no capital close behind it. */
export const isSmall = ({ kind, text }: Token): boolean => {
  if (kind !== 'word') return false
  const first = kindAt(text, 0)
  return (first === small || (first === half && smallFirst.test(text))) && !isCapitalized(text)
}
