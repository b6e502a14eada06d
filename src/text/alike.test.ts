import { expect, it } from 'vitest'
import { alike } from './alike.ts'

type Reed = { readonly length: number; readonly color?: string; readonly wet?: true }

it('gives every object the fields of all in one order', () => {
  const reeds: readonly Reed[] = [
    { length: 1, wet: true },
    { color: 'brown', length: 2 },
  ]
  expect(alike(reeds).map(Object.keys)).toEqual([
    ['length', 'wet', 'color'],
    ['length', 'wet', 'color'],
  ])
  expect(alike(reeds)).toEqual(reeds)
})

it('leaves what it was given as it was', () => {
  const reed: Reed = { length: 1 }
  alike([reed, { length: 2, wet: true }])
  expect(Object.keys(reed)).toEqual(['length'])
})
