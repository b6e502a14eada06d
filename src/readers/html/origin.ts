import type { Mark } from '#model/article'

/** The line feeds of a canonical text, by offset, that stood behind a carriage return when it came. */
const shortened = (decoded: string, lead: number): readonly number[] => {
  const found: number[] = []
  for (let at = decoded.indexOf('\r\n'); at >= 0; at = decoded.indexOf('\r\n', at + 2))
    found.push(at - lead - found.length)
  return found
}

/** How many of these ascending numbers are below that one. */
const countBelow = (numbers: readonly number[], limit: number): number => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where an offset into the canonical text of a page stands in the page as it was decoded: a byte
 * order mark and the carriage returns of line breaks are in the one and not in the other.
 */
export const originIn = (decoded: string): ((offset: number) => number) => {
  const lead = decoded.startsWith('\uFEFF') ? 1 : 0
  const breaks = shortened(decoded, lead)
  return (offset) => offset + lead + countBelow(breaks, offset)
}

/** The marks with the places of their markup moved; one that has none there loses it. */
export const movedSources = (
  marks: readonly Mark[],
  moved: (offset: number) => number | null,
): readonly Mark[] =>
  marks.map(({ source, ...mark }) => {
    const start = source ? moved(source.start) : null
    const end = source ? moved(source.end) : null
    return start === null || end === null ? mark : { ...mark, source: { start, end } }
  })
