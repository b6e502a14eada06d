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
  '《': '',
  '‹': '›',
}

/**
 * The outermost quotations of a stretch of text, in order.
 *
 * A mark that is not closed before the stretch ends gives an `open` quotation that reaches the end:
 * a speech that goes on in the next paragraph. Single marks are left alone: they are apostrophes
 * more often than quotes.
 */
export const quotations = (text: string, { start, end }: Span): readonly Quotation[] => {
  const found: Quotation[] = []
  let at = start
  while (at < end) {
    const mark = text[at] ?? ''
    const closing = closers[mark]
    if (!closing || (mark === '"' && isInchMark(text, at))) {
      at += 1
      continue
    }
    let close = at + 1
    while (close < end && !closing.includes(text[close] ?? '\0')) close += 1
    found.push({
      start: at,
      end: Math.min(close + 1, end),
      inner: { start: at + 1, end: close },
      open: close >= end,
    })
    at = close + 1
  }
  return found
}

/** A straight mark right after a digit measures inches. */
const isInchMark = (text: string, at: number): boolean => /\p{Nd}/u.test(text[at - 1] ?? '')
