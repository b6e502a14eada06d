import { expect, test } from 'vitest'
import { inOrder } from './order.ts'
import type { Planned } from './plan.ts'

const planned = (section: number, start: number, subject = ''): Planned =>
  ({ section, start, subject, weight: start === 40 ? 1 : 0 }) as Planned

const startsOf = (all: readonly Planned[]) => inOrder(all).map(({ start }) => start)

test('the weightiest first, then part by part in the order of the text', () => {
  const all = [planned(1, 10), planned(0, 30), planned(2, 40), planned(0, 20)]
  expect(startsOf(all)).toEqual([40, 20, 30, 10])
})

test('what a part says of one subject stands together, two by two', () => {
  const all = [10, 20, 30, 35].map((start) => planned(0, start, start === 20 ? 'Norwin' : 'Oak'))
  expect(startsOf(all)).toEqual([10, 30, 20, 35])
  expect(startsOf([planned(0, 10), planned(0, 20, 'Oak'), planned(0, 30)])).toEqual([10, 20, 30])
})

test('nothing is in order', () => {
  expect(inOrder([])).toEqual([])
})
