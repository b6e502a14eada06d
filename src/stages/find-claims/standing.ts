import type { Speaker } from '#model/claim'
import type { Entity, EntityType } from '#model/entity'
import type { Span } from '#model/span'
import type { Stands } from './speaker-candidates.ts'
import { phraseStart } from './speaker-phrases.ts'
import type { Scene } from './speakers.ts'
import { mainBody } from './speech-limits.ts'
import type { Named } from './speech-memory.ts'

/** The words that open a sentence and stand for someone named before: it, the company. */
export type Standing = Span & { readonly entity: string; readonly type: EntityType }

/** The pronoun that opens a sentence. */
export const openingPronoun = (scene: Scene): Stands | null => {
  const { reading } = scene
  const first = scene.candidates()[0]
  return first?.stands && phraseStart(reading, first) <= 0 ? first.stands : null
}

/** The body of a sort that a text is about, whom `the company` means far from any name. */
export const mainOf = (entities: readonly Entity[], type: 'company' | 'agency'): Speaker | null => {
  const [most, next] = entities
    .filter((one) => one.type === type)
    .toSorted((one, other) => other.mentions.length - one.mentions.length)
  const first = most?.mentions[0]
  if (!most || !first || most.mentions.length < mainBody.mentions) return null
  if (next && next.mentions.length * mainBody.lead > most.mentions.length) return null
  const { start, end, text: name } = first
  return { start, end, name, entity: most.id, kind: 'organisation' }
}

/** Someone a pronoun stands for, as the subject of its sentence. */
export const asSubject = (
  speaker: Speaker | null,
  byId: ReadonlyMap<string, Entity>,
): Named | null => {
  const type = speaker?.entity ? byId.get(speaker.entity)?.type : undefined
  return speaker && type ? { speaker, type, opens: true } : null
}

/** Where the subject that stands for someone stands. */
export const standingIn = (
  { reading: { tokens }, candidates }: Scene,
  { speaker: { entity }, type }: Named,
): Standing | null => {
  const first = candidates()[0]
  // "Il s'agit de …": a pronoun that may stand for things as well is often nobody.
  if (!first || (first.stands === 'any' && type !== 'person')) return null
  const start = tokens[first.from]?.start
  const end = tokens[first.to - 1]?.end
  return entity && start !== undefined && end !== undefined ? { start, end, entity, type } : null
}
