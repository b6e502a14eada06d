import type { SayClass } from '#languages/kinds/speech'
import type { Span } from '#model/span'
import type { Attributed } from './attribution.ts'
import { limits } from './limits.ts'
import type { Trigger } from './sentence-words.ts'
import type { Standard } from './standard.ts'
import { standardFor } from './standard.ts'

/** A word that claims something, or a verb of saying that does. */
export type Witness = Pick<Trigger, 'start' | 'end' | 'standard' | 'deniable'>

const claimBySay: { readonly [Say in SayClass]?: Standard } = {
  accuse: standardFor('position.accuse'),
  ask: standardFor('position.demand'),
  criticize: standardFor('position.criticize'),
  decline: standardFor('position.decline'),
  deny: standardFor('position.deny'),
  // Who only reckons takes no side: it is a forecast.
  estimate: standardFor('outlook.expect'),
  support: standardFor('position.support'),
  warn: standardFor('position.warn'),
}

const statement = standardFor('position.state')

const isSayLimit = (say: SayClass | null): say is keyof typeof limits.say =>
  say !== null && say in limits.say

/** What a speaker claims at least: the stance of the verb of saying, a forecast, or some position. */
export const saidClaim = ({ say, cue, content }: Attributed): Witness => {
  const { start, end } = cue ?? content
  return { start, end, standard: (say && claimBySay[say]) ?? statement, deniable: false }
}

/** How much speaks for that claim. */
export const saidScore = ({ say, attribution }: Attributed): number => {
  const { direct, other } = limits.bareSpeech
  const bare = attribution === 'direct' ? direct : other
  return Math.max(bare, isSayLimit(say) ? limits.say[say] : 0)
}

/** Whether what is said, or the verb of saying, stands in a clause. */
export const touches = ({ cue, content }: Attributed, { start, end }: Span): boolean =>
  (content.start < end && start < content.end) ||
  (cue !== null && cue.start < end && start < cue.end)
