import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import type { WordUse } from '#languages/kinds/gist'
import { inflected } from './inflected.ts'

const { gist } = packFor('en')
if (!gist) throw new Error('English has a gist')

const use: WordUse = {
  form: 'main',
  mood: 'asserted',
  past: false,
  subject: { gender: 'n', plural: false, kind: 'company' },
}

const uses: readonly WordUse[] = [
  use,
  { ...use, form: 'own' },
  { ...use, mood: 'planned' },
  { ...use, past: true },
  { ...use, subject: { ...use.subject, plural: true } },
  { ...use, subject: { ...use.subject, kind: null } },
  { ...use, mood: 'planned', subject: { ...use.subject, kind: 'goods' } },
]

test('a word has the form that the language gives it, whatever it was asked for before', () => {
  const piece = {
    kind: 'word',
    head: 'does',
    word: 'sell',
    subject: { role: 'actor', filter: 'any' },
    known: new Map<number, string>(),
  } as const
  for (const one of [...uses, ...uses])
    expect(inflected(piece, one, gist)).toBe(gist.inflect('does', 'sell', one))
  expect(piece.known.size).toBe(uses.length)
})
