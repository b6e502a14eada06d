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

type Witness = { readonly predicate: Predicate; readonly trigger: Span; readonly score: number }

const leaningFactor = ({ wants, must }: Leaning, { parts }: Scene, clause: Span): number => {
  const fitting = parts.filter(({ kind }) => wants.includes(kind))
  if (fitting.some((part) => overlaps(part, clause))) return limits.leaning.clause
  if (fitting.length > 0) return limits.leaning.sentence
  return must ? limits.leaning.mustMissing : limits.leaning.missing
}

const baseOf = ({ weak, words }: Cue<Predicate>): number => {
  if (weak) return limits.trigger.weak
  return words > 1 ? limits.trigger.phrase : limits.trigger.plain
}

/** Whether the word belongs to the telling and not to what is told. */
const outsideContent = (trigger: Span, { attributed }: Scene, clause: Span): boolean => {
  const here = attributed.filter(({ content }) => overlaps(content, clause))
  return here.length > 0 && !here.some(({ content }) => contains(content, trigger))
}

const witnessOf = (cue: Cue<Predicate>, scene: Scene, clause: Span): Witness => {
  const frame = frameOf(cue.tag)
  const rule = ruleOf(frame)
  const place =
    frame !== 'position' && outsideContent(cue, scene, clause) ? limits.outsideContent : 1
  const score =
    baseOf(cue) *
    limits.weight[rule.weight] *
    leaningFactor(rule.leanings?.[cue.tag] ?? rule.leaning, scene, clause) *
    place
  return { predicate: cue.tag, trigger: { start: cue.start, end: cue.end }, score }
}

const positionBySay: { readonly [Say in SayClass]?: Predicate } = {
  accuse: 'position.accuse',
  ask: 'position.demand',
  criticize: 'position.criticize',
  decline: 'position.decline',
  deny: 'position.deny',
  support: 'position.support',
  warn: 'position.warn',
}

/** The position that the verb of saying itself takes. */
const saidPositions = ({ attributed }: Scene, clause: Span): readonly Witness[] =>
  attributed.flatMap(({ say, cue, content }) => {
    const predicate = say ? positionBySay[say] : undefined
    const score = say && say in limits.say ? limits.say[say as keyof typeof limits.say] : 0
    if (!predicate || !(overlaps(content, clause) || (cue && overlaps(cue, clause)))) return []
    return [{ predicate, trigger: cue ?? content, score }]
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

/** The likeliest claim of a clause, or null where no word of the cues stands in it. */
export const readingOf = (scene: Scene, clause: Span, titleFrame: Frame | null): Reading | null => {
  const witnesses = [
    ...scene.triggers
      .filter((cue) => contains(clause, cue))
      .map((cue) => witnessOf(cue, scene, clause)),
    ...saidPositions(scene, clause),
  ]
  const byFrame = Map.groupBy(witnesses, ({ predicate }) => frameOf(predicate))
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
