import type { SayClass } from '#languages/kinds/speech'
import type { Frame, Predicate } from '#model/frame'
import { frameOf, predicates } from '#model/frame'
import type { Span } from '#model/span'
import type { Attributed } from './attribution.ts'
import { partBits } from './frame.ts'
import { frameRules, precedenceOf, ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Cue, Scene } from './scene.ts'

/** What a clause most likely claims, by which word, and how much speaks for it. */
export type Reading = {
  readonly predicate: Predicate
  readonly frame: Frame
  /** A denial between the words of a deniable one denies it. */
  readonly trigger: Span & { readonly deniable: boolean }
  readonly score: number
}

/** What a trigger with a predicate says, before its place is known. */
type Standard = {
  readonly frame: Frame
  readonly weight: number
  /** The kinds of parts it leans on, as bits. */
  readonly wants: number
  readonly missing: number
}

const standardOf = (predicate: Predicate): Standard => {
  const frame = frameOf(predicate)
  const { leanings, leaning, weight } = ruleOf(frame)
  const { wants, must } = leanings?.[predicate] ?? leaning
  const { missing, mustMissing } = limits.leaning
  return {
    frame,
    weight: limits.weight[weight],
    wants: wants.reduce((bits, kind) => bits | partBits[kind], 0),
    missing: must ? mustMissing : missing,
  }
}

const standards = new Map(predicates.map((predicate) => [predicate, standardOf(predicate)]))

/** What stands in a clause and around it, for all its triggers. */
type Place = {
  /** The kinds of parts in the clause and in its sentence, as bits. */
  readonly near: number
  readonly anywhere: number
  /** What is said in the clause. */
  readonly told: readonly Attributed[]
  /** End of the first word that opens a clause inside this one. */
  readonly opened: number
  readonly lead: Span | null
}

const leaningFactor = ({ wants, missing }: Standard, { near, anywhere }: Place): number => {
  if ((wants & near) !== 0) return limits.leaning.clause
  return (wants & anywhere) !== 0 ? limits.leaning.sentence : missing
}

const baseOf = ({ weak, words }: Cue<Predicate>): number => {
  if (weak) return limits.trigger.weak
  if (words === 1) return limits.trigger.plain
  return words <= limits.closePhrase ? limits.trigger.close : limits.trigger.wide
}

const isStance = (say: SayClass | null): say is keyof typeof limits.underStance =>
  say !== null && say in limits.underStance

/** What is left of a trigger by who speaks: the words of telling count less than what is told. */
const speechFactor = (trigger: Cue<Predicate>, frame: Frame, told: Place['told']): number => {
  if (told.length === 0 || frame === 'position') return 1
  const { start, end } = trigger
  // The words of a source phrase are none of what it vouches for: de acuerdo con.
  if (told.some(({ say, cue }) => say === null && cue && cue.start <= start && end <= cue.end))
    return 0
  const one = told.find(({ content }) => content.start < end && start < content.end)
  if (!one) return limits.outsideContent
  return isStance(one.say) ? limits.underStance[one.say] : 1
}

const scoreOf = (cue: Cue<Predicate>, standard: Standard, place: Place): number => {
  const { start, end, weak } = cue
  const { lead, opened } = place
  const leads = lead !== null && !weak && lead.start < end && start < lead.end
  return (
    baseOf(cue) *
    standard.weight *
    leaningFactor(standard, place) *
    speechFactor(cue, standard.frame, place.told) *
    (opened <= start ? limits.behind : 1) *
    (leads ? limits.lead : 1)
  )
}

/** The main verb, as far as order shows it: the first firm trigger, or the last. */
const leadOf = (cues: readonly Cue<Predicate>[], verbLast: boolean): Span | null => {
  let lead: Cue<Predicate> | null = null
  for (const cue of cues)
    if (!cue.weak && (!lead || (verbLast ? cue.end > lead.end : cue.start < lead.start))) lead = cue
  return lead && { start: lead.start, end: verbLast ? lead.end : lead.start + 1 }
}

