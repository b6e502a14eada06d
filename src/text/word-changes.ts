import type { WordChange } from '#model/change'
import { align, steps } from './align.ts'
import { tokens } from './tokens.ts'

/** All of a text in pieces: its words and signs, and what stands between them. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of tokens(text, { start: 0, end: text.length })) {
    if (start > at) pieces.push(text.slice(at, start))
    pieces.push(text.slice(start, end))
    at = end
  }
  if (at < text.length) pieces.push(text.slice(at))
  return pieces
}

/** What is the same and what differs, alternating; `removed` stands before `added`. */
type Stretch = { readonly same: string; readonly removed: string; readonly added: string }

const stretches = (before: readonly string[], after: readonly string[]): readonly Stretch[] =>
  steps(before, after, align(before, after))
    .flatMap(({ gone, come, both }): readonly Stretch[] => [
      { same: '', removed: gone.join(''), added: come.join('') },
      { same: both?.[0] ?? '', removed: '', added: '' },
    ])
    .filter(({ same, removed, added }) => same || removed || added)

/** A space between two differences is part of them: nobody reads words one letter apart. */
const joined = (all: readonly Stretch[]): readonly Stretch[] => {
  const found: Stretch[] = []
  for (const [index, stretch] of all.entries()) {
    const last = found.at(-1)
    const isSpace = stretch.same !== '' && stretch.same.trim() === ''
    const isBridge = isSpace && last?.same === '' && all[index + 1]?.same === ''
    if (last && last.same !== '' && stretch.same !== '')
      found[found.length - 1] = { ...last, same: last.same + stretch.same }
    else if (last && last.same === '' && (stretch.same === '' || isBridge))
      found[found.length - 1] = {
        same: '',
        removed: last.removed + stretch.removed + stretch.same,
        added: last.added + stretch.added + stretch.same,
      }
    else found.push(stretch)
  }
  return found
}

/** What changed from one text to the other, in their own words and without a gap. */
export const wordChanges = (before: string, after: string): readonly WordChange[] =>
  joined(stretches(piecesOf(before), piecesOf(after)))
    .flatMap(({ same, removed, added }): readonly WordChange[] => [
      { kind: 'unchanged', text: same },
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ])
    .filter(({ text }) => text !== '')
