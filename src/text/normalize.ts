/**
 * The text as everything later counts in it: BOM dropped, CRLF and CR to LF, NUL and lone
 * surrogates to U+FFFD. Nothing else is changed. Applying it twice changes nothing more.
 */
export const canonicalText = (decoded: string): string =>
  decoded
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .toWellFormed()
    .replaceAll('\u0000', '\uFFFD')
