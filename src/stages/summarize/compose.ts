import type { Gist, GistNoun } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { GistSentence } from '#model/summary'
import { longestJoined } from './limits.ts'
import type { Message } from './message.ts'
import type { Planned } from './plan.ts'
import { attributed, clauseOf, wordsOf } from './realize.ts'

type Languages = {
  readonly gist: Gist
  readonly pack: LanguagePack
  readonly reader: LanguagePack
}

const sameNouns = (one: readonly GistNoun[], other: readonly GistNoun[]): boolean =>
  one.length > 0 &&
  one.length === other.length &&
  one.every(({ word }, index) => word === other[index]?.word)

const sameSpeaker = (one: Message, other: Message): boolean =>
  one.speaker !== null &&
  other.speaker !== null &&
  one.own === other.own &&
  sameNouns(one.speaker.nouns, other.speaker.nouns)

const sameSubject = (one: Message, other: Message): boolean =>
  one.speaker === null &&
  other.speaker === null &&
  sameNouns(one.known.nouns.actor, other.known.nouns.actor)

/** Two clauses with one subject, which stands in the first only. */
const sharingSubject = (one: Message, other: Message, gist: Gist): string | null => {
  const opening = clauseOf(one, gist)
  const second = clauseOf(other, gist, { form: 'main', subject: '' })
  return opening?.opensWithActor && second ? gist.joined([opening.text, second.text.trim()]) : null
}

/** Two clauses of one speaker, who is named once. */
const sharingSpeaker = (one: Message, other: Message, gist: Gist): string | null => {
  if (one.own || !one.speaker) return null
  const clauses = [clauseOf(one, gist), clauseOf(other, gist)]
  const [opening, second] = clauses
  return opening && second
    ? gist.attributed(gist.joined([opening.text, second.text]), one.speaker)
    : null
}

/** Two messages as one sentence, where they share subject or speaker and it stays short. */
const together = (one: Planned, other: Planned | undefined, gist: Gist): string | null => {
  if (!other || one.section !== other.section) return null
  const [left, right] = [one.message, other.message]
  const text = sameSpeaker(left, right)
    ? sharingSpeaker(left, right, gist)
    : sameSubject(left, right)
      ? sharingSubject(left, right, gist)
      : null
  return text !== null && text.length <= longestJoined ? text : null
}

const idsOf = (messages: readonly Message[]): readonly string[] =>
  messages.flatMap(({ claims }) => claims.map(({ id }) => id))

const alone = (message: Message, { gist, pack, reader }: Languages): string | null => {
  const text = attributed(message, gist)
  const [claim] = message.claims
  const words = claim.frame === 'position' ? wordsOf(claim, pack, reader) : null
  return text !== null && words !== null ? gist.quoting(text, words) : text
}

/** The sentences of a gist: what is planned, joined where two things are said of one. */
export const composeGist = (
  planned: readonly Planned[],
  languages: Languages,
): readonly GistSentence[] => {
  const sentences: GistSentence[] = []
  for (let at = 0; at < planned.length; at += 1) {
    const one = planned[at]
    if (!one) continue
    const next = planned[at + 1]
    const both = together(one, next, languages.gist)
    const text = both ?? alone(one.message, languages)
    if (text === null) continue
    const said = both !== null && next ? [one.message, next.message] : [one.message]
    sentences.push({ text: languages.gist.sentence(text), claims: idsOf(said) })
    at += said.length - 1
  }
  return sentences
}
