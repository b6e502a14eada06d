import { expect, test } from 'vitest'
import { packFor, packs } from '#languages/index'
import { publicationDay } from './dates.ts'

const dayOf = (text: string): string | null => {
  const block = { start: 0, end: text.length, kept: false, language: 'en', removal: null } as const
  return publicationDay(text, [{ ...block, role: 'dateline-meta' }], {
    own: packFor('en'),
    all: packs,
  })
}

test.each([
  ['Published 2 May 2024, 10:15', '2024-05-02'],
  ['May 2, 2024', '2024-05-02'],
  ['29.02.2024', '2024-02-29'],
  ['2024-12-31', '2024-12-31'],
  ['٠٢/٠٥/٢٠٢٤', '2024-02-05'],
  ['29 February 2000', '2000-02-29'],
  ['29 February 2100', null],
  ['31.04.2024', null],
  ['2.5 May 2024', null],
  ['3 hours ago', null],
])('%j is the day %j', (text, day) => {
  expect(dayOf(text)).toBe(day)
})
