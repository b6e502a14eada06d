import { describe, expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { factualities } from '#model/claim'
import { predicates } from '#model/frame'
import { packs } from './index.ts'
import type { Gist, GistNoun, Mood, WordUse } from './kinds/gist.ts'

const readers = packs.flatMap(({ code, gist }) => (gist ? [{ code, gist }] : []))

const roleNames = ['actor', 'target', 'item', 'instrument', 'outcome']
const filterNames =
  'any single several place other state company party person body thing goods product firm buyer rule named'.split(
    ' ',
  )
const quantityNames = ['money', 'percent', 'count', 'measure', 'when']
const agreements = ['sg', 'pl', 'fsg', 'fpl']

const isRole = (written: string): boolean => {
  const [role = '', filter = 'any'] = written.split('.')
  return roleNames.includes(role) && filterNames.includes(filter)
}

const isSlot = (written: string, { heads, forms }: Gist): boolean => {
  const [first = '', second = '', third = 'actor', ...more] = written.split(' ')
  if (more.length > 0) return false
  if (!second) return isRole(first) || quantityNames.includes(first)
  if (forms.includes(first) && isRole(second)) return written.split(' ').length === 2
  return heads.includes(first) && (isRole(third) || agreements.includes(third))
}

const slots = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/\{([^{}]*)\}/gu)].map(([, slot = '']) => slot)

const moods: readonly Mood[] = [...factualities, 'hearsay', 'unlikely']

describe.each(readers)('the gist of $code', ({ gist }) => {
  test('has sentences for every predicate', () => {
    expect(predicates.filter((one) => (gist.patterns[one] ?? []).length === 0)).toEqual([])
  })

  test('uses only slots, forms and heads that are known', () => {
    const unknown = Object.values(gist.patterns)
      .flat()
      .flatMap((pattern) => slots(pattern).filter((slot) => !isSlot(slot, gist)))
    expect(unknown).toEqual([])
  })

  test('closes what it opens and nests nothing', () => {
    const broken = Object.values(gist.patterns)
      .flat()
      .filter(
        (pattern) =>
          !/^(?:[^[\]{}]|\{[^[\]{}]+\}|\[(?:[^[\]{}]|\{[^[\]{}]+\})+\])+$/u.test(pattern),
      )
    expect(broken).toEqual([])
  })

  test('begins and ends no pattern with a space, and puts none twice', () => {
    const loose = Object.values(gist.patterns)
      .flat()
      .filter((pattern) => / {2}|^ | $/u.test(pattern))
    expect(loose).toEqual([])
  })

  test('bends every word of its patterns in every mood without residue', () => {
    const subject = { gender: 'f', plural: true, kind: 'group' } as const
    const bent = [...new Set(Object.values(gist.patterns).flat().flatMap(slots))]
      .map((slot) => slot.split(' '))
      .filter(([head = '', word]) => gist.heads.includes(head) && word !== undefined)
      .filter(([head = '']) => !gist.silent?.includes(head))
      .flatMap(([head = '', word = '']) =>
        moods.flatMap((mood) =>
          (['main', 'reported', 'own'] as const).map((form): string => {
            const said = gist.inflect(head, word, { mood, form, subject } satisfies WordUse)
            // The closing part of a verb, which some verbs do not have.
            return head.startsWith('-') && said === '' ? '-' : said
          }),
        ),
      )
    expect(bent.filter((one) => one.trim() === '' || /_|undefined|null| {2}/u.test(one))).toEqual(
      [],
    )
  })

  test('names only what the knowledge base knows', () => {
    const known = new Set([...knowledge.entities, ...knowledge.nouns].map(({ id }) => id))
    expect(Object.keys(gist.names).filter((id) => !known.has(id))).toEqual([])
  })

  test('keeps its names sorted', () => {
    expect(Object.keys(gist.names)).toEqual(Object.keys(gist.names).toSorted())
  })

  test('ends a sentence with one full stop', () => {
    expect(gist.sentence('x  y ')).toMatch(/^x y[.。]$/iu)
  })
})

describe.each(readers.filter(({ code }) => code !== 'en'))('the nouns of $code', ({ gist }) => {
  test('have a name in this language, for English ones may not stand in its sentences', () => {
    expect(knowledge.nouns.filter(({ id }) => !(id in gist.names)).map(({ id }) => id)).toEqual([])
  })

  test('stand with their article', () => {
    const noun: GistNoun = gist.listed(gist.names['ai-chips'] ?? '', 'goods')
    expect(gist.phrase([noun], '')).not.toBe('')
  })
})
