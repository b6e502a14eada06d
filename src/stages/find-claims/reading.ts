import type { SayClass } from '#languages/kinds/speech'
import type { Frame, Predicate } from '#model/frame'
import { frameOf } from '#model/frame'
import type { Span } from '#model/span'
import { contains, overlaps } from '#model/span'
import type { Leaning } from './frame.ts'
import { frameRules, precedenceOf, ruleOf } from './frames/index.ts'
import { limits } from './limits.ts'
import type { Cue, Scene } from './scene.ts'

/** What a clause most likely claims, by which word, and how much speaks for it. */
export type Reading = {
  readonly predicate: Predicate
  readonly frame: Frame
  readonly trigger: Span
  readonly score: number
}

type Witness = Omit<Reading, 'frame'>

const leaningFactor = ({ wants, must }: Leaning, { parts }: Scene, clause: Span): number => {
  const fitting = parts.filter(({ kind }) => wants.includes(kind))
  if (fitting.some((part) => overlaps(part, clause))) return limits.leaning.clause
  if (fitting.length > 0) return limits.leaning.sentence
  return must ? limits.leaning.mustMissing : limits.leaning.missing
}

const baseOf = ({ weak, words }: Cue<Predicate>): number => {
  if (weak) return limits.trigger.weak
  if (words === 1) return limits.trigger.plain
  return words <= limits.closePhrase ? limits.trigger.close : limits.trigger.wide
}

const isStance = (say: SayClass | null): say is keyof typeof limits.underStance =>
  say !== null && say in limits.underStance

/** What is left of a trigger by who speaks: the words of telling count less than what is told. */
const speechFactor = (trigger: Span, frame: Frame, { scene, clause }: Place): number => {
  if (frame === 'position') return 1
  const here = scene.attributed.filter(({ content }) => overlaps(content, clause))
  const told = here.find(({ content }) => overlaps(content, trigger))
  if (told) return isStance(told.say) ? limits.underStance[told.say] : 1
  return here.length > 0 ? limits.outsideContent : 1
}

/** Whether the trigger stands behind a word that opens a clause inside this one. */
const isBehind = (trigger: Span, { scene, clause }: Place): boolean =>
  scene.cues.some(
    ({ tag, start, end }) => tag === 'clauses' && start > clause.start && end <= trigger.start,
  )

type Place = { readonly scene: Scene; readonly clause: Span; readonly lead: Span | null }

const witnessOf = (cue: Cue<Predicate>, place: Place): Witness => {
  const { scene, clause, lead } = place
  const frame = frameOf(cue.tag)
  const rule = ruleOf(frame)
  const score =
    baseOf(cue) *
    limits.weight[rule.weight] *
    leaningFactor(rule.leanings?.[cue.tag] ?? rule.leaning, scene, clause) *
    speechFactor(cue, frame, place) *
    (isBehind(cue, place) ? limits.behind : 1) *
    (lead && overlaps(lead, cue) && !cue.weak ? limits.lead : 1)
  return { predicate: cue.tag, trigger: { start: cue.start, end: cue.end }, score }
}

/** The main verb, as far as order shows it: the first firm trigger, or the last. */
const leadOf = (cues: readonly Cue<Predicate>[], { verbLast }: Scene): Span | null => {
  const firm = cues.filter(({ weak }) => !weak)
  if (verbLast) return firm.toSorted((one, other) => other.end - one.end)[0] ?? null
  const first = firm.toSorted((one, other) => one.start - other.start || one.end - other.end)[0]
  return first ? { start: first.start, end: first.start + 1 } : null
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

/** What a speaker claims at least: the stance of the verb of saying, a forecast, or some position. */
const saidClaims = ({ attributed }: Scene, clause: Span): readonly Witness[] =>
  attributed
    .filter(({ cue, content }) => overlaps(content, clause) || (cue && overlaps(cue, clause)))
    .map(({ say, cue, content, attribution }) => {
      const { direct, other } = limits.bareSpeech
      const predicate = say ? claimBySay[say] : undefined
      const bare = attribution === 'direct' ? direct : other
      const stance = say && say in limits.say ? limits.say[say as keyof typeof limits.say] : 0
      return {
        predicate: predicate ?? 'position.state',
        trigger: cue ?? content,
        score: Math.max(bare, stance),
      }
    })

/** Of witnesses for one frame, those that share no word, strongest first. */
const apart = (witnesses: readonly Witness[]): readonly Witness[] => {
  const kept: Witness[] = []
  for (const one of witnesses.toSorted((left, right) => right.score - left.score)) {
    if (kept.length >= limits.further.length) break
    if (!kept.some(({ trigger }) => overlaps(trigger, one.trigger))) kept.push(one)
  }
  return kept
}

const total = (frame: Frame, kept: readonly Witness[], titleFrame: Frame | null): number =>
  kept.reduce((sum, { score }, index) => sum + score * (limits.further[index] ?? 0), 0) +
  (frameRules.length - precedenceOf(frame)) * limits.precedence +
  (frame === titleFrame ? limits.title : 0)

const witnesses = (scene: Scene, clause: Span): readonly Witness[] => {
  const cues = scene.triggers.filter((cue) => contains(clause, cue))
  const place = { scene, clause, lead: leadOf(cues, scene) }
  return [...cues.map((cue) => witnessOf(cue, place)), ...saidClaims(scene, clause)]
}

/** The likeliest claim of a clause, or null where no word of the cues stands in it. */
export const readingOf = (scene: Scene, clause: Span, titleFrame: Frame | null): Reading | null => {
  const byFrame = Map.groupBy(witnesses(scene, clause), ({ predicate }) => frameOf(predicate))
  let best: Reading | null = null
  for (const [frame, all] of byFrame) {
    const kept = apart(all)
    const first = kept[0]
    if (!first) continue
    const score = total(frame, kept, titleFrame)
    if (!best || score > best.score) best = { ...first, frame, score }
  }
  return best
}
