import type { Speaker } from '#model/claim'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { Heard } from './hearing.ts'
import type { Quoted } from './quoted-speech.ts'
import { shared } from './quoted-speech.ts'
import { spanOf } from './speech-content.ts'

type Said = Heard['said'][number]

const size = ({ start, end }: Span): number => end - start

const contentIn = ({ scene }: Heard, { content }: Said): Span => spanOf(scene.reading, content)

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
  { said, scene }: Heard,
  until: number,
  spoken: readonly { readonly quoted: Quoted; readonly speaker: Speaker | null }[],
): Speaker | null => {
  const { tokens, sentence } = scene.reading
  const verbs = said.filter(({ hull }) => (tokens[hull.from]?.start ?? until) < until)
  const byVerb = verbs.findLast(({ speaker }) => mayGoOn(speaker))?.speaker
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
): readonly { readonly quoted: Quoted; readonly speaker: Speaker | null }[] => {
  const found: { readonly quoted: Quoted; readonly speaker: Speaker | null }[] = []
  for (const quoted of quotes) {
    const first = heard.findIndex(({ scene }) => overlaps(scene.reading.sentence, quoted))
    const within = heard
      .slice(first)
      .filter(({ scene }) => overlaps(scene.reading.sentence, quoted))
    const own = ownSpeaker(within, quoted)
    const here = heard[first]
    const previous = heard[first - 1]
    const near = previous?.scene.reading.sentence.block === quoted.block || quoted.opensBlock
    const carried =
      (here && lastIn(here, quoted.start, found)) ??
      (previous && near ? lastIn(previous, quoted.start, found) : null)
    found.push({ quoted, speaker: own ? own.speaker : carried })
  }
  return found
}
