/**
 * The same pattern, several times faster to compile: with the `i` flag an engine closes every class
 * under change of case, which is costly for the class of all letters and changes nothing there. So
 * classes that hold `\p{L}` are taken out of it.
 */
export const lighter = (pattern: RegExp): RegExp => {
  if (!pattern.flags.includes('i')) return pattern
  const parts = pattern.source.match(/\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|./gsu) ?? []
  const source = parts.map((part) => (isLetters(part) ? `(?-i:${part})` : part)).join('')
  return new RegExp(source, pattern.flags)
}

const isLetters = (part: string): boolean =>
  part === '\\p{L}' || (part.startsWith('[') && part.includes('\\p{L}'))
