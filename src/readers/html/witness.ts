import { maxAsked, maxBody } from './limits.ts'
import type { Shape } from './shape.ts'

/** Whether a piece stands in the text that a page gives as its article's, and whether that is whole. */
export type Witness = {
  readonly isSaid: (shape: Shape) => boolean
  readonly isWhole: boolean
}

const silent: Witness = { isSaid: () => false, isWhole: false }

/** Words from which a text in the page's data is more than a teaser. */
const minLetters = 400
/** Share of it that the page has to show before it is believed. */
const minShown = 0.7
const compared = 300

const noLetter = /[^\p{L}\p{N}]+/gu
const lettersOf = (text: string): string => text.toLowerCase().replaceAll(noLetter, '')

/**
 * The article's text in the page's data as a witness: it is cut off, or holds more than the page
 * shows, so it is never the text itself.
 */
export const witnessFrom = (shapes: readonly Shape[], body: string | null): Witness => {
  const said =
    body && body.length <= maxBody ? lettersOf(body.replaceAll(/<[^<>]{0,500}>/gu, ' ')) : ''
  if (said.length < minLetters) return silent
  const shown = new Set<Shape>()
  let letters = 0
  for (const shape of shapes.filter(({ isProse }) => isProse).slice(0, maxAsked)) {
    const own = lettersOf(shape.text.slice(0, compared))
    if (!said.includes(own)) continue
    shown.add(shape)
    letters += shape.text.length > compared ? lettersOf(shape.text).length : own.length
  }
  if (letters < said.length * minShown) return silent
  return { isSaid: (shape) => shown.has(shape), isWhole: true }
}
