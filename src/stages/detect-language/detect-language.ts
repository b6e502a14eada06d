import type { KnownEntity } from '#knowledge/entity'
import type { LanguagePack } from '#languages/pack'
import { tells } from '#languages/und/tells'
import type { Language, Languages } from '#model/language'
import type { Span } from '#model/span'
import { stage } from '#model/stage'
import { candidatesFor } from './candidates.ts'
import { limits } from './limits.ts'
import { type Names, namesOf } from './names.ts'
import { plainTag } from './plainly.ts'
import { type Haste, type Reading, readBlock, type TwoReadings } from './read-block.ts'
import { chinese } from './script.ts'
import { isStranger } from './stranger.ts'
import { isContested } from './trigram-index.ts'

type Input = {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly packs: readonly LanguagePack[]
  /** Whose names are set aside: they look alike in all languages. */
  readonly entities: readonly KnownEntity[]
  /** What the sender claims; a weak witness. */
  readonly claimed: string | null
}

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
  let total = 0
  for (let index = 0; index < readings.length; index += 1) {
    const text = texts[index] ?? ''
    const reading = readings[index]
    if (!reading || reading.tags.length === 0 || seen.has(text)) continue
    seen.add(text)
    const { tags, shares } = reading
    const weight = Math.min(text.length, limits.maxVote) ** 2
    for (let place = 0; place < tags.length; place += 1) {
      const tag = tags[place] ?? ''
      votes.set(tag, (votes.get(tag) ?? 0) + weight * (shares[place] ?? 0))
    }
  }
  for (const sum of votes.values()) total += sum
  for (const [tag, sum] of votes) votes.set(tag, sum / total)
  return votes
}

/** By tag: what is left of the prior for a language that is not the document's. */
const guestPrior = (tag: string): number =>
  ((1 - limits.documentPrior) * (tag === 'en' ? limits.englishShares : 1)) /
  (codes.length - 2 + limits.englishShares)

type Likeliest = { readonly tag: string; readonly share: number }

/** A block's likeliest language, with the document's as a weak prior. */
const withPrior = ({ tags, shares }: Reading, own: string): Likeliest | null => {
  let [best, most, total] = [-1, -1, 0]
  for (let place = 0; place < tags.length; place += 1) {
    const tag = tags[place] ?? own
    const weight = (shares[place] ?? 0) * (tag === own ? limits.documentPrior : guestPrior(tag))
    total += weight
    if (weight <= most) continue
    best = place
    most = weight
  }
  const tag = tags[best]
  return tag === undefined ? null : { tag, share: most / total }
}

/** The language of one block of a document: eld is asked only if the prior settles nothing. */
const blockLanguage = ({ first, both }: TwoReadings, own: string): string => {
  const found = withPrior(first, own)
  if (!found) return own
  if (found.share >= (found.tag === own ? limits.settledOwn : limits.settled)) return found.tag
  return withPrior(both(), own)?.tag ?? found.tag
}

const undetermined = (alternatives: Language['alternatives']): Language => ({
  tag: 'und',
  name: nameOf('und'),
  confidence: 0,
  alternatives,
})

const rounded = (share: number): number => Math.round(share * 1000) / 1000

const shareOf = (tag: string, reading: Reading | undefined): number =>
  reading?.shares[reading.tags.indexOf(tag)] ?? 0

/** The beginning of what some blocks say together, as long as it takes to know a stranger by. */
const opening = (texts: readonly string[], speaks: (index: number) => boolean): string => {
  const said: string[] = []
  let units = 0
  for (let index = 0; index < texts.length && units <= limits.strangerText; index += 1) {
    if (!speaks(index)) continue
    said.push(texts[index] ?? '')
    units += 1 + (texts[index]?.length ?? 0)
  }
  return said.join('\n')
}

const documentLanguage = (texts: readonly string[], readings: readonly Reading[]): Language => {
  const ranked = [...vote(texts, readings)].sort((one, other) => other[1] - one[1])
  const [tag, confidence] = ranked[0] ?? ['und', 0]
  const alternatives = ranked.map(([code, share]) => ({ tag: code, confidence: rounded(share) }))
  if (ranked.length === 0) return undetermined([])
  // Where the blocks disagree, all of them are asked; else only those of the winner.
  const own = opening(
    texts,
    (index) => confidence < limits.agreement || shareOf(tag, readings[index]) >= 0.5,
  )
  if (isStranger(own, tag)) return undetermined(alternatives.slice(0, 4))
  return {
    tag,
    name: nameOf(tag),
    confidence: rounded(confidence),
    alternatives: alternatives.slice(1, 5).filter((one) => one.confidence > 0),
  }
}

/** A block's text, and what the engines say of it when they are asked. */
type Block = {
  readonly text: string
  readonly read: (haste: Haste) => TwoReadings
  /** Whether they were asked, and say nothing but one language. */
  readonly isPlainly: (tag: string) => boolean
}

const blockOf = (text: string, names: Names): Block => {
  let known: TwoReadings | null = null
  return {
    text,
    read: (haste) => {
      known ??= readBlock(text, names, haste)
      return known
    },
    isPlainly: (tag) => known?.first.tags.length === 1 && known.first.tags[0] === tag,
  }
}

/** The longest blocks, as many as are needed for a vote; in the order of the text. */
const electorate = (blocks: readonly Block[]): readonly Block[] => {
  const byUnits = new Uint32Array(limits.maxUnits + 1)
  for (const { text } of blocks) byUnits[text.length] = (byUnits[text.length] ?? 0) + 1
  let length = limits.maxUnits
  let units = 0
  // Of the shortest that are asked only the first: as many as are still needed.
  let last = 0
  for (; length > 0; length -= 1) {
    const own = Math.min(length, limits.maxVote)
    last = Math.min(byUnits[length] ?? 0, Math.ceil((limits.voteUnits - units) / own))
    units += last * own
    if (units >= limits.voteUnits) break
  }
  return blocks.filter(({ text }) => text.length > length || (text.length === length && last-- > 0))
}

const documentBy = (blocks: readonly Block[], reading: (block: Block) => Reading): Language =>
  documentLanguage(
    blocks.map(({ text }) => text),
    blocks.map(reading),
  )

/**
 * The document's language by the longest blocks, each by small words or else the first engine; by
 * all blocks and engines where that leaves doubt.
 */
const settledDocument = (blocks: readonly Block[]): Language => {
  const first = documentBy(electorate(blocks), ({ read }) => read('plain words first').first)
  if (first.tag !== 'und' && first.confidence >= limits.settled) return first
  return documentBy(blocks, ({ read }) => read('all witnesses').both())
}

const blockLanguages = (blocks: readonly Block[], own: string): readonly string[] => {
  const script = tells.find(({ code }) => code === own)?.script
  const candidates = script && isContested(script) ? candidatesFor(script) : null
  return blocks.map(({ text, read, isPlainly }) =>
    isPlainly(own) || (candidates && plainTag(text, candidates, limits.plain.lead) === own)
      ? own
      : blockLanguage(read('all witnesses'), own),
  )
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
    return { document: own, blocks: blockLanguages(parts, own.tag) }
  },
)
