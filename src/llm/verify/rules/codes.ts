import { isOneLanguage } from '../common.ts'
import type { Fault } from '../fault.ts'
import type { Reading } from '../reading.ts'

/** Letters and digits written as one: H20, DDR5, GPT-4. Any product may be called so. */
const code =
  /(?<![\p{Script=Latin}\p{N}])(?:\p{Script=Latin}{1,10}-?\d{1,5}(?:\p{Script=Latin}|\d){0,10}|\d{3,5}[A-Z])(?!\p{Ll})/gu

/** Quarters, halves and financial years, which other languages spell out. */
const period = /^(?:[qth]\d|fy-?\d+)$/iu

const plain = (text: string): string => text.replaceAll(/[\s\p{Pd}]/gu, '').toLowerCase()

const codesIn = (text: string): readonly string[] =>
  (text.match(code) ?? []).filter((one) => /^[\p{Lu}\d]/u.test(one) && !period.test(one))

type Readings = { readonly said: Reading; readonly cited: Reading; readonly before: Reading }

/** What is called by letters and digits is called so in the cited words, or right before them. */
export const unsupportedCodes = (
  { said, cited, before }: Readings,
  whole: () => Reading,
): readonly Fault[] => {
  const known = plain(`${cited.text} ${before.text}`)
  // Some scripts spell the letters out: its digits are the same in all.
  const isKnown = (one: string): boolean =>
    known.includes(plain(one)) ||
    (!isOneLanguage(said, cited) && known.includes(one.replaceAll(/\P{Nd}/gu, '')))
  return codesIn(said.text)
    .filter((one) => !isKnown(one))
    .map((text) => ({
      rule: plain(whole().text).includes(plain(text)) ? 'name.elsewhere' : 'name.unsupported',
      text,
    }))
}
