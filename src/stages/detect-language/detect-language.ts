import type { KnownEntity, KnownType } from '#knowledge/entity'
import type { LanguagePack } from '#languages/pack'
import { tells } from '#languages/und/tells'
import type { Language, Languages } from '#model/language'
import type { Span } from '#model/span'
import { stage } from '#model/stage'
import { remember } from '#text/remember'
import { isPlainly } from './evidence.ts'
import { limits } from './limits.ts'
import {
  chinese,
  cleaned,
  type Reading,
  readBlock,
  strangeShare,
  type TwoReadings,
} from './read-block.ts'
import { francScores, isContested } from './trigrams.ts'

type Input = {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly packs: readonly LanguagePack[]
  /** Whose names are set aside: they look alike in all languages. */
  readonly entities: readonly KnownEntity[]
  /** What the sender claims; a weak witness. */
  readonly claimed: string | null
}

const namedAlike: ReadonlySet<KnownType> = new Set(['company', 'product', 'person'])

/** The capitalized words of names in Latin letters. */
const namesOf = remember(
  (entities: readonly KnownEntity[]): ReadonlySet<string> =>
    new Set(
      entities
        .filter(({ type }) => namedAlike.has(type))
        .flatMap(({ name }) => name.split(/[\s-]+/u))
        .filter((word) => /^\p{Lu}\p{Script=Latin}+$/u.test(word)),
    ),
)

const codes = [
  ...tells.map(({ code }) => code).filter((code) => code !== 'zh'),
  'zh-Hans',
  'zh-Hant',
]

const nameOf = (tag: string): string => {
  if (tag === 'und') return 'Undetermined'
  if (tag === 'zh-Hans') return 'Chinese (simplified)'
  if (tag === 'zh-Hant') return 'Chinese (traditional)'
  return tells.find(({ code }) => code === tag)?.name ?? tag
}

/** Sum of the blocks' probabilities, each weighed by its length; a repeated block counts once. */
const vote = (
  texts: readonly string[],
  readings: readonly Reading[],
): ReadonlyMap<string, number> => {
  const seen = new Set<string>()
  const votes = new Map<string, number>()
  for (const [index, reading] of readings.entries()) {
    const text = texts[index] ?? ''
    if (seen.has(text)) continue
    seen.add(text)
    const weight = Math.min(text.length, limits.maxVote) ** 2
    for (const [code, share] of reading) votes.set(code, (votes.get(code) ?? 0) + weight * share)
  }
  const total = [...votes.values()].reduce((sum, one) => sum + one, 0)
  return new Map([...votes].map(([code, sum]) => [code, sum / total]))
}

/**
 * Whether the text is written in none of our languages, though one of them is the nearest: franc,
 * which knows 187, likes another better, or the letters are not ours and franc is not sure.
 */
const isStranger = (text: string, tag: string): boolean => {
  const tell = tells.find(({ code }) => code === tag)
  if (!tell || !isContested(tell.script)) return false
  const clean = cleaned(text.slice(0, limits.strangerText), tell.script)
  if (clean.length < limits.strangerUnits) return false
  const scores = francScores(clean, tell.script)
  const bestOf = (ours: boolean): number =>
    scores.find(([code]) => tell.franc.includes(code) === ours)?.[1] ?? 0
  const lead = bestOf(true) - bestOf(false)
  const best = scores[0]?.[0] ?? ''
  if (!listed.has(best) && lead < -limits.strangerLead) return true
  return lead < limits.sureLead && strangeShare(clean, tag, tell.script) >= limits.strangeLetters
}

const listed = new Set(tells.flatMap(({ franc }) => franc))

/** A block's languages with the document's as a weak prior, likeliest first. */
const withPrior = (reading: Reading, tag: string): readonly (readonly [string, number])[] => {
  const others = codes.length - 2 + limits.englishShares
  const priorOf = (code: string): number => {
    if (code === tag) return limits.documentPrior
    return ((1 - limits.documentPrior) * (code === 'en' ? limits.englishShares : 1)) / others
  }
  const weighed = [...reading].map(([code, share]) => [code, share * priorOf(code)] as const)
  const total = weighed.reduce((sum, [, share]) => sum + share, 0)
  return weighed
    .map(([code, share]) => [code, share / total] as const)
    .sort((one, other) => other[1] - one[1])
}

