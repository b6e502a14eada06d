import type { Span } from '#model/span'
import { characterClass, classNumber, sizeOf } from './characters.ts'

/** Whether a digit, of any script, stands in a stretch of text. */
export const holdsDigit = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) ?? 0
    if (classNumber(codePoint) === characterClass.number) return true
    at += sizeOf(codePoint)
  }
  return false
}
