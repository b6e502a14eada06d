/**
 * Characters a reader cannot see and that may deceive: controls but line break and tab, marks that
 * turn the direction of writing, zero-width characters other than the joiners some scripts need.
 */
const hidden =
  /(?![\n\t])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

// Common in pages and harmless: they say only where a word may be broken or which way it runs.
const harmless = new Set(['\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF'])

const named = (character: string): string =>
  harmless.has(character)
    ? ''
    : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`

/**
 * A text as it may be shown: what could command a terminal or turn the line around is spelt out
 * (`⟨U+202E⟩`). For showing only; offsets do not hold in it.
 */
export const visible = (text: string): string => text.replaceAll(hidden, named)
