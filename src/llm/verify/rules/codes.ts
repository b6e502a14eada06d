import { isOneLanguage } from '../common.ts'
import type { Fault } from '../fault.ts'
import type { Reading } from '../reading.ts'

/** Letters and digits written as one: H20, DDR5, GPT-4. Any product may be called so. */
const code =
  /(?<![\p{Script=Latin}\p{N}])(?:\p{Script=Latin}{1,10}-?\d{1,5}(?:\p{Script=Latin}|\d){0,10}|\d{3,5}[A-Z])(?!\p{Ll})/gu

/** The same in letters of other scripts, which an ending may follow: 해무2는, Ту-154. */
const otherCode =
  /(?<![\p{L}\p{N}])(?:(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\p{L}){2,12}-?\p{Nd}{1,5}/gu

const digits = /\p{Nd}+/gu

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
  const figures = new Set(known.match(digits))
  const strange = (said.text.match(otherCode) ?? []).filter(
    (one) => !figures.has(one.match(digits)?.[0] ?? ''),
  )
  return [...codesIn(said.text).filter((one) => !isKnown(one)), ...strange].map((text) => ({
    rule: plain(whole().text).includes(plain(text)) ? 'name.elsewhere' : 'name.unsupported',
    text,
  }))
}
