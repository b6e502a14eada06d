import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { isCapital } from './capital.ts'

/** What a token shows by its letters alone. */
export const mark = { capital: 1, number: 2, code: 4 } as const

/** The marks of each token of a sentence, and all of them together. */
export type WordMarks = { readonly at: readonly number[]; readonly all: number }

/** Those of a sentence without tokens. */
export const noMarks: WordMarks = { at: [], all: 0 }

const [zero, nine] = [0x30, 0x39]

/** Whether a word holds a digit behind its first letter, as every code does. */
const holdsDigit = (word: string): boolean => {
  for (let at = word.length - 1; at > 0; at -= 1) {
    const unit = word.charCodeAt(at)
    if (unit >= zero && unit <= nine) return true
  }
  return false
}

const marksOf = (token: Token): number => {
  if (token.kind === 'number') return mark.number
  if (!isCapital(token)) return 0
  return holdsDigit(token.text) ? mark.capital | mark.code : mark.capital
}

/** The marks of a sentence's tokens, which the searches ask before anything else. */
export const wordMarks = ({ tokens }: Sentence): WordMarks => {
  const at: number[] = []
  let all = 0
  for (const token of tokens) {
    const found = marksOf(token)
    at.push(found)
    all |= found
  }
  return { at, all }
}
