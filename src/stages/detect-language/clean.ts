import {
  factOf,
  isArab,
  isCapital,
  isCyrl,
  isJoined,
  isLatn,
  isLetter,
  isSmall,
  smallForm,
} from './letters.ts'
import { limits } from './limits.ts'
import type { ContestedScript } from './trigram-index.ts'

/**
 * A text as the tables of letters and words have it: the small letters, marks and apostrophes of a
 * script, with one space between words. It lasts until the next text is cleaned.
 */
export type Clean = { readonly units: Uint16Array; readonly length: number }

export const space = 32
export const apostrophe = 39

// What another file exports is fetched anew wherever it is used; a loop over letters has its own.
const letter = isLetter
const capital = isCapital
const lower = isSmall
const form = smallForm

/** Longest text that is cleaned, in code units. */
export const longestClean = Math.max(limits.maxUnits, limits.strangerText)

const units = new Uint16Array(longestClean + 1)

const spaced = (length: number): number => {
  if (length === 0 || units[length - 1] === space) return length
  units[length] = space
  return length + 1
}

const scriptBits: Readonly<Record<ContestedScript, number>> = {
  Latn: isLatn,
  Cyrl: isCyrl,
  Arab: isArab,
}

/**
 * Writes the letters of a script and gives their number. Acronyms say nothing of a language and are
 * left out on demand: if nothing else is left, it gives -1.
 */
const write = (text: string, script: ContestedScript, leavesCodes: boolean): number => {
  const kept = scriptBits[script] | isJoined
  const end = Math.min(text.length, longestClean)
  let length = 0
  let runStart = 0
  let run = 0
  let capitals = 0
  let before = 0
  let small = 0
  let left = false
  for (let at = 0; at <= end; at += 1) {
    const fact = at < end ? factOf(text.charCodeAt(at)) : 0
    if ((fact & letter) !== 0) {
      if (run === 0) runStart = length
      run += 1
      if ((fact & capital) !== 0) capitals += 1
      small |= fact & before & lower
    } else if (run > 0) {
      if (leavesCodes && run > 1 && capitals === run) {
        length = spaced(runStart)
        left = true
      }
      run = 0
      capitals = 0
    }
    if ((fact & kept) === 0) length = spaced(length)
    else {
      units[length] = fact & form
      length += 1
    }
    before = fact
  }
  if (left && small === 0) return -1
  return length > 0 && units[length - 1] === space ? length - 1 : length
}

const addresses = /(?:https?:\/\/|www\.)\S{1,500}|\S{1,64}@\S{1,64}/gu

const withoutAddresses = (text: string): string =>
  text.includes('@') || text.includes('www.') || text.includes('://')
    ? text.replaceAll(addresses, ' ')
    : text

/** The letters of a script, as franc's tables have them, without addresses and acronyms. */
export const cleaned = (text: string, script: ContestedScript): Clean => {
  const plain = withoutAddresses(text)
  const length = write(plain, script, true)
  return { units, length: length < 0 ? write(plain, script, false) : length }
}

/** Letters, marks and apostrophes of a cleaned text. */
export const lettersIn = ({ units: clean, length }: Clean): number => {
  let letters = 0
  for (let at = 0; at < length; at += 1) if (clean[at] !== space) letters += 1
  return letters
}

export const textOf = ({ units: clean, length }: Clean): string =>
  String.fromCharCode(...clean.subarray(0, length))
