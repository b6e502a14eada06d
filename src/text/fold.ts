import { sizeOf } from './characters.ts'

const arabicMarks = /[\u0610-\u061A\u0640\u064B-\u065F\u0670]/gu
// Most words of most pages, for which nothing has to be made one.
const ascii = /^\p{ASCII}*$/u
const latinMarks = /\p{M}/gu
const arabic = /[\u0600-\u06FF]/u

/** Arabic letters that writers use for one another, made one; vowel signs and tatweel dropped. */
const foldArabic = (word: string): string =>
  word
    .replaceAll(arabicMarks, '')
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')

// Unicode normalization is quadratic in one run of marks; the Stream-Safe Text Format ends it at 30.
const endlessMarks = /(\p{M}{30})\p{M}+/gu

const streamSafe = (text: string): string =>
  text.length > 256 ? text.replaceAll(endlessMarks, '$1') : text

// Characters that Taipei, Hong Kong and Singapore write differently in the same word (發佈, 發布),
// each before the one it is read as; that is the one Japanese has too, where it has one.
const hanForms: ReadonlyMap<string, string> = new Map([
  ['佈', '布'],
  ['佔', '占'],
  ['喫', '吃'],
  ['啟', '啓'],
  ['峯', '峰'],
  ['滙', '匯'],
  ['爲', '為'],
  ['牀', '床'],
  ['眾', '衆'],
  ['祕', '秘'],
  ['綫', '線'],
  ['羣', '群'],
  ['臺', '台'],
  ['裡', '裏'],
  ['覈', '核'],
  ['麪', '麵'],
])
const hanForm = new RegExp(`[${[...hanForms.keys()].join('')}]`, 'gu')

/** Chinese characters that writers use for one another, made one; the length stays. */
const foldHan = (word: string): string =>
  word.search(hanForm) < 0 ? word : word.replaceAll(hanForm, (one) => hanForms.get(one) ?? one)

/** What a letter folds to where it depends on others, or is not one letter; no character is it. */
export const depends = 0xff_ff

/** Marks and vowel letters join what stands before them; a sigma is another at a word's end. */
const joining = /[\p{M}\p{Cs}\u1100-\u11FFΣ]/u

/** What folding makes of a character, whatever it stands among. */
const foldedUnit = (unit: number): number => {
  const character = String.fromCharCode(unit)
  const plain = character.normalize('NFKC')
  const made = fold(character)
  const joins = joining.test(character) || joining.test(plain) || joining.test(made)
  return joins || hanForms.has(plain) || made.length !== 1 ? depends : made.charCodeAt(0)
}

/** The same by code unit; 0 where it was never asked. */
const foldedUnits = new Uint16Array(0x1_00_00)

/** What folding makes of the code unit at a place, whatever stands around it; or `depends`. */
export const foldedAt = (word: string, at: number): number => {
  const unit = word.charCodeAt(at)
  const known = foldedUnits[unit] ?? 0
  if (known > 0) return known
  const found = foldedUnit(unit)
  foldedUnits[unit] = found
  return found
}

/** Units up to which a word is folded letter by letter; the engine is quicker with whole texts. */
const maxByLetter = 64

/** A word folded letter by letter from a place on, or as a whole where letters depend on others. */
const foldedFrom = (word: string, start: number): string => {
  if (word.length > maxByLetter) return fold(word)
  let made = word.slice(0, start)
  for (let at = start; at < word.length; at += 1) {
    const unit = foldedAt(word, at)
    if (unit === depends) return fold(word)
    made += String.fromCharCode(unit)
  }
  return made
}

const fold = (word: string): string => {
  const lower = streamSafe(word).normalize('NFKC').replaceAll('İ', 'i').toLowerCase()
  return arabic.test(lower) ? foldArabic(lower) : foldHan(lower)
}

/**
 * A word as terms are compared: NFKC, lower case, Arabic and Chinese spelling variants made one.
 * Accents stay, for they tell words apart in most languages. Length may change.
 */
