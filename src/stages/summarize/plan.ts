import type { GistNoun } from '#languages/kinds/gist'
import type { Block } from '#model/block'
import type { Claim, Filler, Roles } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import type { Bar } from './limits.ts'
import { crowding, mostAlike, planWeights, signed, signing, surety } from './limits.ts'
import type { Message } from './message.ts'
import { compareDates } from './mood.ts'
import type { Languages, Wording } from './realize.ts'
import { toldBy, wordsOf } from './realize.ts'
import { substance } from './substance.ts'
import { isGeneral } from './word-sets.ts'

/** The parts of a gist in their order, as a sub-editor has them. */
const sections = { news: 0, affected: 1, said: 2, doubt: 3, background: 4 } as const
type Section = (typeof sections)[keyof typeof sections]

/** A message with its place in the gist. */
export type Planned = {
  readonly message: Message
  readonly section: Section
  readonly weight: number
  /** Where the first of its claims stands. */
  readonly start: number
  /** Who says it and of whom; empty: of nobody. */
  readonly subject: string
}

const affected: ReadonlySet<Frame> = new Set<Frame>(['impact', 'supply', 'price', 'performance'])
const said: ReadonlySet<Frame> = new Set<Frame>(['position', 'outlook'])

/** Stances that are news by themselves, where somebody with a name takes them. */
const strong: ReadonlySet<Predicate> = new Set<Predicate>([
  'position.criticize',
  'position.support',
  'position.deny',
])

/** Frames whose claim is whole with its subject alone: a chip is limited, shares fell. */
const wholeAlone: ReadonlySet<Frame> = new Set<Frame>([...affected, 'retaliation', 'repurposing'])

/** The article's language, the reader's, and how messages are said in it. */
type Writing = Languages & { readonly wording: Wording }

type Scene = {
  readonly blocks: readonly Block[]
  readonly textLength: number
  readonly publishedAt: string | null
}

const startOf = ({ claims }: Message): number => {
  let first = Number.POSITIVE_INFINITY
  for (const { evidence } of claims) first = Math.min(first, evidence.start)
  return first
}

const inHead = ({ claims }: Message, lead: readonly Span[]): boolean => {
  for (const { evidence } of claims)
    for (const block of lead) if (contains(block, evidence)) return true
  return false
}

/** Whether the claim is of a year before the story's. */
const isOld = ({ claims: [{ date }] }: Message, publishedAt: string | null): boolean =>
  date !== null &&
  publishedAt !== null &&
  compareDates(date.value.slice(0, 4), publishedAt.slice(0, 4)) < 0

const sectionOf = (message: Message, head: boolean, { publishedAt }: Scene): Section => {
  if (head) return sections.news
  const [{ frame, predicate, factuality }] = message.claims
  if (predicate === 'position.deny' || factuality === 'denied') return sections.doubt
  if (isOld(message, publishedAt)) return sections.background
  if (said.has(frame)) return sections.said
  return affected.has(frame) ? sections.affected : sections.news
}

const hasFiller = (
  { actor, target, item, instrument }: Roles,
  isWanted: (filler: Filler) => boolean,
): boolean =>
  actor.some(isWanted) || target.some(isWanted) || item.some(isWanted) || instrument.some(isWanted)

const isSpecific = (filler: Filler): boolean => !isGeneral(filler)

/** Whether all that fills the roles of a claim is general: companies, factories, chips. */
const isVagueOnly = ({ roles }: Claim): boolean => !hasFiller(roles, isSpecific)

type Place = { readonly head: boolean; readonly title: boolean; readonly start: number }

const weightOf = (
  { claims }: Message,
  { head, title, start }: Place,
  { textLength }: Scene,
): number => {
  const [claim] = claims
  const place = 1 - start / Math.max(1, textLength)
  return (
    substance(claim) +
    planWeights.place * place +
    planWeights.repeated * Math.min(2, claims.length - 1) +
    (head ? planWeights.head : 0) +
    (title ? planWeights.title : 0) +
    planWeights.checkworthy * claim.checkworthy.score +
    (claim.factuality === 'asserted' ? 0 : planWeights.doubt) +
    surety.worth * (claim.confidence - surety.usual) +
    signing.worth * ((signed[claim.frame] ?? signing.usual) - signing.usual) -
    (isVagueOnly(claim) ? planWeights.vague : 0)
  )
}

/** The blocks that give the news: title, standfirst and the first of the running text. */
const leadBlocks = (blocks: readonly Block[]): readonly Block[] => {
  const body = blocks.find(({ kept, role }) => kept && role === 'body')
  return blocks.filter(
    (block) => block.kept && (block.role === 'title' || block.role === 'dek' || block === body),
  )
}

