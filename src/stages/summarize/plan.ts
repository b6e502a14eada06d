import type { Gist } from '#languages/kinds/gist'
import type { Block } from '#model/block'
import type { Filler } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { crowding, generalNouns, leastConfidence, mostAlike, planWeights } from './limits.ts'
import type { Message } from './message.ts'
import { compareDates } from './mood.ts'
import { clauseOf } from './realize.ts'
import { substance } from './substance.ts'

/** The parts of a gist in their order, as a sub-editor has them. */
const sections = ['news', 'affected', 'said', 'doubt', 'background'] as const
type Section = (typeof sections)[number]

/** A message with its place in the gist. */
export type Planned = {
  readonly message: Message
  readonly section: Section
  readonly weight: number
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
const wholeAlone: ReadonlySet<Frame> = new Set<Frame>([
  ...affected,
  'production',
  'retaliation',
  'repurposing',
])

type Scene = {
  readonly blocks: readonly Block[]
  readonly textLength: number
  readonly publishedAt: string | null
}

const startOf = ({ claims }: Message): number =>
  Math.min(...claims.map(({ evidence }) => evidence.start))

const inHead = ({ claims }: Pick<Message, 'claims'>, lead: readonly Span[]): boolean =>
  claims.some(({ evidence }) => lead.some((block) => contains(block, evidence)))

/** Whether the claim is of a year before the story's. */
const isOld = ({ claims: [{ date }] }: Message, publishedAt: string | null): boolean =>
  date !== null &&
  publishedAt !== null &&
  compareDates(date.value.slice(0, 4), publishedAt.slice(0, 4)) < 0

const sectionOf = (message: Message, head: boolean, { publishedAt }: Scene): Section => {
  if (head) return 'news'
  const [{ frame, predicate, factuality }] = message.claims
  if (predicate === 'position.deny' || factuality === 'denied') return 'doubt'
  if (isOld(message, publishedAt)) return 'background'
  if (said.has(frame)) return 'said'
  return affected.has(frame) ? 'affected' : 'news'
}

const inTitle = ({ claims }: Message, blocks: readonly Block[]): boolean =>
  inHead(
    { claims },
    blocks.filter(({ role }) => role === 'title'),
  )

const weightOf = (message: Message, head: boolean, { textLength, blocks }: Scene): number => {
  const [claim] = message.claims
  const place = 1 - startOf(message) / Math.max(1, textLength)
  return (
    substance(claim) +
    planWeights.place * place +
    planWeights.repeated * Math.min(2, message.claims.length - 1) +
    (head ? planWeights.head : 0) +
    (inTitle(message, blocks) ? planWeights.title : 0) +
    planWeights.checkworthy * claim.checkworthy.score
  )
}

/** The blocks that give the news: title, standfirst and the first of the running text. */
const leadBlocks = (blocks: readonly Block[]): readonly Block[] => {
  const body = blocks.find(({ kept, role }) => kept && role === 'body')
  return blocks.filter(
    (block) => block.kept && (block.role === 'title' || block.role === 'dek' || block === body),
  )
}

const isGeneral = (filler: Filler): boolean =>
  filler.entity === null && generalNouns.has(filler.name)

/** Whether a claim says enough for a sentence: of somebody or something that is not just any. */
const tellsEnough = (message: Message, gist: Gist): boolean => {
  const clause = clauseOf(message, gist)
  if (!clause) return false
  const [{ frame, predicate, roles, confidence, speaker }] = message.claims
  if (confidence < leastConfidence) return false
  const general = Object.values(roles).flat().filter(isGeneral).length
  const alone = wholeAlone.has(frame) || (speaker?.kind === 'named' && strong.has(predicate))
  return clause.told - general >= (alone ? 1 : 2)
}

/** What a further message is worth beside those chosen: less, the more of its kind there are. */
const gainOf = (one: Planned, chosen: readonly Planned[]): number => {
  const [claim] = one.message.claims
  const alike = chosen.filter(
    ({ message }) => message.claims[0].predicate === claim.predicate,
  ).length
  const framed = chosen.filter(({ message }) => message.claims[0].frame === claim.frame).length
  const parted = chosen.filter(({ section }) => section === one.section).length
  if (alike >= mostAlike) return Number.NEGATIVE_INFINITY
  const { predicate, frame, section } = crowding
  return one.weight - predicate * alike - frame * framed - section * parted
}

/** The messages that are worth most together, best first. */
export const choose = (weighed: readonly Planned[], most: number): readonly Planned[] => {
  const chosen: Planned[] = []
  while (chosen.length < most) {
    const [first, ...rest] = weighed
      .filter((one) => !chosen.includes(one))
      .map((one) => ({ one, gain: gainOf(one, chosen) }))
      .filter(({ gain }) => gain > Number.NEGATIVE_INFINITY)
    if (!first) break
    chosen.push(rest.reduce((best, next) => (next.gain > best.gain ? next : best), first).one)
  }
  return chosen
}

/** The weightiest first, then part by part in the order of the text. */
export const inOrder = (chosen: readonly Planned[]): readonly Planned[] => {
  const top = chosen.reduce<Planned | undefined>(
    (best, one) => (!best || one.weight > best.weight ? one : best),
    undefined,
  )
  return [...chosen].sort(
    (one, other) =>
      Number(other === top) - Number(one === top) ||
      sections.indexOf(one.section) - sections.indexOf(other.section) ||
      startOf(one.message) - startOf(other.message),
  )
}

/** The messages that say enough for a sentence, with part and weight, weightiest first. */
export const weigh = (
  messages: readonly Message[],
  { gist, ...scene }: Scene & { readonly gist: Gist },
): readonly Planned[] => {
  const lead = leadBlocks(scene.blocks)
  return messages
    .filter((message) => tellsEnough(message, gist))
    .map((message): Planned => {
      const head = inHead(message, lead)
      return {
        message,
        section: sectionOf(message, head, scene),
        weight: weightOf(message, head, scene),
      }
    })
    .sort(
      (one, other) => other.weight - one.weight || startOf(one.message) - startOf(other.message),
    )
}
