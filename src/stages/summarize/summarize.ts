import type { Knowledge } from '#knowledge/index'
import { gist as english } from '#languages/en/gist'
import { en } from '#languages/en/index'
import type { Gist } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import { toldRoles } from '#model/claim'
import type { Entity } from '#model/entity'
import type { Quote } from '#model/span'
import { stage } from '#model/stage'
import type { GistSentence, Summarized } from '#model/summary'
import type { Sentence } from '#text/reading'
import type { ExtractLength } from './extract.ts'
import { chooseExtract } from './extract.ts'
import { mostConsidered } from './limits.ts'
import { mergeAlike } from './merge.ts'
import type { Messages } from './message.ts'
import { messagesOf } from './message.ts'
import type { Names } from './naming.ts'
import { namesFor } from './naming.ts'
import { withOriginals } from './originals.ts'
import type { Wording } from './realize.ts'
import { lineOf, wordingIn } from './realize.ts'
import { tell } from './tell.ts'
import { wordsFrom } from './words.ts'

type Input = {
  readonly text: string
  readonly title: Quote | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly pack: LanguagePack
  /** The pack of the reader's language; English where it has no gist. */
  readonly reader: LanguagePack
  readonly knowledge: Knowledge
  /** ISO 8601 day of publication, or null. */
  readonly publishedAt: string | null
  /** Of the extract; four sentences where it is not said. */
  readonly length?: ExtractLength
}

/** Who writes the gist: a pack that can, and how it does. */
type Writer = { readonly reader: LanguagePack; readonly gist: Gist }

/** The reader's own language; English where that has no gist. */
const writerFor = (reader: LanguagePack): Writer =>
  reader.gist ? { reader, gist: reader.gist } : { reader: en, gist: english }

const messagesIn = ({ publishedAt, claims }: Input, names: Names): readonly Messages[] => {
  const scope = { names, publishedAt }
  return claims.map((claim) => {
    const roles = toldRoles(claim.roles)
    return messagesOf(roles === claim.roles ? claim : { ...claim, roles }, scope)
  })
}

const gistOf = (
  { pack, blocks, text, publishedAt, claims }: Input,
  messages: readonly Messages[],
  {
    reader,
    names,
    wording,
  }: { readonly reader: LanguagePack; readonly names: Names; readonly wording: Wording },
): readonly GistSentence[] => {
  const headlines = blocks.filter(({ role }) => ['title', 'dek', 'heading'].includes(role))
  const scene = {
    reader,
    wording,
    pack,
    blocks,
    textLength: text.length,
    publishedAt,
  }
  const considered = messages.slice(0, mostConsidered).map(({ told }) => told)
  return withOriginals(tell(mergeAlike(considered, headlines), scene), claims, names)
}

/** Choose the sentences that carry the article, and say its claims in the reader's language. */
export const summarize = stage('summarize', (input: Input): Summarized => {
  const { text, sentences, entities, knowledge, pack } = input
  const writer = writerFor(input.reader)
  const { reader, gist } = writer
  const names = namesFor(entities, {
    ...writer,
    knowledge,
    pack,
    text,
    words: wordsFrom(text, sentences),
  })
  const messages = messagesIn(input, names)
  const wording = wordingIn(gist)
  const told = gistOf(input, messages, { reader, names, wording })
  return {
    summary: {
      extract: chooseExtract(input),
      gist: { language: reader.code, sentences: told },
      abstract: null,
    },
    gists: new Map(messages.map(({ listed }) => [listed.claims[0].id, lineOf(listed, wording)])),
    covered: pack.cues !== undefined,
  }
})
