import { expect, test } from 'vitest'
import { isoDay } from './iso-day.ts'

test.for([
  ['2024-01-10T23:30:00-05:00', '2024-01-10'],
  ['20240110', '2024-01-10'],
  ['2026年1月3日 10:00', '2026-01-03'],
  ['2026. 1. 3.', '2026-01-03'],
  ['Wed, 15 Jan 2025 02:00:00 +0900 (KST)', '2025-01-15'],
  ['Tue, 14 Jan 2025 23:00:00 EST', '2025-01-14'],
  ['Tue Jan 14 2025 10:00:00 GMT+0000 (Coordinated Universal Time)', '2025-01-14'],
  ['2024-13-10', null],
  ['2025 10:20:30', null],
  ['last Tuesday', null],
  ['', null],
] as const)('%s is %s', ([written, day]) => {
  expect(isoDay(written)).toBe(day)
})