/** The language of one block of a document: eld is asked only if the prior settles nothing. */
const blockLanguage = (readings: TwoReadings, tag: string): string => {
  const [first, share] = withPrior(readings.first, tag)[0] ?? [tag, 1]
  if (share >= (first === tag ? limits.settledOwn : limits.settled)) return first
  return withPrior(readings.both(), tag)[0]?.[0] ?? first
}

const undetermined = (alternatives: Language['alternatives']): Language => ({
  tag: 'und',
  name: nameOf('und'),
  confidence: 0,
  alternatives,
})

const rounded = (share: number): number => Math.round(share * 1000) / 1000

const documentLanguage = (texts: readonly string[], readings: readonly Reading[]): Language => {
  const ranked = [...vote(texts, readings)].sort((one, other) => other[1] - one[1])
  const [tag, confidence] = ranked[0] ?? ['und', 0]
  const alternatives = ranked.map(([code, share]) => ({ tag: code, confidence: rounded(share) }))
  // Where the blocks disagree, all of them are asked; else only those of the winner.
  const own = texts.filter(
    (_, index) => confidence < limits.agreement || (readings[index]?.get(tag) ?? 0) >= 0.5,
  )
  if (ranked.length === 0) return undetermined([])
  if (isStranger(own.join('\n'), tag)) return undetermined(alternatives.slice(0, 4))
  return {
    tag,
    name: nameOf(tag),
    confidence: rounded(confidence),
    alternatives: alternatives.slice(1, 5).filter((one) => one.confidence > 0),
  }
}

/** A block's text, and what the engines say of it when they are asked. */
type Block = { readonly text: string; readonly read: () => TwoReadings }

const blockOf = (text: string, names: ReadonlySet<string>): Block => {
  let known: TwoReadings | null = null
  return {
    text,
    read: () => {
      known ??= readBlock(text, names)
      return known
    },
  }
}

/** The longest blocks, as many as are needed for a vote; in the order of the text. */
const electorate = (blocks: readonly Block[]): readonly Block[] => {
  const longest = blocks.toSorted((one, other) => other.text.length - one.text.length)
  let units = 0
  const enough = longest.findIndex(({ text }) => {
    units += Math.min(text.length, limits.maxVote)
    return units >= limits.voteUnits
  })
  const asked = new Set(enough < 0 ? longest : longest.slice(0, enough + 1))
  return blocks.filter((block) => asked.has(block))
}

const documentBy = (
  blocks: readonly Block[],
  reading: (readings: TwoReadings) => Reading,
): Language =>
  documentLanguage(
    blocks.map(({ text }) => text),
    blocks.map(({ read }) => reading(read())),
  )

/** The document's language by the first engine and the longest blocks, by all where that leaves doubt. */
const settledDocument = (blocks: readonly Block[]): Language => {
  const first = documentBy(electorate(blocks), (readings) => readings.first)
  if (first.tag !== 'und' && first.confidence >= limits.settled) return first
  return documentBy(blocks, ({ both }) => both())
}

const languageOf = (block: Block, tag: string): string => {
  const script = tells.find(({ code }) => code === tag)?.script
  return script && isContested(script) && isPlainly(block.text, tag, script)
    ? tag
    : blockLanguage(block.read(), tag)
}

/** Tell the language of a text and of each of its blocks: the blocks vote for the document. */
export const detectLanguage = stage(
  'detect-language',
  ({ text, blocks, entities }: Input): Languages => {
    const names = namesOf(entities)
    const parts = blocks.map(({ start, end }) =>
      blockOf(text.slice(start, Math.min(end, start + limits.maxUnits)), names),
    )
    const document = settledDocument(parts)
    const orthography = document.tag.startsWith('zh') ? chinese(text.slice(0, 20_000)) : null
    const own = orthography
      ? { ...document, tag: orthography, name: nameOf(orthography) }
      : document
    return { document: own, blocks: parts.map((block) => languageOf(block, own.tag)) }
  },
)
