import { expect, test } from 'vitest'
import { frameOf } from '#model/frame'
import { tokens } from '#text/tokens'
import { mostOfReadings, partingBefore, partingBy } from './division.ts'
import { partBits } from './frame.ts'
import type { Part } from './parts.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { noWords } from './sentence-words.ts'

const text = 'Halden raised prices; Corvex built a plant'
const named: Part = {
  start: 22,
  end: 28,
  text: 'Corvex',
  kind: 'company',
  bit: partBits.company,
  filler: { entity: null, name: 'Corvex' },
  value: null,
  broad: false,
}
const scene: Scene = {
  text,
  sentence: { start: 0, end: 42, block: 0, tokens: tokens(text, { start: 0, end: 42 }) },
  role: 'body',
  words: noWords,
  triggers: [],
  cues: [],
  parts: [named],
  attributed: [],
  mood: () => ({ tokens: [], signs: [], is: () => false }),
  entityOf: () => undefined,
  countryOf: () => undefined,
  isMedium: () => false,
  verbLast: false,
  commaPartsClauses: false,
  endings: new Map(),
}
const right = { start: 21, end: 42, words: 4 }
const sides = { left: { start: 0, end: 21, words: 3 }, right, rest: right, borders: 1 }

const reading = (predicate: Reading['predicate'], score: number): Reading => ({
  predicate,
  frame: frameOf(predicate),
  trigger: { start: 29, end: 34, deniable: false },
  score,
})

const cases = [0.3, 1, 2.5, 9].flatMap((score) => [
  null,
  reading('position.warn', score),
  reading('price.rise', score),
  reading('price.fall', score),
])

test('no claims of two sides say more for two claims than the bound that spares reading them', () => {
  const found = cases.flatMap((left) =>
    cases.map((one) => partingBy(scene, sides, { left, right: one, rest: one })),
  )
  expect(Math.max(...found)).toBeLessThanOrEqual(mostOfReadings)
  expect(Math.max(...found)).toBeGreaterThan(mostOfReadings / 2)
})

test('a semicolon says more for two claims than a comma', () => {
  const kinds = (['strong', 'comma'] as const).map((kind) =>
    partingBefore(scene, { at: 21, kind, sign: kind === 'strong' ? ';' : ',' }, sides),
  )
  expect(kinds[0]).toBeGreaterThan(kinds[1] ?? 0)
})
