import type { SayClass } from '#languages/kinds/speech'
import type { Frame, Predicate } from '#model/frame'
import type { Span } from '#model/span'
import { overlaps } from '#model/span'
import type { Attributed } from './attribution.ts'
import { limits } from './limits.ts'
import type { Witness } from './said-claim.ts'
import { saidClaim, saidScore, touches } from './said-claim.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './sentence-words.ts'
import type { Standard } from './standard.ts'

/** What a clause most likely claims, by which word, and how much speaks for it. */
export type Reading = {
  readonly predicate: Predicate
  readonly frame: Frame
  /** A denial between the words of a deniable one denies it. */
  readonly trigger: Span & { readonly deniable: boolean }
  readonly score: number
}

/** What stands in a clause and around it, for all its triggers. */
type Place = {
  readonly scene: Scene
  readonly clause: Span
  /** The kinds of parts in the clause and in its sentence, as bits. */
  readonly near: number
  readonly anywhere: number
  /** End of the first word that opens a clause inside this one. */
  readonly opened: number
  /** The main verb, as far as order shows it. */
  readonly lead: Trigger | null
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
const speechFactor = (trigger: Trigger, { scene, clause }: Place): number => {
  const { attributed } = scene
  if (attributed.length === 0 || trigger.standard.frame === 'position') return 1
  let isTold = false
  let teller: Attributed | null = null
  for (const one of attributed) {
    const { say, cue, content } = one
    if (!overlaps(content, clause)) continue
    // The words of a source phrase are none of what it vouches for: de acuerdo con.
    if (say === null && cue && cue.start <= trigger.start && trigger.end <= cue.end) return 0
    isTold = true
    if (overlaps(content, trigger)) teller ??= one
  }
  if (!isTold) return 1
  if (!teller) return limits.outsideContent
  return isStance(teller.say) ? limits.underStance[teller.say] : 1
}

/** Whether a trigger shares the first character of the main verb; its last words, where verbs come last. */
const leads = ({ weak, start, end }: Trigger, { lead, scene }: Place): boolean => {
  if (weak || !lead) return false
  const last = scene.verbLast ? lead.end : lead.start + 1
  return lead.start < end && start < last
}

const scoreOf = (trigger: Trigger, place: Place): number => {
  const { standard } = trigger
  return (
    baseOf(trigger) *
    standard.weight *
    leaningFactor(standard, place) *
    speechFactor(trigger, place) *
    (place.opened <= trigger.start ? limits.behind : 1) *
    (leads(trigger, place) ? limits.lead : 1)
  )
}

const stands = (one: Span, { start, end }: Span): boolean => start <= one.start && one.end <= end

/** The main verb, as far as order shows it: the first firm trigger, or the last. */
const leadOf = ({ triggers, verbLast }: Scene, clause: Span): Trigger | null => {
  let lead: Trigger | null = null
  for (const one of triggers) {
    if (one.weak || !stands(one, clause)) continue
    if (!lead || (verbLast ? one.end > lead.end : one.start < lead.start)) lead = one
  }
  return lead
}

/** End of the first word that opens a clause inside one that begins there. */
const openedIn = (cues: Scene['cues'], start: number): number => {
  let opened: number = limits.farAway
  for (const cue of cues)
    if (cue.tag === 'clauses' && cue.start > start && cue.end < opened) opened = cue.end
  return opened
}

const placeOf = (scene: Scene, clause: Span): Place => {
  let near = 0
  let anywhere = 0
  for (const part of scene.parts) {
    anywhere |= part.bit
    if (overlaps(part, clause)) near |= part.bit
  }
  const opened = openedIn(scene.cues, clause.start)
  return { scene, clause, near, anywhere, opened, lead: leadOf(scene, clause) }
}

/** A word that claims something in a clause, how much speaks for it, and the others behind it. */
type Scored = { readonly word: Witness; readonly score: number; readonly next: Scored | null }

/** All that may be claimed in a clause, in the order of the triggers, then of what is said. */
const witnesses = (scene: Scene, clause: Span): Scored | null => {
  const { triggers, attributed } = scene
  let found: Scored | null = null
  for (let at = attributed.length - 1; at >= 0; at -= 1) {
    const one = attributed[at]
    if (one && touches(one, clause))
      found = { word: saidClaim(one), score: saidScore(one), next: found }
  }
  let place: Place | null = null
  for (let at = triggers.length - 1; at >= 0; at -= 1) {
    const one = triggers[at]
    if (!one || !stands(one, clause)) continue
    place ??= placeOf(scene, clause)
    found = { word: one, score: scoreOf(one, place), next: found }
  }
  return found
}

const overlapsOneOf = (word: Span, kept: readonly Scored[]): boolean => {
  for (const one of kept) if (overlaps(one.word, word)) return true
  return false
}

/** The strongest witness for a frame that shares no word with those that are kept. */
const strongest = (all: Scored | null, frame: Frame, kept: readonly Scored[]): Scored | null => {
  let best: Scored | null = null
  for (let one = all; one; one = one.next) {
    if (one.word.standard.frame !== frame || (best && one.score <= best.score)) continue
    if (!overlapsOneOf(one.word, kept)) best = one
  }
  return best
}

/** How much speaks for a frame: its witnesses that share no word, the further ones less. */
const total = (all: Scored | null, first: Scored): number => {
  const { frame, precedence } = first.word.standard
  const kept = [first]
  let sum = first.score * limits.further[0]
  while (kept.length < limits.further.length) {
    const one = strongest(all, frame, kept)
    if (!one) break
    sum += one.score * (limits.further[kept.length] ?? 0)
    kept.push(one)
  }
  return sum + precedence
}

const none: readonly Scored[] = []

/** Whether a witness of the frame stands in front of one. */
const isMet = (all: Scored | null, frame: Frame, until: Scored): boolean => {
  for (let one = all; one && one !== until; one = one.next)
    if (one.word.standard.frame === frame) return true
  return false
}

/** The likeliest claim of a clause, or null where no word of the cues stands in it. */
export const readingOf = (scene: Scene, clause: Span, titleFrame: Frame | null): Reading | null => {
  const all = witnesses(scene, clause)
  let best: Scored | null = null
  let most = 0
  for (let one = all; one; one = one.next) {
    const { frame } = one.word.standard
    if (isMet(all, frame, one)) continue
    const first = strongest(all, frame, none)
    if (!first) continue
    const score = total(all, first) + (frame === titleFrame ? limits.title : 0)
    if (!best || score > most) [best, most] = [first, score]
  }
  if (!best) return null
  const { predicate, frame } = best.word.standard
  return { predicate, frame, trigger: best.word, score: most }
}
