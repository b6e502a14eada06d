/** A text without what nobody sees, and where each of its code units came from. */
export type Revealed = {
  readonly text: string
  /** Offset, in the text it was made from, of a code unit of `text` or of its end. */
  readonly offsetOf: (unit: number) => number
  /** Offsets of letters that were spelt in invisible ones. */
  readonly hidden: readonly number[]
  /** Whether nothing was left out or moved. */
  readonly isAsWritten: boolean
}

/** Nothing to be seen: zero-width marks, marks of direction, joiners, variation selectors, tags. */
const invisible =
  /\u034F|[\uFE00-\uFE0F]|[\u180B-\u180F]|[\u17B4\u17B5]|[\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/u

/** The tag characters repeat ASCII, invisibly. */
const tagStart = 0xe_00_20
const tagEnd = 0xe_00_7e
const tagOffset = 0xe_00_00

/** What the tag characters and the selectors beside them begin with. */
const firstOfTags = 0xdb_40
const lastOfTags = 0xdb_43

/** Whether a text with such a code unit may be shown otherwise than its letters in lower case, one by one. */
export const mayHide = (unit: number): boolean => {
  const character = String.fromCharCode(unit)
  const isTag = unit >= firstOfTags && unit <= lastOfTags
  return isTag || invisible.test(character) || character.toLowerCase().length > 1
}

/** A flag of a region is spelt in tag characters, and shown. */
const flag = '\u{1F3F4}'

/**
 * The text as a machine reads it that drops what is invisible and knows what tag characters spell,
 * in lower case.
 */
export const revealed = (text: string): Revealed => {
  const lower = text.toLowerCase()
  return lower.length === text.length && !invisible.test(text)
    ? { text: lower, offsetOf: (unit) => unit, hidden: [], isAsWritten: true }
    : revealedBySign(text)
}

const revealedBySign = (text: string): Revealed => {
  const hidden: number[] = []
  const offsets: number[] = []
  let shown = ''
  let isFlag = false
  let at = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const isTag = code >= tagStart && code <= tagEnd
    const isHidden = isTag && !isFlag
    if (isHidden) hidden.push(at)
    if (!isTag) isFlag = character === flag
    if (isHidden || !invisible.test(character)) {
      const lower = (isHidden ? String.fromCharCode(code - tagOffset) : character).toLowerCase()
      for (let unit = 0; unit < lower.length; unit += 1) offsets.push(at)
      shown += lower
    }
    at += character.length
  }
  return {
    text: shown,
    offsetOf: (unit) => offsets[unit] ?? text.length,
    hidden,
    isAsWritten: false,
  }
}
