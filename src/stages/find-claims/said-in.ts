import type { Speech } from '#languages/kinds/speech'
import type { Said } from './said.ts'
import { opensSentence } from './said.ts'
import { byCaption, byColon, byMood, byOpener } from './said-by-form.ts'
import { bySources } from './said-by-source.ts'
import { byIncision, byVerb } from './said-by-verb.ts'
import type { Scene } from './speakers.ts'
import { isComma, voiceStartingAt } from './speakers.ts'
import { inner } from './speech-content.ts'
import type { SpeechReading } from './speech-reading.ts'
import { isKind, isStop } from './speech-tokens.ts'
import type { Range } from './token-range.ts'

const stances: readonly Said['say'][] = ['criticize', 'support', 'deny', 'ask', 'warn']

/**
 * Whether the second starts a clause of its own and is not what the first one says. Where a mere comma
 * parts all clauses, a stance behind one is part of a statement: 发言人表示，…，中方坚决反对.
 */
const coordinate = (reading: SpeechReading, first: Said, second: Said): boolean => {
  let at = second.hull.from - 1
  while (at >= 0 && isKind(reading, 'filler', at)) at -= 1
  if (isKind(reading, 'coordinator', at)) return true
  const told = first.say === 'say' && stances.includes(second.say)
  return isStop(reading, at) && !(told && reading.tokens[at]?.text === '，')
}

/** What is said in front of its verb begins behind the words that tell of another: 发言人表示，…，中方反对. */
const behindOther = (one: Said, all: readonly Said[]): Said => {
  const { content, hull } = one
  let { from } = content
  for (const other of all)
    if (!other.ahead && other !== one && other.hull.to <= hull.from && other.hull.from >= from)
      from = Math.min(other.hull.to, content.to)
  return from === content.from ? one : { ...one, content: { from, to: content.to } }
}

/** What is said ends where the next one starts a clause of its own. */
const cut = (reading: SpeechReading, one: Said, all: readonly Said[]): Said => {
  if (one.ahead) return stances.includes(one.say) ? behindOther(one, all) : one
  const next = all.find(
    (other) =>
      other !== one &&
      (other.say !== null || isKind(reading, 'coordinator', other.hull.from - 1)) &&
      other.hull.from >= one.hull.to &&
      other.hull.from > one.content.from &&
      coordinate(reading, one, other),
  )
  if (!next || next.hull.from >= one.content.to) return one
  let to = next.hull.from
  while (
    to > one.content.from &&
    (isKind(reading, 'coordinator', to - 1) || isComma(reading, to - 1))
  )
    to -= 1
  return { ...one, content: { from: one.content.from, to } }
}

const size = ({ from, to }: Range): number => to - from
const holds = (outer: Range, inner: Range): boolean =>
  outer.from <= inner.from && inner.to <= outer.to
const generic = ({ voice }: Said): boolean =>
  voice?.speaker?.kind === 'anonymous' || voice?.speaker?.kind === 'role' || voice?.stands != null

/**
 * Of two that say the same words, who is asked first: the outer one (Bloomberg says officials have
 * urged), unless a medium only passes on what somebody with a name says.
 */
const before = (one: Said, other: Said): number => {
  const outer = size(one.content) >= size(other.content) ? one : other
  const inner = outer === one ? other : one
  if (!holds(outer.content, inner.content) || size(inner.content) === size(outer.content))
    return one.content.from - other.content.from
  const passesOn = outer.voice?.speaker?.kind === 'medium' && !generic(inner)
  const first = passesOn ? inner : outer
  return first === one ? -1 : 1
}

/** "…, said Jo Sand, a lawyer at Acme": what follows the speaker is about the speaker. */
const isApposition = (scene: Scene, { hull, content, ahead, say }: Said): boolean => {
  // "According to Jo Sand, the ministry banned exports": behind a source that opens, all is said.
  if (say === null && opensSentence(scene.reading, hull.from)) return false
  if (ahead || content.from !== hull.to + 1 || !isComma(scene.reading, hull.to)) return false
  const more = voiceStartingAt(scene, content.from)
  return more !== null && more.to >= content.to
}

/** What the words and marks of a sentence tell to be said. */
const formed = (scene: Scene, speech: Speech): readonly Said[] => {
  const spoken = byVerb(scene, speech)
  const verbs = spoken.length > 0 ? spoken : byIncision(scene)
  const named = [...verbs, ...bySources(scene), ...byOpener(scene)]
  if (verbs.length === 0) named.push(...byColon(scene))
  if (named.length > 0) return named
  const captions = byCaption(scene)
  return captions.length > 0 ? captions : byMood(scene)
}

/** All that is said in a sentence; where contents overlap, whoever is to be asked first stands first. */
export const saidIn = (scene: Scene, speech: Speech): readonly Said[] => {
  const { reading } = scene
  const all = formed(scene, speech)
  const kept: Said[] = []
  for (const whole of all) {
    const one = cut(reading, whole, all)
    const content = inner(reading, one.content)
    if (content.to <= content.from) continue
    const said = { ...one, content }
    if (!isApposition(scene, said)) kept.push(said)
  }
  return kept.length > 1 ? kept.sort(before) : kept
}
