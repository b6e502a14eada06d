import type { Claim, Filler } from '#model/claim'
import type { Frame } from '#model/frame'
import { nationalPlaces } from './word-sets.ts'

/** Frames whose acts are those of prosecutors and courts, whatever country the text puts near them. */
const byOffices: ReadonlySet<Frame> = new Set<Frame>(['enforcement'])

/** Frames of measures, which states take and states suffer. */
const measures: ReadonlySet<Frame> = new Set<Frame>(['control', 'easing', 'licence'])

/** Which ids are those of places. */
export type Places = Pick<ReadonlySet<string>, 'has'>

const isPlace = ({ entity }: Filler, places: Places): boolean =>
  entity !== null && places.has(entity)

/**
 * Who may act: of places only countries and unions do, and where officers act not even they; front
 * companies are used and smugglers named by what they did.
 */
export const mayAct = ({ frame }: Claim, filler: Filler, places: Places): boolean => {
  const { entity, name } = filler
  if (frame === 'evasion' && entity === null)
    return name !== 'front companies' && name !== 'smugglers'
  if (!isPlace(filler, places)) return true
  return !byOffices.has(frame) && nationalPlaces.test(entity ?? '')
}

/** Whether somebody may be hit: the United States by measures only where another state takes them. */
export const mayBeHit = ({ frame, roles }: Claim, { entity }: Filler, places: Places): boolean => {
  if (entity !== 'us' || !measures.has(frame)) return true
  return roles.actor.some((one) => isPlace(one, places) && one.entity !== 'us')
}
