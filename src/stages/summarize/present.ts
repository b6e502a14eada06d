import type { Gist, GistSpeaker } from '#languages/kinds/gist'
import { withNouns } from './fill.ts'
import type { Message } from './message.ts'

const nameOf = ({ nouns }: GistSpeaker): string => nouns.map(({ word }) => word).join(' ')

/** The speaker as later mentions have it: by name alone. */
const byName = (speaker: GistSpeaker): GistSpeaker => ({ ...speaker, role: null, house: null })

/** The name of whom a message presents; null where it presents nobody. */
export const nameIn = ({ speaker, taker }: Message): string | null => {
  const who = speaker ?? taker
  return who && nameOf(who)
}

/** The message with its speaker presented by trade and house, or by name alone where she is known. */
export const presented = (message: Message, gist: Gist, isKnown: boolean): Message => {
  const { speaker, taker, known } = message
  if (speaker) return isKnown ? { ...message, speaker: byName(speaker) } : message
  const [first, ...others] = known.nouns.actor
  if (!taker || isKnown || !first || others.length > 0) return message
  const actor = [{ ...first, word: gist.speaker(taker), definite: false }]
  return { ...message, known: withNouns(known, { ...known.nouns, actor }) }
}
