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
import type { Message } from './message.ts'
import { messageOf } from './message.ts'
import { namesFor } from './naming.ts'
import { withOriginals } from './originals.ts'
import { lineOf } from './realize.ts'
import { tell } from './tell.ts'

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

const namesOf = (
  { entities, knowledge, pack }: Pick<Input, 'entities' | 'knowledge' | 'pack'>,
  { reader, gist }: Writer,
) => namesFor(entities, { reader, gist, knowledge, pack })

const messagesOf = (
  { text, pack, knowledge, publishedAt, ...input }: Input,
  { reader, gist }: Writer,
  strict: boolean,
): readonly Message[] => {
  const names = namesOf({ ...input, knowledge, pack }, { reader, gist })
  const scope = { names, pack, publishedAt, source: { text, pack }, strict }
  const claims = strict ? input.claims.slice(0, mostConsidered) : input.claims
  return claims.map((claim) => messageOf({ ...claim, roles: toldRoles(claim.roles) }, scope))
}

const gistOf = (input: Input, writer: Writer): readonly GistSentence[] => {
  const { pack, blocks, text, publishedAt } = input
  const headlines = blocks.filter(({ role }) => ['title', 'dek', 'heading'].includes(role))
  const scene = { ...writer, pack, blocks, textLength: text.length, publishedAt }
  const told = tell(mergeAlike(messagesOf(input, writer, true), headlines), scene)
  return withOriginals(told, input.claims, namesOf(input, writer))
}

/** Choose the sentences that carry the article, and say its claims in the reader's language. */
export const summarize = stage('summarize', (input: Input): Summarized => {
  const writer = writerFor(input.reader)
  const messages = messagesOf(input, writer, false)
  const gist = { language: writer.reader.code, sentences: gistOf(input, writer) }
  return {
    summary: { extract: chooseExtract(input), gist, abstract: null },
    gists: new Map(messages.map((message) => [message.claims[0].id, lineOf(message, writer.gist)])),
    covered: input.pack.cues !== undefined,
  }
})
