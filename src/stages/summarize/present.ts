import type { Gist, GistSpeaker } from '#languages/kinds/gist'
import type { Message } from './message.ts'

const nameOf = ({ nouns }: GistSpeaker): string => nouns.map(({ word }) => word).join(' ')

/** The speaker as later mentions have it: by name alone. */
const byName = (speaker: GistSpeaker): GistSpeaker => ({ ...speaker, role: null, house: null })

/**
 * The message with its speaker presented by trade and house, where she is not among the `named`; she
 * is from now on.
 */
export const presented = (message: Message, gist: Gist, named: Set<string>): Message => {
  const who = message.speaker ?? message.taker
  if (!who) return message
  const known = named.has(nameOf(who))
  named.add(nameOf(who))
  if (message.speaker) return known ? { ...message, speaker: byName(who) } : message
  const [first, ...others] = message.known.nouns.actor
  if (known || !first || others.length > 0) return message
  const actor = [{ ...first, word: gist.speaker(who), definite: false }]
  return { ...message, known: { ...message.known, nouns: { ...message.known.nouns, actor } } }
}
