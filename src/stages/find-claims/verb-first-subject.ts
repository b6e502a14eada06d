import type { Scene, Voice } from './speakers.ts'
import { voiceStartingAt } from './speakers.ts'
import { maxAdverbs } from './speech-limits.ts'
import type { SpeechReading } from './speech-reading.ts'
import { isKind, isQuoted, isStop } from './speech-tokens.ts'
import type { SayHit } from './speech-words.ts'

type Sided = Voice & { readonly side: 'before' | 'after' | 'shared' }

/** Who could speak in front of the verb, whom a relative pronoun stands for, who spoke last. */
type Others = {
  readonly front: Voice | null
  readonly antecedent: Voice | null
  readonly last: Voice | null
}

const isHeadline = ({ tokens }: SpeechReading): boolean => tokens.at(-1)?.kind !== 'stop'

/**
 * The subject where the verb opens its clause (قالت الهيئة): the voice right behind it; one in front
 * only in a headline or where none follows; else the one named before.
 */
export const verbFirstSubject = (
  scene: Scene,
  say: SayHit,
  { front, antecedent, last }: Others,
): Sided | null => {
  if (front && isHeadline(scene.reading)) return { ...front, side: 'before' }
  const behind = voiceBehind(scene, say)
  if (behind) return { ...behind, side: 'after' }
  const before = antecedent ?? front
  if (before) return { ...before, side: 'before' }
  return last && { ...last, side: 'shared' }
}

/**
 * The voice that follows its verb, over adverbs and the mark before a quoted name («Halden»), whatever
 * comes behind it; between the words of a verb as well (declined, the firm, to comment).
 */
const voiceBehind = (scene: Scene, say: SayHit): Voice | null => {
  const { reading } = scene
  for (let at = say.from + 1; at <= say.to + maxAdverbs; at += 1) {
    const voice = voiceStartingAt(scene, at)
    if (voice) return voice
    if (at < say.to || (isOpeningMark(reading, at) && !isQuoted(reading, at + 1))) continue
    if (!isKind(reading, 'filler', at) || isStop(reading, at)) return null
  }
  return null
}

const isOpeningMark = ({ tokens }: SpeechReading, index: number): boolean =>
  ['«', '“', '"'].includes(tokens[index]?.text ?? '')