export const folded = (word: string): string => {
  let at = 0
  while (at < word.length && foldedAt(word, at) === word.charCodeAt(at)) at += 1
  if (at === word.length) return word
  return ascii.test(word) ? word.toLowerCase() : foldedFrom(word, at)
}

/** What `bare` makes of one character; a space where it parts words. */
const bareCharacter = (codePoint: number): string =>
  folded(String.fromCodePoint(codePoint))
    .normalize('NFD')
    .replaceAll(latinMarks, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

/** What was made of a character, by code point; `''` of a mark. */
const bareCharacters = new Map<number, string>()

const bareOf = (codePoint: number): string => {
  const known = bareCharacters.get(codePoint)
  if (known !== undefined) return known
  const made = bareCharacter(codePoint)
  bareCharacters.set(codePoint, made)
  return made
}

/** Stands for what is not made one code unit, or only half of a character; no letter is it. */
const several = 1

/** The one code unit that is made of one, by code unit; 0 where it was never asked. */
const bareUnits = new Uint16Array(0x1_00_00)

const bareUnit = (unit: number): number => {
  const known = bareUnits[unit] ?? 0
  if (known > 0) return known
  const isHalf = unit >= 0xd8_00 && unit < 0xe0_00
  const made = isHalf ? '' : bareOf(unit)
  const found = made.length === 1 ? made.charCodeAt(0) : several
  bareUnits[unit] = found
  return found
}

const space = 0x20

/** Puts what is made of a character behind so much; whatever parts words parts them once. */
const putAll = (made: string, into: number[], length: number): number => {
  let end = length
  for (let at = 0; at < made.length; at += 1) {
    const unit = made.charCodeAt(at)
    if (unit === space && isParted(into, end)) continue
    into[end] = unit
    end += 1
  }
  return end
}

const isParted = (made: readonly number[], length: number): boolean =>
  length === 0 || made[length - 1] === space

/** Code units that are made a text at once. */
const atOnce = 1024

const textOf = (units: readonly number[], length: number): string => {
  let text = ''
  for (let at = 0; at < length; at += atOnce) {
    const end = Math.min(length, at + atOnce)
    text += Reflect.apply(String.fromCharCode, null, units.slice(at, end))
  }
  return text
}

/** Makes a text bare, code unit by code unit. */
const bareInto = (text: string, into: number[]): string => {
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = bareUnit(text.charCodeAt(at))
    if (unit > space) {
      into[length] = unit
      length += 1
    } else if (unit === several) {
      const codePoint = text.codePointAt(at) ?? 0
      length = putAll(bareOf(codePoint), into, length)
      at += sizeOf(codePoint) - 1
    } else if (!isParted(into, length)) {
      into[length] = unit
      length += 1
    }
  }
  return textOf(into, isParted(into, length) ? Math.max(0, length - 1) : length)
}

/** Room for most texts that are made bare; it grows, and what more it has is let go. */
const room = Array.from({ length: atOnce }, () => space)

/** A name or headline as it is compared loosely: folded, accents and all but letters and digits gone. */
export const bare = (text: string): string => {
  const made = bareInto(text, room)
  if (room.length > atOnce) room.length = atOnce
  return made
}

/** What a text may begin or end with once it is bare: a code unit, `null` where more must be asked. */
const bareEnd = (text: string, from: number, step: 1 | -1): number | null => {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const unit = bareUnit(text.charCodeAt(at))
    if (unit !== space) return unit === several ? null : unit
  }
  return null
}

/** Whether a text, once it is bare, may begin or end as one does that is bare; quick to ask. */
export const mayShareEnd = (text: string, made: string): boolean => {
  const first = bareEnd(text, 0, 1)
  const last = bareEnd(text, text.length - 1, -1)
  if (first === null || last === null || made === '') return true
  return first === made.charCodeAt(0) || last === made.charCodeAt(made.length - 1)
}
