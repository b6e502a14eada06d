import { isSpace, unitFits } from './one-character.ts'

// One word of a personal name: capitalised or all capitals, with inner hyphens, apostrophes, initials.
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lt}[\p{L}'’.-]*)$/u
const isCapital = unitFits(/\p{Lu}/u)
const isSmall = unitFits(/\p{Ll}/u)
const isOfName = unitFits(/[\p{L}\p{M}'’.-]/u)
/** Half a character, or a capital with a small letter in one: such words are asked by the pattern. */
const isRare = unitFits(/[\p{Lt}\p{Cs}]/u)

/** Whether a word may be of a personal name by its look. */
export const isNameWord = (word: string): boolean => {
  if (!isCapital(word, 0)) return isRare(word, 0) && nameWord.test(word)
  for (let at = 1; at < word.length; at += 1)
    if (!isOfName(word, at)) return isRare(word, at) && nameWord.test(word)
  return true
}

// Small words inside names. They are parts of names in whatever language the page is.
const particles =
  /^(?:de|del|della|der|den|di|da|dos|du|des|d'|la|le|las|los|van|von|vom|'t|zu|zur|ten|ter|bin|bint|ben|ibn|al|el|abu|y|e|af|av|mac|st\.?)$/u
const longestParticle = 5

const isParticle = (word: string): boolean =>
  word.length <= longestParticle &&
  (isSmall(word, 0) || word.startsWith("'")) &&
  particles.test(word)

const maxNameWords = 5
/** Units that a name may have; what is longer is none, and need not be cut into words. */
const maxNameUnits = 240

/** The first words of a text, as many as are asked for. */
const wordsIn = (text: string, most: number): readonly string[] => {
  const found: string[] = []
  let at = 0
  while (at < text.length && found.length < most) {
    while (isSpace(text, at)) at += 1
    const start = at
    while (at < text.length && !isSpace(text, at)) at += 1
    if (at > start) found.push(text.slice(start, at))
  }
  return found
}

/**
 * Whether a short text could be one person's name in a script with capitals: two to five words, each
 * capitalised but for particles, no digits, no end mark. A shape only: `Wall Street` has it too.
 */
export const isNameShaped = (text: string): boolean => {
  if (text.length > maxNameUnits) return false
  const words = wordsIn(text, maxNameWords + 1)
  if (words.length < 2 || words.length > maxNameWords) return false
  let named = 0
  for (const [at, word] of words.entries()) {
    const isName = isNameWord(word)
    if (isName) named += 1
    const isWithin = at > 0 && at < words.length - 1
    if (!isName && !(isWithin && isParticle(word))) return false
  }
  return named >= 2
}

const endsName = unitFits(/[,;:|)]/u)

/**
 * The run of name words a text begins with, at most five words; empty where it begins with none.
 * Commas and other marks end it.
 */
export const leadingName = (text: string): string => {
  const taken: string[] = []
  for (const word of wordsIn(text.slice(0, maxNameUnits), maxNameWords)) {
    const core = endsName(word, word.length - 1) ? word.replace(/[,;:|)]+$/u, '') : word
    if (!isNameWord(core) && !(taken.length > 0 && isParticle(core))) break
    taken.push(core)
    if (core !== word) break
  }
  while (taken.length > 0 && isParticle(taken.at(-1) ?? '')) taken.pop()
  return taken.join(' ')
}
