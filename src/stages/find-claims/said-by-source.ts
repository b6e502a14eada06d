import type { Said } from './said.ts'
import { isHuman, opensSentence } from './said.ts'
import { isEnding } from './speaker-phrases.ts'
import type { Scene, Voice } from './speakers.ts'
import { isComma, voiceEndingAt, voiceStartingAt } from './speakers.ts'
import { vouchedFor } from './speech-content.ts'
import { maxAppositionWords } from './speech-limits.ts'
import { isKind, isQuoted } from './speech-tokens.ts'
import type { WordHit } from './speech-words.ts'

/** "According to", before or behind its source. */
const bySource = (scene: Scene, hit: WordHit): Said | null => {
  const { reading } = scene
  const voice =
    hit.tag.kind === 'before' ? voiceStartingAt(scene, hit.to) : sourceBehind(scene, hit.from)
  if (!voice) return null
  if (
    hit.weak &&
    !(opensSentence(reading, hit.from) && isHuman(voice) && isComma(reading, voice.to))
  )
    return null
  const to = pastApposition(scene, Math.max(hit.to, voice.to))
  const hull = { from: Math.min(hit.from, voice.from), to }
  const content = vouchedFor(reading, hull)
  return { voice, say: null, cue: hit, hull, content, ahead: content.to <= hull.from }
}

/** Past what is added to a source: "an analyst at Acme", "of Acme", "seen by the Ledger". */
const pastApposition = (scene: Scene, end: number): number => {
  const { reading } = scene
  const further = reading.words.find(({ tag, from }) => tag.kind === 'before' && from === end)
  if (further) return voiceStartingAt(scene, further.to)?.to ?? end
  if (!isComma(reading, end)) return end
  const more = voiceStartingAt(scene, end + 1)
  if (more) return isComma(reading, more.to) ? more.to : end
  if (!isKind(reading, 'link', end + 1)) return end
  for (let at = end + 2; at < end + maxAppositionWords; at += 1) if (isComma(reading, at)) return at
  return end
}

/** The source in front of its mark; an ending may sit on the source's own last word. */
const sourceBehind = (scene: Scene, from: number): Voice | null =>
  voiceEndingAt(scene, from + 1) ??
  voiceEndingAt(scene, from) ??
  (isEnding(scene.reading, from - 1) ? voiceEndingAt(scene, from - 1, true) : null)

const longestPerStart = (hits: readonly WordHit[]): readonly WordHit[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.from <= hit.from &&
          hit.to <= other.to &&
          other.to - other.from > hit.to - hit.from,
      ),
  )

const namesSource = ({ tag }: WordHit): boolean => tag.kind === 'before' || tag.kind === 'after'

const none: readonly Said[] = []

/** What sources are named for: `according to` and its like. */
export const bySources = (scene: Scene): readonly Said[] => {
  const { reading } = scene
  if (!reading.words.some(namesSource)) return none
  const found: Said[] = []
  for (const hit of longestPerStart(reading.words.filter(namesSource))) {
    const one = isQuoted(reading, hit.from) ? null : bySource(scene, hit)
    if (one) found.push(one)
  }
  return found
}
