import { describe, expect, test } from 'vitest'
import type { Predicate } from '#model/frame'
import { frameOf, frames } from '#model/frame'
import type { Term } from '#text/lexicon'
import { packs } from './index.ts'
import type { Cues } from './kinds/cues.ts'

const classes = ['domain', 'clauses', 'passive', 'agent', 'toward', 'asides'] as const

const listsOf = (cues: Cues): readonly (readonly [string, readonly Term[]])[] => [
  ...Object.entries(cues.predicates),
  ...classes.map((one) => [one, cues[one] ?? []] as const),
]

const withCues = packs.flatMap(({ code, cues }) => (cues ? [[code, cues] as const] : []))

describe.each(withCues)('the cues of %s', (_, cues) => {
  test.each(listsOf(cues))('%s: sorted, no term twice, none empty', (_name, terms) => {
    expect(terms).toEqual([...new Set(terms)].toSorted())
    expect(terms.filter((term) => /^~?\s*$|^\s|\s$/u.test(term))).toEqual([])
  })

  test('a gap stands between words, not at an end', () => {
    const all = listsOf(cues).flatMap(([, terms]) => terms)
    expect(all.filter((term) => /^~?…|…$/u.test(term))).toEqual([])
  })

  test('has firm words for every frame', () => {
    const firm = Object.entries(cues.predicates)
      .filter(([, terms]) => terms.some((term) => !term.startsWith('~')))
      .map(([predicate]) => frameOf(predicate as Predicate))
    expect(frames.filter((frame) => !firm.includes(frame))).toEqual([])
  })

  test('knows words of the field that no other news uses', () => {
    expect(cues.domain.filter((term) => !term.startsWith('~')).length).toBeGreaterThan(10)
  })
})
