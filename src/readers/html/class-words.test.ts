import { expect, test } from 'vitest'
import { markups } from '#languages/markups'
import { namedBy, namesContent } from './class-words.ts'

test.each([
  ['site-footer', 'navigation', true],
  ['postMeta', 'dateline-meta', true],
  ['block block--mehr-zum-thema', 'related', true],
  ['c-leia-mais', 'related', true],
  ['date', 'dateline-meta', false],
])('“%s” speaks for %s', (value, role, isStrong) => {
  expect(namedBy(value)).toEqual({ role, isStrong })
})

test.each(['entry-content', 'c-article__body', 'lc-artikeltext'])(
  '“%s” holds the text',
  (value) => {
    expect(namesContent(value)).toBe(true)
  },
)

test('a name that no template gives says nothing', () => {
  expect(namedBy('x7f3 paragraph')).toBeNull()
})

test('no two packs give one name to different parts of a page', () => {
  const roles = new Map<string, Set<string>>()
  for (const { weak, strong } of markups)
    for (const [role, words] of Object.entries({ ...weak, ...strong }))
      for (const word of words) roles.set(word, (roles.get(word) ?? new Set()).add(role))
  expect([...roles].filter(([, all]) => all.size > 1).map(([word]) => word)).toEqual([])
})
