import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { html } from 'parse5'

/** Where the parser stands in the markup that it has not let go of yet. */
type Reader = { readonly html: string; pos: number }

/**
 * What ends the content of a script or style sheet. Behind `<!--` an end tag may be part of a script,
 * so the parser has to read that itself.
 */
const ends: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<(?:\/script|!--)/giu],
  ['style', /<\/style/giu],
])

/** Parts of a drawing that hold nothing but each other, with attributes as everybody writes them. */
const shape =
  /\s*<\/?(?:animate|animatemotion|animatetransform|circle|clippath|defs|ellipse|filter|g|image|line|lineargradient|mask|path|pattern|polygon|polyline|radialgradient|rect|stop|symbol|use)(?:\s{1,99}[^\s"'<>/=]{1,64}(?:\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*'|[^\s"'<>=`]{1,999}))?){0,64}\s{0,99}\/?>/iuy
const endOfDrawing = /\s*<\/svg/iuy

/** The markup that ends what has just begun; null where the parser has to find that out. */
const endOf = ({ tagName, namespaceURI }: Tree.Element, { html: markup, pos }: Reader) => {
  if (markup[pos] !== '>') return null
  if (namespaceURI === html.NS.SVG) {
    if (tagName !== 'svg' || markup[pos - 1] === '/') return null
    endOfDrawing.lastIndex = pos + 1
    shape.lastIndex = pos + 1
    while (shape.test(markup)) endOfDrawing.lastIndex = shape.lastIndex
    const found = endOfDrawing.exec(markup)
    return found && endOfDrawing.lastIndex - '</svg'.length
  }
  const end = namespaceURI === html.NS.HTML ? ends.get(tagName) : undefined
  if (!end) return null
  end.lastIndex = pos
  const found = end.exec(markup)
  return found?.index ?? null
}

/**
 * Takes the parser past the content of a script, style sheet or plain drawing that has just begun:
 * it would go through it letter by letter for nobody to read. Gives what it was taken past.
 */
export const passOver = (element: Tree.Element, reader: Reader): string => {
  const end = endOf(element, reader)
  if (end === null) return ''
  const passed = reader.html.slice(reader.pos + 1, end)
  reader.pos = end - 1
  return passed
}
