import { hangulSurnames, hanSurnames } from '#knowledge/surnames'
import { isNameShaped, leadingName } from '#text/name-shape'
import type { Line } from './lines.ts'
import { isFragment, isProse } from './lines.ts'
import type { Page } from './page.ts'

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
// A name or pen name with what may stand about it: 旅する七海, ライターS, みゆ♪, 변호사 여지수.
const label = /^[\p{L}\p{M}\p{N}ー々・·\s@._♪☆★♡-]{1,16}$/u
const maxLetters = 12
// The same where spaces part words: أم ياسمين, د. عائشة المرزوقي.
const spacedLabel = /^\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s.'-]{2,23}$/u
const spacedWords = 4

const hanFamilies = new Set(hanSurnames)
const hangulFamilies = new Set(hangulSurnames)
const longestFamily = 3
const hangulName = /^\p{Script=Hangul}{2,4}$/u
const unspacedName =
  /^[\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,5}$/u

/** A short line in a script without capitals that stands alone and could be a name or a heading. */
const isCaselessLabel = (line: Line): boolean =>
  isFragment(line) &&
  !line.ends &&
  !line.bullet &&
  ((unspaced.test(line.core) &&
    label.test(line.core) &&
    line.core.replaceAll(/\P{L}/gu, '').length <= maxLetters) ||
    (line.words <= spacedWords && spacedLabel.test(line.core)))

const beginsWithFamily = (name: string): boolean => {
  for (let length = longestFamily; length > 0; length -= 1)
    if (name.length > length && hanFamilies.has(name.slice(0, length))) return true
  return false
}

/** Whether such a line is a family name with a given one, as far as the letters tell. */
export const isCaselessName = (line: Line): boolean => {
  if (!isCaselessLabel(line)) return false
  const last = line.core.split(/\s+/u).at(-1) ?? ''
  const whole = line.core.replaceAll(/\s/gu, '')
  if (hangulName.test(last)) return hangulFamilies.has(last.slice(0, 1)) && last.length > 2
  return [last, whole].some((name) => unspacedName.test(name) && beginsWithFamily(name))
}

/** A short line that could be a pen name: where the article has headings, it is rather one of them. */
export const isLoneLabel = (line: Line, lines: readonly Line[]): boolean =>
  isCaselessLabel(line) &&
  !lines.some((one) => {
    const [before, after] = [lines[one.at - 1], lines[one.at + 1]]
    const between = before && after && isProse(before) && isProse(after)
    return one.at !== line.at && between && isCaselessLabel(one)
  })

const cased = /[\p{Lu}\p{Ll}]/u

/** Whether a line is a signature by one of the language's own forms: Written by Ann Lee. */
export const isFormName = (line: Line, { signatures }: Page): boolean =>
  isFragment(line) &&
  (signatures[line.at] ?? []).some(
    ({ coreNames }) =>
      coreNames !== undefined && (!cased.test(line.core) || isNameShaped(leadingName(coreNames))),
  )