const isAny = (): boolean => true

/** Whether a claim is of somebody or something in particular, or gives a figure. */
const isParticular = ({ roles, amount, speaker, frame }: Claim): boolean =>
  speaker?.kind === 'named' ||
  (speaker !== null && frame === 'performance') ||
  hasFiller(roles, amount === null ? isSpecific : isAny)

/** Frames that say little of chips in general: somebody makes chips, chips are sold. */
const ofGoods: ReadonlySet<Frame> = new Set<Frame>(['production', 'sale', 'launch', 'performance'])

/** Whether a claim says enough, and surely enough, for a sentence. */
export const tellsEnough = (
  message: Message,
  { wording, pack, reader }: Writing,
  bar: Bar,
): boolean => {
  const [claim] = message.claims
  if (claim.confidence < bar.confidence) return false
  if (bar.particular && !isParticular(claim)) return false
  const told = toldBy(message, wording)
  if (told === null) return false
  if (claim.predicate === 'position.state') return wordsOf(claim, { pack, reader }) !== null
  const empty = ofGoods.has(claim.frame) && hasFiller(claim.roles, isGeneral) ? 1 : 0
  const alone = wholeAlone.has(claim.frame) || strong.has(claim.predicate)
  return told - empty >= (alone || !bar.particular ? 1 : 2)
}

/** What a further message is worth beside those chosen: less, the more of its kind there are. */
const gainOf = ({ message, section, weight }: Planned, chosen: readonly Planned[]): number => {
  const { predicate, frame } = message.claims[0]
  let [alike, framed, parted] = [0, 0, 0]
  for (const other of chosen) {
    const [claim] = other.message.claims
    if (claim.predicate === predicate) alike += 1
    if (claim.frame === frame) framed += 1
    if (other.section === section) parted += 1
  }
  if (alike >= mostAlike) return Number.NEGATIVE_INFINITY
  return weight - crowding.predicate * alike - crowding.frame * framed - crowding.section * parted
}

const isDoubtful = ({ message }: Planned): boolean => message.claims[0].factuality !== 'asserted'

/** The chosen, the last of them given up for the weightiest doubt where all the others are certain. */
export const withDoubt = (
  chosen: readonly Planned[],
  weighed: readonly Planned[],
): readonly Planned[] => {
  const doubt = weighed.find(isDoubtful)
  return !doubt || chosen.some(isDoubtful) ? chosen : [...chosen.slice(0, -1), doubt]
}

/** The messages that are worth most together, best first. */
export const choose = (weighed: readonly Planned[], most: number): readonly Planned[] => {
  const chosen: Planned[] = []
  while (chosen.length < most) {
    const best = mostGaining(weighed, chosen)
    if (!best) break
    chosen.push(best)
  }
  return chosen
}

/** The message that adds most to those chosen; null where none may follow them. */
const mostGaining = (weighed: readonly Planned[], chosen: readonly Planned[]): Planned | null => {
  let best: Planned | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const one of weighed) {
    const gain = chosen.includes(one) ? most : gainOf(one, chosen)
    if (gain > most) [best, most] = [one, gain]
  }
  return best
}

const withWords = (subject: string, nouns: readonly GistNoun[]): string => {
  let words = subject
  for (const { word } of nouns) words += words === '' ? word : `+${word}`
  return words
}

const subjectOf = ({ speaker, known }: Message): string =>
  withWords(speaker ? withWords('', speaker.nouns) : '', known.nouns.actor)

/** Whether a message may stand beside those chosen: there are not enough of its kind yet. */
export const mayFollow = (one: Planned, chosen: readonly Planned[]): boolean =>
  gainOf(one, chosen) > Number.NEGATIVE_INFINITY

/** What the gist of an article is written from, beside its messages. */
export type Telling = Scene & Writing

/** The messages with part and weight, weightiest first. */
export const weigh = (messages: readonly Message[], scene: Telling): readonly Planned[] => {
  const lead = leadBlocks(scene.blocks)
  const titles = scene.blocks.filter(({ role }) => role === 'title')
  return messages
    .map((message): Planned => {
      const start = startOf(message)
      const head = inHead(message, lead)
      const title = inHead(message, titles)
      return {
        message,
        section: sectionOf(message, head, scene),
        weight: weightOf(message, { head, title, start }, scene),
        start,
        subject: subjectOf(message),
      }
    })
    .sort((one, other) => other.weight - one.weight || one.start - other.start)
}
