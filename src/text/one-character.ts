/**
 * Whether a text is one character that a pattern such as `/^\p{Script=Han}$/u` fits; code units are
 * looked up once each, since pages hold thousands of them.
 */
export const oneCharacter = (pattern: RegExp): ((text: string) => boolean) => {
  const fits = unitFits(pattern)
  return (text) => (text.length === 1 ? fits(text, 0) : text.length === 2 && pattern.test(text))
}

const isNew = 0
const isFit = 1
const isUnfit = 2

/** Whether the code unit at a place is a character that a pattern fits; none fits half of one. */
export const unitFits = (pattern: RegExp): ((text: string, at: number) => boolean) => {
  const known = new Uint8Array(0x1_00_00)
  return (text, at) => {
    if (at < 0 || at >= text.length) return false
    const unit = text.charCodeAt(at)
    const found = known[unit] ?? isNew
    if (found !== isNew) return found === isFit
    const fit = pattern.test(String.fromCharCode(unit))
    known[unit] = fit ? isFit : isUnfit
    return fit
  }
}

/** The same of whole characters that begin at a place, those of two units among them. */
export const characterFits = (pattern: RegExp): ((text: string, at: number) => boolean) => {
  const fits = unitFits(pattern)
  return (text, at) => {
    const codePoint = text.codePointAt(at) ?? 0
    return codePoint > 0xff_ff ? pattern.test(String.fromCodePoint(codePoint)) : fits(text, at)
  }
}

/** Whether white space stands at a place. */
export const isSpace = unitFits(/\s/u)
