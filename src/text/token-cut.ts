import { characterClass, classNumber, sizeOf } from './characters.ts'
import { scattered } from './scatter.ts'

/** Code units that are cut at once: more than most blocks have. */
const roomUnits = 8192

/** The units of a stretch of text, which are read again and again, and the classes of its characters. */
const units = new Uint16Array(roomUnits)
const classes = new Uint8Array(roomUnits + 1)

/** Of each token where it begins and ends among the units, and the hash of its own. */
const starts = new Int32Array(roomUnits)
const ends = new Int32Array(roomUnits)
const hashes = new Int32Array(roomUnits)

/** Most tokens that are cut at once. */
export const mostTokens = roomUnits

// An array of another file is fetched anew for each look at it; what a function reads is known to it.
export const unitAt = (at: number): number => units[at] ?? 0
export const startOf = (token: number): number => starts[token] ?? 0
export const endOf = (token: number): number => ends[token] ?? 0
export const hashOf = (token: number): number => hashes[token] ?? 0

// Bounded, since a line of millions of letters is no word: what is longer comes in pieces.
const maxWordUnits = 256
const maxDigits = 64
const maxGroups = 17

/** Longest token, a number of 17 groups of 64 digits, and what must be seen behind it. */
export const mostUnits = 2200

const { number, word: letter, inner, symbol } = characterClass

/** The class of the second half of a character, behind all others. */
const half = 8

/** What a word goes on with, by the numbers of classes as bits. */
const goesOn = (1 << letter) | (1 << number) | (1 << inner) | (1 << half)

/** Past the second half of a character that a limit fell into. */
const pastHalf = (at: number, end: number): number =>
  at < end && classes[at] === half ? at + 1 : at

const wordEnd = (start: number, end: number): number => {
  const last = Math.min(end, start + maxWordUnits)
  let at = start + 1
  while (at < last && ((goesOn >> (classes[at] ?? 0)) & 1) !== 0) at += 1
  return pastHalf(at, end)
}

const digitsEnd = (start: number, end: number): number => {
  let at = start
  for (let digits = 0; at < end && digits < maxDigits; digits += 1) {
    if (classes[at] !== number) break
    at = pastHalf(at + 1, end)
  }
  return at
}

/** By code unit 1 where it is a sign within a number; what they part is not said, for languages differ. */
const parts = new Uint8Array(0x1_00_00)
for (const sign of ".,٫٬’'\u00A0\u202F\u2009") parts[sign.charCodeAt(0)] = 1

const numberEnd = (start: number, end: number): number => {
  let at = digitsEnd(start, end)
  for (let groups = 1; groups < maxGroups && at < end; groups += 1) {
    if (parts[units[at] ?? 0] === 0) break
    const next = digitsEnd(at + 1, end)
    if (next === at + 1) break
    at = next
  }
  return at
}

const tokenEnd = (at: number, end: number): number => {
  const found = classes[at]
  if (found === letter) return wordEnd(at, end)
  return found === number ? numberEnd(at, end) : pastHalf(at + 1, end)
}

/** Past spaces and what else is part of no token. */
const nextStart = (start: number, end: number): number => {
  let at = start
  while (at < end && (classes[at] ?? 0) > symbol) at += 1
  return at
}

/** The hash of no units, of one unit more, and of all. */
export const noUnits = 0
export const withUnit = (hash: number, unit: number): number =>
  scattered(hash ^ unit) + (hash >>> 15)
export const ended = (hash: number): number => hash ^ (hash >>> 15)

/** The hash of the units from one place to another. */
export const hashBetween = (start: number, end: number): number => {
  let hash = noUnits
  for (let at = start; at < end; at += 1) hash = withUnit(hash, units[at] ?? 0)
  return ended(hash)
}

/** Half of a character of two units, the first or the second. */
const isHalf = (unit: number): boolean => (unit & 0xf8_00) === 0xd8_00

/** Gives the characters of two units their class. */
const classPairs = (text: string, start: number, length: number): void => {
  for (let at = 0; at < length; at += 1) {
    const codePoint = text.codePointAt(start + at) ?? 0
    if (sizeOf(codePoint) === 1) continue
    classes[at] = classNumber(codePoint)
    at += 1
    classes[at] = half
  }
}

/** Lays out a stretch of text, and gives how many units it has, at most those there is room for. */
export const layOut = (text: string, start: number, end: number): number => {
  const length = Math.min(end - start, roomUnits)
  let hasPairs = false
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(start + at)
    units[at] = unit
    classes[at] = classNumber(unit)
    if (isHalf(unit)) hasPairs = true
  }
  if (hasPairs) classPairs(text, start, length)
  return length
}

/** The tokens cut last: how many, and where in the text the first unit and the next token stand. */
const cut = { count: 0, from: 0, next: 0 }
export const cutCount = (): number => cut.count
export const cutFrom = (): number => cut.from
export const cutNext = (): number => cut.next

/** Cuts a stretch into tokens; of a long one those that surely end where there is room. */
export const cutTokens = (text: string, start: number, end: number): void => {
  const length = layOut(text, start, end)
  const last = start + length === end ? length : length - mostUnits
  let count = 0
  let at = nextStart(0, length)
  while (at < last) {
    const to = tokenEnd(at, length)
    starts[count] = at
    ends[count] = to
    hashes[count] = hashBetween(at, to)
    count += 1
    at = nextStart(to, length)
  }
  cut.count = count
  cut.from = start
  cut.next = start + at
}
