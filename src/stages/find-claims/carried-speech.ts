import type { Speaker } from '#model/claim'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { Sentence } from '#text/reading'
import { farSubject } from './far-subject.ts'
import type { Heard } from './hearing.ts'
import type { Quoted } from './quoted-speech.ts'
import { shared } from './quoted-speech.ts'
import { isHuman } from './said.ts'
import { phraseStart } from './speaker-phrases.ts'
import { isComma, voiceOf, voiceStartingAt } from './speakers.ts'
import { spanOf } from './speech-content.ts'
import { closingSigns, maxSentencesBack, maxSignatureWords } from './speech-limits.ts'
import { isKind, isQuoted } from './speech-tokens.ts'

type Said = Heard['said'][number]

/** A quotation and whoever speaks in it. */
type Spoken = { readonly quoted: Quoted; readonly speaker: Speaker | null }

const size = ({ start, end }: Span): number => end - start

const contentIn = ({ scene }: Heard, { content }: Said): Span => spanOf(scene().reading, content)

/** What a sentence itself says of a quotation: whoever speaks most of it. */
const ownSpeaker = (heard: readonly Heard[], quoted: Span): Said | undefined => {
  const found = heard.flatMap((one) =>
    one.said
      .map((said) => ({ said, part: size(shared(contentIn(one, said), quoted)) }))
      .filter(({ part }) => part > 0),
  )
  return found.find(({ said }) => said.speaker)?.said ?? found[0]?.said
}

const mayGoOn = (speaker: Speaker | null | undefined): speaker is Speaker =>
  speaker != null && speaker.kind !== 'document' && speaker.kind !== 'medium'

/** Who spoke last in a sentence in front of an offset: by a verb, else in a quotation. */
const lastIn = (
  { said, scene, sentence }: Heard,
  until: number,
  spoken: readonly Spoken[],
): Speaker | null => {
  const startOf = ({ hull }: Said): number => scene().reading.tokens[hull.from]?.start ?? until
  const byVerb = said.findLast((one) => startOf(one) < until && mayGoOn(one.speaker))?.speaker
  const byQuote = spoken.findLast(
    ({ quoted, speaker }) => mayGoOn(speaker) && overlaps(quoted, sentence) && quoted.start < until,
  )?.speaker
  return byVerb ?? byQuote ?? null
}

/**
 * The speaker of each quotation, in order. A quotation without a verb of its own goes on with
 * whoever spoke just before: in the same sentence, in the sentence before, or, where it opens a
 * paragraph, at the end of the paragraph before.
 */
export const quoteSpeakers = (
  heard: readonly Heard[],
  quotes: readonly Quoted[],
): readonly Spoken[] => {
  const found: Spoken[] = []
  let first = 0
  for (const quoted of quotes) {
    while (first < heard.length && sentenceOf(heard, first).end <= quoted.start) first += 1
    let end = first
    while (end < heard.length && sentenceOf(heard, end).start < quoted.end) end += 1
    const own = ownSpeaker(heard.slice(first, end), quoted)
    const signed = own ? null : signature(heard[end], quoted)
    const speaker = own
      ? (own.speaker ?? subjectBefore(heard[first], quoted))
      : (signed ??
        (quoted.opensBlock ? toldBehind(heard, end, quoted) : null) ??
        carriedOver(heard, first, { quoted, found }) ??
        toldBehind(heard, end, quoted))
    found.push({ quoted, speaker })
  }
  return found
}

/** 業者は「…」と話す: the subject marked in front of a quotation of several sentences. */
const subjectBefore = (opening: Heard | undefined, quoted: Quoted): Speaker | null => {
  if (!opening) return null
  const scene = opening.scene()
  const { reading } = scene
  const one = scene
    .candidates()
    .findLast(
      ({ from, to }) =>
        (reading.tokens[from]?.start ?? quoted.start) < quoted.start &&
        isKind(reading, 'subjectMark', to),
    )
  const voice = one && voiceOf(scene, { from: phraseStart(reading, one), to: one.to })
  return voice?.speaker ?? null
}

/** A line that is nothing but a name or a post, under a quotation: who is quoted. */
const signature = (next: Heard | undefined, quoted: Quoted): Speaker | null => {
  if (!next || next.said.length > 0) return null
  if (next.sentence.block > quoted.block + 1) return null
  const scene = next.scene()
  const { reading } = scene
  const { tokens } = reading
  const start = tokens[0]?.kind === 'stop' ? 1 : 0
  const voice = voiceStartingAt(scene, start)
  if (!voice?.speaker || !isHuman(voice)) return null
  const rest = tokens.slice(voice.to)
  const alone =
    rest.length === 0 || (isComma(reading, voice.to) && tokens.length <= maxSignatureWords)
  return alone ? voice.speaker : null
}

/**
 * "Nobody asked us." That is how Jo Sand tells it: a quotation that stands alone, and a sentence behind
 * it that tells who speaks and brings no words of its own.
 */
const toldBehind = (heard: readonly Heard[], at: number, quoted: Quoted): Speaker | null => {
  const next = heard[at]
  const own = heard[at - 1]?.sentence
  if (!next || !own || next.said.length > 0) return null
  if (next.sentence.block !== quoted.block || own.end - quoted.end > closingSigns) return null
  const scene = next.scene()
  const { reading } = scene
  const say = reading.says[0]
  if (!say) return null
  if (reading.tokens.some((_, index) => isQuoted(reading, index))) return null
  const voice = farSubject(scene, say.from) ?? voiceStartingAt(scene, 0)
  return voice && isHuman(voice) ? voice.speaker : null
}

const sentenceOf = (heard: readonly Heard[], index: number): Sentence =>
  heard[index]?.sentence ?? { start: 0, end: 0, block: 0, tokens: [] }

/** Who spoke before a quotation, in its own sentence or the one before. */
const carriedOver = (
  heard: readonly Heard[],
  at: number,
  { quoted, found }: { readonly quoted: Quoted; readonly found: readonly Spoken[] },
): Speaker | null => {
  const here = heard[at]
  const previous = heard[at - 1]
  const recent = found.slice(-maxSentencesBack)
  const own = here ? lastIn(here, quoted.start, recent) : null
  if (own || !previous) return own
  const near = previous.sentence.block === quoted.block || quoted.opensBlock
  return near ? lastIn(previous, quoted.start, recent) : null
}
