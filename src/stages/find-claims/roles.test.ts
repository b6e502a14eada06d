import { expect, test } from 'vitest'
import type { Span } from '#model/span'
import { tokens } from '#text/tokens'
import type { PartKind } from './frame.ts'
import { partBits } from './frame.ts'
import type { Part } from './parts.ts'
import { rolesOf } from './roles.ts'
import type { Scene } from './scene.ts'
import { noWords } from './sentence-words.ts'

const at = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const part = (text: string, words: string, kind: PartKind): Part => ({
  ...at(text, words),
  text: words,
  kind,
  bit: partBits[kind],
  filler: { entity: null, name: words },
  value: null,
  broad: false,
})

/** A made-up language whose verbs stand last and whose marks follow the name: `China ni`, `Chinani`. */
const sceneOf = (text: string, parts: readonly Part[]): Scene => {
  const sentence = { start: 0, end: text.length, block: 0, tokens: tokens(text, at(text, text)) }
  const marks = ['ni', 'ni yotte'].flatMap((words) => {
    const found = at(text, ` ${words}`)
    const tag = words === 'ni' ? ('toward' as const) : ('agent' as const)
    return text.includes(` ${words}`)
      ? [{ start: found.start + 1, end: found.end, tag, weak: false }]
      : []
  })
  return {
    text,
    sentence,
    role: 'body',
    words: noWords,
    triggers: [],
    cues: marks,
    parts,
    attributed: [],
    mood: () => ({ tokens: [], signs: [], is: () => false }),
    entityOf: () => undefined,
    countryOf: () => undefined,
    isMedium: () => false,
    verbLast: true,
    commaPartsClauses: false,
    endings: new Map([['ni', 'toward']]),
  }
}

const rolesIn = (text: string, parts: readonly Part[]) => {
  const scene = sceneOf(text, parts)
  const trigger = { ...at(text, 'kinshi'), deniable: true }
  const reading = { predicate: 'control.ban', frame: 'control', trigger, score: 1 } as const
  const roles = rolesOf({ scene, clause: scene.sentence, reading, attributed: null })
  return Object.fromEntries(
    Object.entries(roles).map(([role, fillers]) => [role, fillers.map(({ name }) => name)]),
  )
}

test.each([
  ['Beikoku ga Chugoku ni chippu wo kinshi', 'a mark that follows'],
  ['Beikoku ga Chugokuni chippu wo kinshi', 'a mark that is an ending'],
  ['Chugoku ni Beikoku ga chippu wo kinshi', 'the order turned'],
])('where the verb stands last the marks decide: %s (%s)', (text) => {
  const parts = [
    part(text, 'Beikoku', 'place'),
    part(text, 'Chugoku', 'place'),
    part(text, 'chippu', 'goods'),
  ].toSorted((one, other) => one.start - other.start)
  expect(rolesIn(text, parts)).toEqual({
    actor: ['Beikoku'],
    target: ['Chugoku'],
    item: ['chippu'],
    instrument: [],
  })
})

/** A claim of a frame whose words stand in English order, with the names it holds. */
const namedIn = (frame: 'production' | 'enforcement', text: string, names: readonly string[]) => {
  const parts = names.map((name) => ({
    ...part(text, name, 'company'),
    filler: { entity: name.toLowerCase(), name },
  }))
  const scene = { ...sceneOf(text, parts), verbLast: false }
  const predicate = frame === 'production' ? 'production.make' : 'enforcement.charge'
  const verb = at(text, frame === 'production' ? 'makes' : 'charged')
  const trigger = { ...verb, deniable: true }
  const reading = { predicate, frame, trigger, score: 1 } as const
  return rolesOf({ scene, clause: scene.sentence, reading, attributed: null })
}

test('a company named beside the one whose place is clear is inferred to have a part', () => {
  const { actor } = namedIn('production', 'Together with Kestrel, Alder makes parts', [
    'Kestrel',
    'Alder',
  ])
  expect(actor).toEqual([
    { entity: 'alder', name: 'Alder' },
    { entity: 'kestrel', name: 'Kestrel', inferred: true },
  ])
})

test('nobody is drawn into an accusation by standing near', () => {
  const roles = namedIn('enforcement', 'Beside Kestrel, Alder was charged', ['Kestrel', 'Alder'])
  const inferred = Object.values(roles)
    .flat()
    .filter((filler) => filler.inferred)
  expect(inferred).toEqual([])
})
