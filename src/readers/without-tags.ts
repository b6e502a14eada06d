const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

const skipped = /^<(script|style|noscript|template|svg|head)[\s/>]/iu
const inline =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)[\s/>]/iu

/**
 * The text of markup that is too much for a parser: tags out, blocks parted by a blank line. One
 * pass, no nesting; less exact than a parse, but no page can make it slow.
 */
export const withoutTags = (markup: string): string => {
  const pieces: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  while (at < markup.length) {
    const open = markup.indexOf('<', at)
    if (open < 0) break
    pieces.push(markup.slice(at, open))
    const tag = markup.slice(open, open + 20)
    if (/^<[a-z/!?]/iu.test(tag)) {
      pieces.push(inline.test(tag) ? '' : '\n\n')
      at = afterTag(markup, open, unclosed)
    } else {
      pieces.push('<')
      at = open + 1
    }
  }
  return tidy(pieces.join('') + markup.slice(at))
}

/**
 * Where the text goes on after a tag; after the end tag, where nobody sees the content. Elements
 * that are found `unclosed` once are not looked for again.
 */
const afterTag = (markup: string, open: number, unclosed: Set<string>): number => {
  const tag = markup.slice(open, open + 20)
  if (tag.startsWith('<!--')) return after(markup, '-->', open)
  const name = skipped.exec(tag)?.[1]
  if (!name || unclosed.has(name)) return after(markup, '>', open)
  const end = markup.indexOf(`</${name}`, open)
  if (end < 0) unclosed.add(name)
  return after(markup, '>', end < 0 ? open : end)
}

const after = (markup: string, close: string, from: number): number => {
  const end = markup.indexOf(close, from)
  return end < 0 ? markup.length : end + close.length
}

const tidy = (text: string): string =>
  text
    .replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,5});/giu, character)
    .replaceAll(/[ \t\f]+/gu, ' ')
    .replaceAll(/ ?\n[ \n]*/gu, (gap) => (gap.replaceAll(' ', '').length > 1 ? '\n\n' : '\n'))
    .trim()

const character = (written: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? written
  const code = Number(name.slice(1).replace(/^x/iu, '0x'))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
