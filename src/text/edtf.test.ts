import { expect, test } from 'vitest'
import { datePartsOf } from './edtf.ts'

test.each([
  ['2025-08-08', { year: '2025', month: '08', day: '08' }],
  ['2024-35~', { year: '2024', month: '35', day: '' }],
  ['XXXX-10', { year: '', month: '10', day: '' }],
  ['2019', { year: '2019', month: '', day: '' }],
  ['2023~', { year: '2023', month: '', day: '' }],
  ['2025-08-08?', { year: '2025', month: '08', day: '08' }],
  ['2025-8', null],
  ['2025-08-0', null],
  ['2025-08-081', null],
  ['2025-08-08~?', null],
  ['202', null],
  ['', null],
  ['2019/..', null],
  ['yesterday', null],
])('%s falls into its parts', (value, expected) => {
  expect(datePartsOf(value)).toEqual(expected)
})
