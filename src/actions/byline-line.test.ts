import { expect, test } from 'vitest'
import type { Candidate } from '#model/provenance'
import { noWitnesses } from '#model/provenance'
import { bylineLine } from './byline-line.ts'

const line = (...candidates: readonly Candidate[]) =>
  bylineLine({ metadata: { ...noWitnesses, authors: { candidates, decidedBy: null } } })

const staff = { value: 'Staff', rule: 'html.meta-author', won: false }

test('one line says who signs, who says so, and who else was named', () => {
  const lena = { value: 'Lena Marsh', rule: 'text.byline', won: true }
  expect(line(lena, { ...lena, rule: 'html.json-ld', won: false }, staff)).toBe(
    'byline: Lena Marsh (text.byline, html.json-ld; also: Staff, html.meta-author)',
  )
  expect(line(staff)).toBe('byline: (nobody) (also: Staff, html.meta-author)')
  expect(line()).toBeNull()
  expect(bylineLine({})).toBeNull()
})

test('no stranger’s words steer a terminal', () => {
  expect(line({ ...staff, value: 'St\u001B[31maff', won: true })).not.toContain('\u001B')
})
