import { remember } from '#text/remember'

/**
 * The same pattern without the flag `i`: every letter that flag would have made blind to case is
 * spelled in both cases, and what stands in `(?-i:…)` is left as it is. An engine closes each class
 * under change of case anew, which costs most of the time a pattern takes to compile; and V8 13.6
 * loses matches of patterns with modifiers (docs/decisions/0014). Letters whose other case is more
 * than one letter (ß, İ) stay as they are.
 */
export const spellCases = remember((pattern: RegExp): RegExp => {
  if (!pattern.flags.includes('i')) return pattern
  /** Whether case counts: in the pattern, in its open group, in the group within that … */
  const exact = [false]
  const spelled = (pattern.source.match(part) ?? []).map((found) => {
    if (found.startsWith('(')) exact.push(found === '(?-i:' || exact.at(-1) === true)
    else if (found === ')') exact.pop()
    if (found === '(?-i:') return '(?:'
    return exact.at(-1) ? found : bothCases(found)
  })
  return new RegExp(spelled.join(''), pattern.flags.replace('i', ''))
})

/** A pack's rules with their patterns spelled out. */
export const spellRules = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[],
): readonly Rule[] => rules.map((rule) => ({ ...rule, match: spellCases(rule.match) }))

const escaped = String.raw`\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)`
const part = new RegExp(
  String.raw`${escaped}|\((?:\?(?:-i:|[:=!]|<[=!]|<[^>]*>))?|\[(?:\\.|[^\]\\])*\]|\{[\d,]*\}|.`,
  'gsu',
)
const member = new RegExp(String.raw`${escaped}|[^\\]-[^\\]|.`, 'gsu')

const bothCases = (found: string): string => {
  if (found.startsWith('[')) {
    const start = found.startsWith('[^') ? 2 : 1
    return `${found.slice(0, start)}${bothCasesInClass(found.slice(start, -1))}]`
  }
  if (isCaseProperty(found)) return `[${anyCase}]`
  const others = otherCases(found)
  return others.length > 0 ? `[${found}${others.join('')}]` : found
}

const bothCasesInClass = (members: string): string =>
  (members.match(member) ?? []).map((found) => found + otherInClass(found)).join('')

const otherInClass = (found: string): string => {
  if (isCaseProperty(found)) return anyCase
  const [from = '', dash, to] = found
  return dash === '-' && to ? otherRange(from, to) : otherCases(found).join('')
}

/** The letters a range lacks, as ranges where they follow each other. */
const otherRange = (from: string, to: string): string => {
  const [first = 0, last = 0] = [from.codePointAt(0), to.codePointAt(0)]
  const letters = Array.from({ length: last - first + 1 }, (_, n) =>
    String.fromCodePoint(first + n),
  )
  const others = letters
    .flatMap(otherCases)
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((code) => code < first || code > last)
    .toSorted((a, b) => a - b)
  const starts = others.filter((code, n) => code !== (others[n - 1] ?? -1) + 1)
  const ends = others.filter((code, n) => code !== (others[n + 1] ?? -1) - 1)
  return starts
    .map((code, n) => `${String.fromCodePoint(code)}-${String.fromCodePoint(ends[n] ?? code)}`)
    .join('')
}

const anyCase = String.raw`\p{Lu}\p{Ll}\p{Lt}`

const isCaseProperty = (found: string): boolean => /^\\p\{L[ult]\}$/u.test(found)

/** A single letter in the other case; none for signs, digits and escapes. */
const otherCases = (letter: string): readonly string[] => {
  if ([...letter].length !== 1) return []
  return [letter.toLowerCase(), letter.toUpperCase()].filter(
    (other) => other !== letter && [...other].length === 1,
  )
}
