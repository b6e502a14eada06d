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

/**
 * Takes the parser past the content of a script or style sheet that has just begun: it would go
 * through it letter by letter for nobody to read.
 */
export const passOver = ({ tagName, namespaceURI }: Tree.Element, reader: Reader): void => {
  const end = namespaceURI === html.NS.HTML ? ends.get(tagName) : undefined
  if (!end || reader.html[reader.pos] !== '>') return
  end.lastIndex = reader.pos
  const found = end.exec(reader.html)
  if (found) reader.pos = found.index - 1
}
