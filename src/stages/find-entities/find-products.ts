import type { KnownEntity } from '#knowledge/entity'
import { codes, modelSuffixes } from '#knowledge/families'
import type { Knowledge } from '#knowledge/index'
import { bare } from '#text/fold'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { isCode, mayHoldCode } from './capital.ts'
import type { Found, Referent, Run } from './found.ts'
import { foundAt, referentOf } from './found.ts'
import { modelLetters } from './limits.ts'
import type { Mentions } from './mentions.ts'
import { allMentions, mentionAt } from './mentions.ts'
import { unknown } from './name-id.ts'
import type { TermHit } from './sentence-terms.ts'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** For each sentence the terms in it. */
  readonly terms: readonly (readonly TermHit[])[]
  /** For each sentence what its words show by their characters. */
  readonly facts: readonly number[]
  readonly mentions: Mentions
  readonly knowledge: Knowledge
}

const lineNames = /^(?:geforce|twinscan) /u

/** A product's name as it is compared: folded, the name of its line and all spaces gone. */
const keyOf = (name: string): string => bare(name).replace(lineNames, '').replaceAll(' ', '')

const productsByKey = remember((knowledge: Knowledge): ReadonlyMap<string, KnownEntity> => {
  const products = knowledge.entities.filter(({ type, generic }) => type === 'product' && !generic)
  return new Map(
    products.flatMap((entity) =>
      [entity.name, ...(entity.names.en ?? [])].map((form) => [keyOf(form), entity] as const),
    ),
  )
})

/** Tokens written together with the one before: the `D` of `910D`, the `i` of `2150i`. */
const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.start === tokens[at - 1]?.end && tokens[at]?.kind !== 'stop'

const version = /^NVL\d{2,3}$/u

/** Where a model that starts at the token ends, with its suffixes; null if it is none. */
const modelEnd = (tokens: readonly Token[], from: number, model: RegExp): number | null => {
  const first = tokens[from]
  if (!first || first.kind === 'stop') return null
  let to = from + 1
  const letters = tokens[to]
  if (first.kind === 'number' && glued(tokens, to) && (letters?.text.length ?? 9) <= modelLetters)
    to += 1
  const written = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
  if (!model.test(written)) {
    if (to === from + 1 || !model.test(first.text)) return null
    to = from + 1
  }
  while (isSuffix(tokens, to)) to += 1
  return to
}

const isSuffix = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || !(modelSuffixes.includes(token.text) || version.test(token.text))) return false
  // A single letter before an apostrophe or a word is an article or an initial.
  return (
    token.text.length > 1 ||
    tokens[at + 1]?.start !== token.end + 1 ||
    tokens[at + 1]?.kind === 'stop'
  )
}

/** The products of a sentence behind words that name their families. */
const inFamily = ({ sentences, terms }: Input, sentence: number): readonly Run[] => {
  const tokens = sentences[sentence]?.tokens ?? []
  const found: Run[] = []
  for (const { tag, from, to } of terms[sentence] ?? []) {
    if (tag.kind !== 'family') continue
    const { family, word } = tag.said
    if (tokens[from]?.text[0] !== word[0]) continue
    const colon = tokens[to]?.text === ':' ? 1 : 0
    if (word.endsWith(':') && colon === 0) continue
    const end = modelEnd(tokens, to + colon, family.model)
    if (end !== null) found.push({ sentence, from, to: end })
  }
  return found
}

const plural = /s$/u

type Code = (typeof codes)[number]

const codeOf = ({ text }: Token): Code | null => {
  const written = text.replace(plural, '')
  return codes.find(({ match }) => match.test(written)) ?? null
}

const byCode = (
  { sentences }: Input,
  sentence: number,
  cued: (maker: string, block: number) => boolean,
): readonly Run[] => {
  const { tokens = [], block = -1 } = sentences[sentence] ?? {}
  const found: Run[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]
    const code = token && isCode(token) ? codeOf(token) : null
    if (!code || !(code.sure || cued(code.maker, block))) continue
    let to = from + 1
    while (version.test(tokens[to]?.text ?? '')) to += 1
    found.push({ sentence, from, to })
  }
  return found
}

/** What is named, and in which blocks a product is: a maker, or beside it another product, shows one. */
const cuesIn = ({ sentences, mentions }: Input) => {
  const ids = new Set<string>()
  const blocks = new Set<number>()
  for (const { referent, sentence } of allMentions(mentions)) {
    ids.add(referent.id)
    if (referent.type === 'product') blocks.add(sentences[sentence]?.block ?? -1)
  }
  return { ids, cued: (maker: string, block: number) => ids.has(maker) || blocks.has(block) }
}

/** Whether a sentence holds a word of a family, or a code. */
const isTold = ({ terms, facts, sentences }: Input, sentence: number): boolean => {
  if (mayHoldCode(facts[sentence] ?? 0) && sentences[sentence]?.tokens.some(isCode)) return true
  for (const { tag } of terms[sentence] ?? []) if (tag.kind === 'family') return true
  return false
}

const isKnown = (mentions: Mentions, { sentence, from, to }: Run): boolean => {
  for (let at = from; at < to; at += 1) if (!mentionAt(mentions, sentence, at)) return false
  return true
}

const referentFor = (name: string, knowledge: Knowledge, taken: ReadonlySet<string>): Referent => {
  const entity = productsByKey(knowledge).get(keyOf(name))
  return entity ? referentOf(entity) : unknown(name, 'product', taken)
}

/** Products by the shape of their names, known or not; a longer one takes the place of a known one. */
export const findProducts = (input: Input): readonly Found[] => {
  const { text, sentences, mentions, knowledge } = input
  const told: number[] = []
  for (let at = 0; at < sentences.length; at += 1) if (isTold(input, at)) told.push(at)
  if (told.length === 0) return []
  const { ids, cued } = cuesIn(input)
  return told
    .flatMap((at) => [...inFamily(input, at), ...byCode(input, at, cued)])
    .filter((run) => !isKnown(mentions, run))
    .map((run) => {
      const tokens = sentences[run.sentence]?.tokens ?? []
      const name = text
        .slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
        .replaceAll(/\s+/gu, ' ')
        .replace(/(\d)s$/u, '$1')
      const referent = referentFor(name, knowledge, ids)
      return foundAt(tokens, run, { referent, rule: 'product.shape' })
    })
}
