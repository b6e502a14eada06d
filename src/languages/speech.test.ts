import { describe, expect, test } from 'vitest'
import { lexicon, scan } from '#text/lexicon'
import { packs } from './index.ts'
import type { Speech } from './kinds/speech.ts'

const spoken = packs.flatMap(({ code, speech }) => (speech ? [{ code, speech }] : []))

/** Every list of terms of a pack's speech, by its path. */
const listsOf = ({ say, ...rest }: Speech): readonly (readonly [string, readonly string[]])[] => [
  ...Object.entries(say).map(([name, terms]) => [`say.${name}`, terms] as const),
  ...Object.entries(rest).filter((entry): entry is [string, readonly string[]] =>
    Array.isArray(entry[1]),
  ),
]

/** A term as a list is sorted by: without its mark of weakness, in small letters. */
const keyOf = (term: string): string => term.replace(/^~/u, '').toLowerCase()

describe.each(spoken)('the speech of $code', ({ speech }) => {
  const lists = listsOf(speech)

  test.each(lists)('%s is sorted and says nothing twice', (_, terms) => {
    const keys = terms.map(keyOf)
    expect(keys).toEqual([...new Set(keys)].sort())
  })

  test.each(lists)('%s holds terms that match something', (_, terms) => {
    const mute = terms.filter((term) => /^[~?|*\s]*$/u.test(term) || /[.,;:()]\S/u.test(term))
    expect(mute).toEqual([])
  })

  test.each(lists)('%s has no term that a missing word makes empty', (_, terms) => {
    const empty = lexicon(terms.map((term) => [term, [term]] as const))
    expect(scan(empty, [])).toEqual([])
  })

  test('no verb of saying stands in two classes', () => {
    const all = Object.values(speech.say).flat().map(keyOf)
    expect(all.filter((term, index) => all.indexOf(term) !== index)).toEqual([])
  })

  test('the press of the language has verbs of the commonest classes', () => {
    for (const name of ['say', 'announce', 'estimate', 'warn', 'ask', 'deny', 'report'] as const)
      expect(speech.say[name]?.length ?? 0).toBeGreaterThan(0)
  })

  test('pronouns for people and for bodies are among the pronouns', () => {
    const { pronouns, personPronouns = [], organisationPronouns = [] } = speech
    const parts = [...personPronouns, ...organisationPronouns]
    expect(parts.filter((term) => !pronouns.includes(term))).toEqual([])
  })

  test('authorities are among the bodies', () => {
    const { authorityPronouns = [], organisationPronouns = [] } = speech
    expect(authorityPronouns.filter((term) => !organisationPronouns.includes(term))).toEqual([])
  })

  test('whatever looks for a source finds one on some side', () => {
    expect(speech.sourceBefore.length + speech.sourceAfter.length).toBeGreaterThan(0)
  })
})
