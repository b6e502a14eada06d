import { describe, expect, test } from 'vitest'
import { plain } from '#text/plain'
import { prefilter } from '#text/prefilter'
import { spellRules } from '#text/spell-cases'
import { packs } from './index.ts'

const known = packs.flatMap(({ name, bylines }) =>
  bylines
    ? [
        {
          name,
          bylines: { ...bylines, rules: spellRules(bylines.rules), bio: spellRules(bylines.bio) },
        },
      ]
    : [],
)

test('no two forms of any packs share an id', () => {
  const ids = known.flatMap(({ bylines }) => [...bylines.rules, ...bylines.bio].map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

describe.each(known)('bylines of $name', ({ bylines }) => {
  test('every form reads the name in its example', () => {
    const silent = bylines.rules.filter(
      ({ match, hits }) => !match.exec(plain(hits))?.groups?.names,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test('the filter leaves every form its own example', () => {
    const all: readonly { readonly match: RegExp; readonly id: string; readonly hits: string }[] = [
      ...bylines.rules,
      ...bylines.bio,
    ]
    const worthTrying = prefilter(all)
    const lost = all.filter((form) => !worthTrying(plain(form.hits)).includes(form))
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('no form reads a name in an innocent line', () => {
    const guilty = bylines.rules.flatMap(({ match, id }) =>
      bylines.rules
        .filter(({ spares }) => match.test(plain(spares)))
        .map(({ spares }) => `${id}: ${spares}`),
    )
    expect(guilty).toEqual([])
  })

  test('every form of a bio knows its example, and no other one’s innocent line', () => {
    const silent = bylines.bio.filter(({ match, hits }) => !match.test(plain(hits)))
    const guilty = bylines.bio.flatMap(({ match, id }) =>
      bylines.bio
        .filter(({ spares }) => match.test(plain(spares)))
        .map(({ spares }) => `${id}: ${spares}`),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
    expect(guilty).toEqual([])
  })

  test('no word stands twice in a list', () => {
    const { separators, roles, desks, past, leisure = [] } = bylines
    for (const list of [separators, roles, desks, past, leisure]) {
      expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([])
    }
  })
})
