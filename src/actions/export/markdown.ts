/** A stranger's words inside Markdown: they must stay words. */
import { visible } from '#text/visible'

// Any ASCII punctuation may stand behind a backslash (CommonMark 0.31, 2.4).
const telling = /[\\`*_{}[\]<>|~&#$=@!^]|:(?=\/\/)/gu
// A line that begins so would be a list, a heading, a quotation or a rule.
const opening = /^(\s*)([-+]|\d{1,9}(?=[.)]))/u

/** One line of words, with nothing in it that Markdown would read as markup. */
export const inMarkdown = (text: string): string =>
  visible(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(telling, '\\$&')
    .replace(opening, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\u200B` : `${space}\\${mark}`,
    )
    .replaceAll(/\bwww\./giu, (www) => `${www.slice(0, -1)}\\.`)

/** A link; just the words where the address is none of the web's. */
export const linkTo = (words: string, address: string | null): string =>
  address === null ? words : `[${words}](<${address}>)`

/** A line of YAML: JSON is YAML. */
const frontLine = ([name, value]: readonly [string, unknown]): string =>
  visible(`${name}: ${JSON.stringify(value)}`)

/** Front matter of what is known; what is null is left out. */
export const frontMatter = (facts: Readonly<Record<string, unknown>>): string =>
  [
    '---',
    ...Object.entries(facts)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(frontLine),
    '---',
  ].join('\n')
