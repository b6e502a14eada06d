import type { Knowledge } from '#knowledge/index'
import type { SayClass } from '#languages/kinds/speech'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Attribution, Speaker } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote, Span } from '#model/span'
import { overlaps, quote, trimmed } from '#model/span'
import type { Sentence } from '#text/reading'
import { quoteSpeakers } from './carried-speech.ts'
import type { Heard } from './hearing.ts'
import { hear, portion } from './hearing.ts'
import { isSpeech, quotedAs, quotedIn, shared } from './quoted-speech.ts'
import type { SentenceWords } from './sentence-words.ts'
import { wordsOf } from './sentence-words.ts'
import { spanOf } from './speech-content.ts'
import type { Standing } from './standing.ts'
import type { Range } from './token-range.ts'

/** A stretch of a sentence that somebody says. */
export type Attributed = {
  /** Null where it is said, but nothing decides by whom. */
  readonly speaker: Speaker | null
  readonly attribution: Attribution
  /** The verb or `according to` as printed; null for a speaker carried over. */
  readonly cue: Quote | null
  /** The part of the sentence that is said; of a stance (warns, accuses) its verb as well. */
  readonly content: Span
  /** Null for `according to`. */
  readonly say: SayClass | null
}

type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly pack: LanguagePack
  /** Tells media from other bodies; without it they are organisations. */
  readonly knowledge?: Knowledge
}

const cueOf = ({ scene }: Heard, { from, to }: Range): Quote | null => {
  const { tokens, text } = scene().reading
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  return start === undefined || end === undefined || to <= from ? null : quote(text, { start, end })
}

const none: readonly Attributed[] = []

type QuotedThere = {
  readonly marks: readonly Span[]
  readonly quoted: readonly (Span & { readonly speaker: Speaker | null })[]
}

/** What the sentence's own verbs and source phrases attribute. */
const spoken = (heard: Heard, { marks, quoted }: QuotedThere): readonly Attributed[] => {
  if (heard.said.length === 0) return none
  return heard.said.map(({ speaker, cue, content: range, say }) => {
    const content = spanOf(heard.scene().reading, range)
    return {
      // 業者は「…。…」と話す: the verb ends another sentence than the one that names its subject.
      speaker: speaker ?? quoted.find((other) => overlaps(other, content))?.speaker ?? null,
      attribution: quotedAs(content, marks),
      cue: cueOf(heard, cue),
      content,
      say,
    }
  })
}

/** What is said in a sentence, and whom the words that open it stand for. */
export type Listened = {
  readonly attributed: readonly Attributed[]
  readonly standing: Standing | null
}

/**
 * Who says what in each sentence, and whom its first words stand for.
 *
 * Where two stretches overlap, the first in the list is the one to name. A quotation without a verb
 * of its own goes on with the speaker before it.
 */
export const listen = (
  input: Input & { readonly words: readonly SentenceWords[] },
): readonly Listened[] => {
  const { text, blocks, sentences } = input
  const marks = quotedIn(text, blocks)
  const quotes = marks.filter((one) => isSpeech(text, one))
  const heard = hear({ ...input, quotes, knowledge: input.knowledge })
  const speakers = quoteSpeakers(heard, quotes)
  const speechIn = portion(speakers.map(({ quoted, speaker }) => ({ ...quoted, speaker })))
  const marksIn = portion(marks)
  return sentences.map((sentence, index) => {
    const one = heard[index]
    if (!one) return { attributed: [], standing: null }
    const quoted = speechIn(sentence)
    const own = spoken(one, { marks: marksIn(sentence), quoted })
    if (quoted.length === 0) return { attributed: own, standing: one.standing }
    const carried: Attributed[] = []
    for (const other of quoted) {
      const content = trimmed(text, shared(other, sentence))
      if (content.end === content.start) continue
      if (own.some((said) => overlaps(said.content, content))) continue
      const { speaker } = other
      carried.push({ speaker, attribution: 'direct', cue: null, content, say: 'say' })
    }
    return { attributed: [...own, ...carried], standing: one.standing }
  })
}

/** Who says what in each sentence: zero or more stretches for each sentence. */
export const attribute = (input: Input): readonly (readonly Attributed[])[] =>
  listen({
    ...input,
    words: input.sentences.map(({ tokens }) => wordsOf(tokens, input.pack)),
  }).map(({ attributed }) => attributed)
