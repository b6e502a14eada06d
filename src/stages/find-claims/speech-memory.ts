import type { Speaker } from '#model/claim'
import type { Entity, EntityType } from '#model/entity'
import { quote } from '#model/span'
import type { Stands } from './speaker-candidates.ts'
import { isComplement, isEnding, phraseStart } from './speaker-phrases.ts'
import type { Scene } from './speakers.ts'
import { maxSentencesBack } from './speech-limits.ts'
import { isQuoted } from './speech-tokens.ts'

/** What one sentence leaves in mind: who spoke in it, and who was named, its subject first. */
export type Trace = {
  readonly speakers: readonly Speaker[]
  /** Worked out when a pronoun asks for it. */
  readonly named: () => readonly Named[]
}

/** Someone named; `opens` if as the first of the sentence and as nobody's complement. */
export type Named = {
  readonly speaker: Speaker
  readonly type: EntityType
  readonly opens: boolean
}

const speakingTypes: readonly EntityType[] = ['person', 'company', 'agency']

/** The people and bodies a sentence names, up to a token. */
export const namedIn = (
  { reading }: Scene,
  kindOf: (entity: Entity) => Speaker['kind'],
  limit = Number.POSITIVE_INFINITY,
): readonly Named[] => {
  const found = reading.mentions.filter(
    ({ entity, from, to }) =>
      speakingTypes.includes(entity.type) && to <= limit && !isQuoted(reading, from),
  )
  const opening = found.find(
    (one) => !isEnding(reading, one.to) && !isComplement(reading, phraseStart(reading, one)),
  )
  return found.map((one) => {
    const { text: name, ...span } = quote(reading.text, one.mention)
    const speaker = { ...span, name, entity: one.entity.id, kind: kindOf(one.entity) }
    return { speaker, type: one.entity.type, opens: one === opening }
  })
}

const human: readonly Speaker['kind'][] = ['named', 'role', 'anonymous']

type ById = ReadonlyMap<string, Entity>

/** Whether a speaker may be meant by a pronoun of that sort. */
const fits = (stands: Stands, { entity, kind }: Speaker, byId: ById): boolean => {
  const type = entity === null ? null : byId.get(entity)?.type
  if (stands === 'any') return true
  if (stands === 'person') return human.includes(kind)
  if (human.includes(kind)) return false
  if (stands === 'group') return true
  return stands === 'agency' ? type === 'agency' : type === 'company'
}

const only = <One>(list: readonly One[]): One | null =>
  list.length === 1 ? (list[0] ?? null) : null

/** Whom a pronoun means in one sentence before: its last speaker, its subject, its only candidate. */
const meantIn = (
  stands: Stands,
  trace: Trace,
  { byId, near }: { readonly byId: ById; readonly near: boolean },
): Speaker | null | 'several' => {
  const spoke = trace.speakers.findLast((one) => fits(stands, one, byId))
  if (spoke || !near) return spoke ?? null
  const named = trace.named().filter(({ speaker }) => fits(stands, speaker, byId))
  const distinct = [...new Map(named.map((one) => [one.speaker.entity, one])).values()]
  if (distinct.length === 0) return null
  const subject = stands === 'person' ? undefined : distinct.find(({ opens }) => opens)
  const one = subject ?? only(distinct)
  return one ? one.speaker : 'several'
}

/**
 * Whom a pronoun stands for, looking back sentence by sentence; null where two compete.
 *
 * `traces` ends with the sentence before; `here` is what the pronoun's own sentence names before it.
 */
export const meant = (
  stands: Stands,
  {
    traces,
    here,
    byId,
  }: { readonly traces: readonly Trace[]; readonly here: Trace; readonly byId: ById },
): Speaker | null => {
  const named = () => here.named().filter(({ opens }) => opens)
  const back = [{ speakers: here.speakers, named }, ...traces.slice(-maxSentencesBack).reverse()]
  for (const [distance, trace] of back.entries()) {
    const found = meantIn(stands, trace, { byId, near: distance <= 1 })
    if (found === 'several') return null
    if (found) return found
  }
  return null
}
