import type { Span } from '#model/span'

/** A quotation: the span with its marks, and the words inside them. `open` if it is never closed. */
export type Quotation = Span & { readonly inner: Span; readonly open: boolean }

// Opening mark → the marks that may close it. German „…“ and English “…” share a character, so the
// opening one decides. A straight mark closes itself.
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '"': '"”“',
  '「': '」',
  '『': '』',
  '‹': '›',
  '‘': '’',
}

/** By code unit: 1 where it is one of the marks. */
const tableOf = (marks: string): Uint8Array => {
  const table = new Uint8Array(0x1_00_00)
  for (const mark of marks) table[mark.charCodeAt(0)] = 1
  return table
}

const openers = tableOf(Object.keys(closers).join(''))
const marks = tableOf(Object.entries(closers).flat().join(''))

/** Offset of the first mark that may open a quotation, or `end`. */
const nextMark = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && openers[text.charCodeAt(at)] !== 1) at += 1
  return at
}

const letter = /[\p{L}\p{N}]/u
const digit = /\p{Nd}/u
const space = /\s/u

/** Whether the mark opens a quotation: not an inch sign, and no apostrophe inside a word. */
const opens = (text: string, at: number): boolean => {
  const mark = text[at] ?? ''
  const before = text[at - 1] ?? ' '
  if (mark === '"') return !digit.test(before) && !space.test(text[at + 1] ?? ' ')
  if (mark === '‘') return !letter.test(before)
  if (mark === '»') return !space.test(text[at + 1] ?? ' ') && !letter.test(before)
  return true
}

/** Whether the mark closes: a right single mark inside a word is an apostrophe. */
const closes = (text: string, at: number): boolean =>
  text[at] !== '’' || !letter.test(text[at + 1] ?? ' ')

/**
 * Offset of the mark that closes what was opened at `from`, or `end`. The same opening mark inside
 * (« … « … » … ») nests.
 */
const nestedClosingAt = (text: string, { start: from, end }: Span, nests: boolean): number => {
  const mark = text[from] ?? ''
  const closing = closers[mark] ?? ''
  let depth = 1
  for (let at = from + 1; at < end; at += 1) {
    if (marks[text.charCodeAt(at)] !== 1) continue
    const sign = text[at] ?? ''
    if (closing.includes(sign) && closes(text, at)) depth -= 1
    else if (nests && sign === mark && mark !== '‘') depth += 1
    if (depth === 0) return at
  }
  return end
}

/** As above; where the count of marks does not come out, the first closing mark serves. */
const closingAt = (text: string, from: number, end: number): number => {
  const mark = text[from] ?? ''
  const nests = !(closers[mark] ?? '').includes(mark)
  const close = nestedClosingAt(text, { start: from, end }, nests)
  return close < end || !nests ? close : nestedClosingAt(text, { start: from, end }, false)
}

/**
 * The outermost quotations of a stretch of text, in order.
 *
 * A mark that is not closed before the stretch ends gives an `open` quotation that reaches the end:
 * a speech that goes on in the next paragraph. Straight single marks are left alone: they are
 * apostrophes more often than quotes; a curly one counts only where it is closed.
 */
export const quotations = (text: string, { start, end }: Span): readonly Quotation[] => {
  const found: Quotation[] = []
  let unclosed = false
  for (let at = nextMark(text, start, end); at < end; at = nextMark(text, at, end)) {
    const mark = text[at] ?? ''
    if ((unclosed && mark === '‘') || !opens(text, at)) {
      at += 1
      continue
    }
    const close = closingAt(text, at, end)
    const open = close >= end
    if (open && mark === '‘') {
      unclosed = true
      at += 1
      continue
    }
    const inner = { start: at + 1, end: close }
    found.push({ start: at, end: Math.min(close + 1, end), inner, open })
    at = close + 1
  }
  return found
}
