/** The pieces of text on a page of a PDF, put into lines. */

/** What pdf.js gives for a stretch of letters; other items mark content. */
type Item = {
  readonly str: string
  readonly dir: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

/** A line on a page; lengths in points, `y` counts from the bottom. */
export type PdfLine = {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of its letters. */
  readonly size: number
}

type Placed = {
  readonly text: string
  readonly isRtl: boolean
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const placed = ({ str, dir, width, height, transform }: Item): Placed => {
  const [, , skew = 0, scale = 0, left = 0, y = 0] = transform
  const size = height || Math.hypot(skew, scale)
  return { text: str, isRtl: dir === 'rtl', left, right: left + width, y, size }
}

/** The lines of a page in the order in which they were drawn, which is the order of reading. */
export const linesOf = (items: readonly (Item | object)[], page: number): readonly PdfLine[] => {
  const lines: PdfLine[] = []
  let open: Placed[] = []
  const close = (): void => {
    const line = lineOf(open, page)
    if (line) lines.push(line)
    open = []
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const piece = placed(item)
    const last = open.at(-1)
    if (last && item.str !== '' && Math.abs(piece.y - last.y) > Math.max(piece.size, last.size) / 2)
      close()
    if (item.str !== '') open.push(piece)
    if (item.hasEOL) close()
  }
  close()
  return lines
}

const lineOf = (pieces: readonly Placed[], page: number): PdfLine | null => {
  const inked = pieces.filter(({ text }) => text.trim() !== '')
  const [first] = inked
  if (!first) return null
  return {
    text: inOrder(pieces)
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
    page,
    left: Math.min(...inked.map(({ left }) => left)),
    right: Math.max(...inked.map(({ right }) => right)),
    y: first.y,
    size: Math.max(...inked.map(({ size }) => size)),
  }
}

/** Pieces of a line that runs from right to left may have been drawn from the left. */
const inOrder = (pieces: readonly Placed[]): readonly Placed[] => {
  const inked = pieces.filter(({ text }) => text.trim() !== '')
  const isRtl = inked.filter((piece) => piece.isRtl).length > inked.length / 2
  const [first, last] = [inked[0], inked.at(-1)]
  return isRtl && first && last && first.left < last.left ? pieces.toReversed() : pieces
}
