import { isSpace } from '#text/one-character'

/** The words of a text that spaces part, up to so many: all, and those that fit. */
export const countWords = (
  text: string,
  fits: (start: number, end: number) => boolean,
  most = Number.POSITIVE_INFINITY,
): { readonly all: number; readonly fitting: number } => {
  let all = 0
  let fitting = 0
  let start = -1
  for (let at = 0; at <= text.length && all < most; at += 1) {
    if (at < text.length && !isSpace(text, at)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      all += 1
      if (fits(start, at)) fitting += 1
      start = -1
    }
  }
  return { all, fitting }
}