const placeOf = (
  { cues, parts, attributed, verbLast }: Scene,
  { start, end }: Span,
  triggers: readonly Cue<Predicate>[],
): Place => {
  let near = 0
  let anywhere = 0
  for (const part of parts) {
    const bit = partBits[part.kind]
    anywhere |= bit
    if (part.start < end && start < part.end) near |= bit
  }
  let opened = Number.POSITIVE_INFINITY
  for (const cue of cues)
    if (cue.tag === 'clauses' && cue.start > start && cue.end < opened) opened = cue.end
  const told =
    attributed.length === 0
      ? attributed
      : attributed.filter(({ content }) => content.start < end && start < content.end)
  return { near, anywhere, told, opened, lead: leadOf(triggers, verbLast) }
}

const claimBySay: { readonly [Say in SayClass]?: Predicate } = {
  accuse: 'position.accuse',
  ask: 'position.demand',
  criticize: 'position.criticize',
  decline: 'position.decline',
  deny: 'position.deny',
  // Who only reckons takes no side: it is a forecast.
  estimate: 'outlook.expect',
  support: 'position.support',
  warn: 'position.warn',
}

const isSayLimit = (say: SayClass | null): say is keyof typeof limits.say =>
  say !== null && say in limits.say

/** What a speaker claims at least: the stance of the verb of saying, a forecast, or some position. */
const saidClaim = ({ say, cue, content, attribution }: Attributed): Reading => {
  const { direct, other } = limits.bareSpeech
  const predicate = (say && claimBySay[say]) ?? 'position.state'
  const bare = attribution === 'direct' ? direct : other
  const stance = isSayLimit(say) ? limits.say[say] : 0
  const { start, end } = cue ?? content
  const score = Math.max(bare, stance)
  const trigger = { start, end, deniable: false }
  return { predicate, frame: frameOf(predicate), trigger, score }
}

const touches = ({ cue, content }: Attributed, { start, end }: Span): boolean =>
  (content.start < end && start < content.end) ||
  (cue !== null && cue.start < end && start < cue.end)

const witnesses = (scene: Scene, clause: Span): readonly Reading[] => {
  const triggers = scene.triggers.filter(
    ({ start, end }) => clause.start <= start && end <= clause.end,
  )
  const found: Reading[] = []
  const place = placeOf(scene, clause, triggers)
  for (const cue of triggers) {
    const standard = standards.get(cue.tag)
    if (!standard) continue
    const { start, end, tag, deniable } = cue
    const score = scoreOf(cue, standard, place)
    const trigger = { start, end, deniable }
    found.push({ predicate: tag, frame: standard.frame, trigger, score })
  }
  for (const one of scene.attributed) if (touches(one, clause)) found.push(saidClaim(one))
  return found
}

const overlap = ({ trigger: one }: Reading, { trigger: other }: Reading): boolean =>
  one.start < other.end && other.start < one.end

/** Of witnesses for one frame, those that share no word, strongest first. */
const apart = (all: readonly Reading[]): readonly Reading[] => {
  if (all.length === 1) return all
  const kept: Reading[] = []
  for (const one of all.toSorted((left, right) => right.score - left.score)) {
    if (kept.length >= limits.further.length) break
    if (!kept.some((other) => overlap(other, one))) kept.push(one)
  }
  return kept
}

const total = (frame: Frame, kept: readonly Reading[], titleFrame: Frame | null): number => {
  let sum = 0
  for (const [index, { score }] of kept.entries()) sum += score * (limits.further[index] ?? 0)
  return (
    sum +
    (frameRules.length - precedenceOf(frame)) * limits.precedence +
    (frame === titleFrame ? limits.title : 0)
  )
}

/** The likeliest claim of a clause, or null where no word of the cues stands in it. */
export const readingOf = (scene: Scene, clause: Span, titleFrame: Frame | null): Reading | null => {
  const all = witnesses(scene, clause)
  let best: Reading | null = null
  for (const [index, { frame }] of all.entries()) {
    if (all.findIndex((one) => one.frame === frame) < index) continue
    const kept = apart(all.filter((one) => one.frame === frame))
    const first = kept[0]
    const score = total(frame, kept, titleFrame)
    if (first && (!best || score > best.score))
      best = { predicate: first.predicate, frame, trigger: first.trigger, score }
  }
  return best
}
