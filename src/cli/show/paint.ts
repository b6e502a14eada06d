import { styleText } from 'node:util'
import type { Screen } from '#cli/world'

/** How a word looks, by what it is. */
const styles = {
  title: ['bold'],
  heading: ['bold', 'cyan'],
  dim: ['dim'],
  struck: ['dim', 'strikethrough'],
  mark: ['yellow'],
  good: ['green'],
  bad: ['red'],
  alert: ['bold', 'red'],
  speaker: ['bold'],
  number: ['magenta'],
} as const

export type Style = keyof typeof styles

/** Dresses a text in a style. */
export type Paint = (style: Style, text: string) => string

/** Colours for a stream; plain where nobody looks. */
export const paintFor =
  (stream: Screen): Paint =>
  (style, text) =>
    text === ''
      ? text
      : styleText([...styles[style]], text, {
          stream: stream as NodeJS.WritableStream,
          validateStream: true,
        })
