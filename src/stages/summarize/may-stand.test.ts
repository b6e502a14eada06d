import { expect, test } from 'vitest'
import type { Claim, Filler } from '#model/claim'
import type { Frame } from '#model/frame'
import { mayAct, mayBeHit } from './may-stand.ts'

const places = new Set(['cn', 'us', 'shenzhen'])
const place = (entity: string): Filler => ({ entity, name: entity })
const claim = (frame: Frame, actor: readonly Filler[] = []): Claim =>
  ({ frame, roles: { actor, target: [], item: [], instrument: [] } }) as unknown as Claim

test.each<[Frame, Filler, boolean]>([
  ['control', place('cn'), true],
  ['control', place('shenzhen'), false],
  ['enforcement', place('cn'), false],
  ['enforcement', place('huawei'), true],
  ['evasion', { entity: null, name: 'front companies' }, false],
  ['evasion', { entity: null, name: 'companies' }, true],
])('in %s, %o acts: %s', (frame, filler, expected) => {
  expect(mayAct(claim(frame), filler, places)).toBe(expected)
})

test('measures hit the United States only where another state takes them', () => {
  expect(mayBeHit(claim('control'), place('us'), places)).toBe(false)
  expect(mayBeHit(claim('control', [place('cn')]), place('us'), places)).toBe(true)
  expect(mayBeHit(claim('price'), place('us'), places)).toBe(true)
})
