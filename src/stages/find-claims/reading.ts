import type { SayClass } from '#languages/kinds/speech'
import type { Frame, Predicate } from '#model/frame'
import { frameOf, predicates } from '#model/frame'
import type { Span } from '#model/span'
import type { Attributed } from './attribution.ts'
import { partBits } from './frame.ts'
import { frameRules, precedenceOf, ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Witness } from './said-claim.ts'
import { saidClaim, saidScore, touches } from './said-claim.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './sentence-words.ts'

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

const baseOf = ({ weak, words }: Trigger): number => {
  if (weak) return limits.trigger.weak
  if (words === 1) return limits.trigger.plain
  return words <= limits.closePhrase ? limits.trigger.close : limits.trigger.wide
}

const isStance = (say: SayClass | null): say is keyof typeof limits.underStance =>
  say !== null && say in limits.underStance

/** What is left of a trigger by who speaks: the words of telling count less than what is told. */
const speechFactor = (trigger: Span, frame: Frame, told: Place['told']): number => {
  if (told.length === 0 || frame === 'position') return 1
  const { start, end } = trigger
  // The words of a source phrase are none of what it vouches for: de acuerdo con.
  if (told.some(({ say, cue }) => say === null && cue && cue.start <= start && end <= cue.end))
    return 0
  const one = told.find(({ content }) => content.start < end && start < content.end)
  if (!one) return limits.outsideContent
  return isStance(one.say) ? limits.underStance[one.say] : 1
}

const scoreOf = (trigger: Trigger, standard: Standard, place: Place): number => {
  const { start, end, weak } = trigger
  const { lead, opened } = place
  const leads = lead !== null && !weak && lead.start < end && start < lead.end
  return (
    baseOf(trigger) *
    standard.weight *
    leaningFactor(standard, place) *
    speechFactor(trigger, standard.frame, place.told) *
    (opened <= start ? limits.behind : 1) *
    (leads ? limits.lead : 1)
  )
}

/** The main verb, as far as order shows it: the first firm trigger, or the last. */
const leadOf = (triggers: readonly Trigger[], verbLast: boolean): Span | null => {
  let lead: Trigger | null = null
  for (const one of triggers)
    if (!one.weak && (!lead || (verbLast ? one.end > lead.end : one.start < lead.start))) lead = one
  return lead && { start: lead.start, end: verbLast ? lead.end : lead.start + 1 }
}

/** End of the first word that opens a clause inside one that begins there. */
const openedIn = (cues: Scene['cues'], start: number): number => {
  let opened = Number.POSITIVE_INFINITY
  for (const cue of cues)
    if (cue.tag === 'clauses' && cue.start > start && cue.end < opened) opened = cue.end
  return opened
}

const placeOf = (
  { cues, parts, attributed, verbLast }: Scene,
  { start, end }: Span,
  triggers: readonly Trigger[],
): Place => {
  let near = 0
  let anywhere = 0
  for (const part of parts) {
    const bit = partBits[part.kind]
    anywhere |= bit
    if (part.start < end && start < part.end) near |= bit
  }
  const told =
    attributed.length === 0
      ? attributed
      : attributed.filter(({ content }) => content.start < end && start < content.end)
  return { near, anywhere, told, opened: openedIn(cues, start), lead: leadOf(triggers, verbLast) }
}

/** All that may be claimed in a clause: by which words, in which frames, and how much speaks for each. */
type Witnesses = {
  readonly words: Witness[]
  readonly frames: Frame[]
  readonly scores: number[]
}

const add = (
  { words, frames, scores }: Witnesses,
  one: Witness,
  { frame, score }: Pick<Reading, 'frame' | 'score'>,
): void => {
  words.push(one)
  frames.push(frame)
  scores.push(score)
}

const triggersIn = ({ triggers, sentence }: Scene, { start, end }: Span): readonly Trigger[] => {
  if (start <= sentence.start && sentence.end <= end) return triggers
  const found: Trigger[] = []
  for (const one of triggers) if (start <= one.start && one.end <= end) found.push(one)
  return found
}

const witnesses = (scene: Scene, clause: Span): Witnesses => {
  const found: Witnesses = { words: [], frames: [], scores: [] }
  const triggers = triggersIn(scene, clause)
  if (triggers.length > 0) {
    const place = placeOf(scene, clause, triggers)
    for (const one of triggers) {
      const standard = standards.get(one.tag)
      if (!standard) continue
      add(found, one, { frame: standard.frame, score: scoreOf(one, standard, place) })
    }
  }
  for (const one of scene.attributed) {
    if (!touches(one, clause)) continue
    const claim = saidClaim(one)
    add(found, claim, { frame: frameOf(claim.tag), score: saidScore(one) })
  }
  return found
}

const overlapsOneOf = (words: readonly Witness[], kept: readonly number[], at: number): boolean => {
  for (const index of kept) {
    const one = words[index]
    const other = words[at]
    if (one && other && one.start < other.end && other.start < one.end) return true
  }
  return false
}

/** The strongest witness for a frame that shares no word with those that are kept; -1 where none is left. */
const strongest = (
  { words, frames, scores }: Witnesses,
  frame: Frame,
  kept: readonly number[],
): number => {
  let best = -1
  for (let at = 0; at < frames.length; at += 1) {
    if (frames[at] !== frame || (best >= 0 && (scores[at] ?? 0) <= (scores[best] ?? 0))) continue
    if (!overlapsOneOf(words, kept, at)) best = at
  }
  return best
}

/** How much speaks for a frame: its witnesses that share no word, the further ones less. */
const total = (all: Witnesses, frame: Frame, first: number): number => {
  const kept: number[] = []
  let sum = 0
  for (let at = first; at >= 0; at = strongest(all, frame, kept)) {
    sum += (all.scores[at] ?? 0) * (limits.further[kept.length] ?? 0)
    kept.push(at)
    if (kept.length >= limits.further.length) break
  }
  return sum + (frameRules.length - precedenceOf(frame)) * limits.precedence
}

/** The likeliest claim of a clause, or null where no word of the cues stands in it. */
export const readingOf = (scene: Scene, clause: Span, titleFrame: Frame | null): Reading | null => {
  const all = witnesses(scene, clause)
  let best: Reading | null = null
  for (let index = 0; index < all.frames.length; index += 1) {
    const frame = all.frames[index]
    if (frame === undefined || all.frames.indexOf(frame) < index) continue
    const first = strongest(all, frame, [])
    const trigger = all.words[first]
    const score = total(all, frame, first) + (frame === titleFrame ? limits.title : 0)
    if (trigger && (!best || score > best.score))
      best = { predicate: trigger.tag, frame, trigger, score }
  }
  return best
}
