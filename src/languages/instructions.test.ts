import { describe, expect, test } from 'vitest'
import { findInstructions } from '#stages/find-instructions/find-instructions'
import { packs } from './index.ts'

const flagsOf = (text: string) =>
  findInstructions.run({
    text,
    blocks: [
      { start: 0, end: text.length, role: 'body', kept: true, language: 'und', removal: null },
    ],
    packs,
  })

test('every pack knows how orders to a machine are worded', () => {
  expect(packs.filter((pack) => !pack.instructions).map(({ code }) => code)).toEqual([])
})

describe.each(packs.map((pack) => [pack.code, pack.instructions] as const))('%s', (_, known) => {
  test.each(known?.hits ?? [])('finds %s', (line) => {
    expect(flagsOf(line).map(({ kind }) => kind)).toEqual(['instruction-in-text'])
  })

  test.each(known?.spares ?? [])('spares %s', (line) => {
    expect(flagsOf(line)).toEqual([])
  })
})
