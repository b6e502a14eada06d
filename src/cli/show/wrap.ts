/** Lines that fit: widths as a terminal counts them, two columns for a Han character. */
import stringWidth from 'string-width'

// Where no spaces part words a line may break at any letter, but not before a closing mark.
const atoms =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々「『《（【〈][、。，；：！？」』》）】〉”’…ー]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々「『《（【〈]+|\s+/gu

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A word too long for any line, in pieces. */
const pieces = (word: string, width: number): readonly string[] => {
  const made: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
    const columns = stringWidth(segment)
    if (used + columns > width && piece !== '') {
      made.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += columns
  }
  return [...made, piece]
}

const atomsOf = (text: string, width: number): readonly string[] =>
  (text.match(atoms) ?? []).flatMap((atom) =>
    atom.length <= width / 2 || stringWidth(atom) <= width ? [atom] : pieces(atom, width),
  )

/** One line of text as lines no wider than `width` columns. */
const wrapLine = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const atom of atomsOf(text, width)) {
    const isSpace = /^\s/u.test(atom)
    const columns = isSpace ? 1 : stringWidth(atom)
    if (used + columns > width && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (isSpace && line === '') continue
    line += isSpace ? ' ' : atom
    used += columns
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** The text as lines no wider than `width` columns; its own line breaks stay. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, Math.max(8, width)))

/** A text cut to `width` columns, with an ellipsis where something is missing. */
export const clip = (text: string, width: number): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  // The width of a very long line need not be counted to the end.
  if (line.length <= width * 2 && stringWidth(line) <= width) return line
  const [start = ''] = pieces(line.slice(0, width * 4), width - 1)
  return `${start.trimEnd()}…`
}

/** Lines behind a margin: the first behind `lead`, the others behind as many spaces. */
export const indented = (
  text: string,
  { lead, width }: { lead: string; width: number },
): string[] => {
  const margin = stringWidth(lead)
  const rest = ' '.repeat(margin)
  return wrap(text, width - margin).map((line, index) => (index === 0 ? lead : rest) + line)
}
