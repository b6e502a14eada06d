import type { LanguagePack } from '#languages/pack'
import type { Claim, Claims } from '#model/claim'
import { toldRoles } from '#model/claim'
import type { Quote, Span } from '#model/span'
import { contains, overlaps, quote } from '#model/span'
import { stage } from '#model/stage'
import { folded } from '#text/fold'
import { halvesOf } from '#text/known-words'
import type { Attributed } from './attribution.ts'
import { checkworthiness } from './checkworthy.ts'
import { claimIds } from './claim-id.ts'
import { confidenceOf } from './confidence.ts'
import { factualityOf } from './factuality.ts'
import { rolesOf } from './roles.ts'
import type { Input as SceneInput } from './scene.ts'
import { scenes } from './scene.ts'
import type { Selected } from './select.ts'
import { select } from './select.ts'
import { amountOf, dateOf } from './values.ts'

type Input = SceneInput & { readonly publishedAt: string | null }

const edgeBefore = ',;:，；：、،؛-–—•*·'
const edgeBehind = ',;:，；：、،؛–—'

/** Whether a character is a space or one of some signs. */
const isEdge = (sign: string, signs: string): boolean =>
  sign === ' ' || signs.includes(sign) || sign.trim() === ''

/** The words that say it: the clause without the punctuation and bullets at its ends. */
const evidenceOf = (text: string, clause: Span): Quote => {
  let { start, end } = clause
  while (start < end && isEdge(text.charAt(start), edgeBefore)) start += 1
  if (start === end) return quote(text, { start: clause.start, end: clause.start })
  while (end > start && isEdge(text.charAt(end - 1), edgeBehind)) end -= 1
  return quote(text, { start, end })
}

/** Whether what is said is most of the clause, so that the words around it only lead up to it. */
const coversMost = (content: Span, clause: Span): boolean => {
  const shared = Math.min(content.end, clause.end) - Math.max(content.start, clause.start)
  return shared * 2 > clause.end - clause.start
}

/** Kuala Lumpur demands a permit: whoever asks does the very thing that is claimed, and says nothing. */
const isAct = ({ say, cue }: Attributed, { trigger, frame }: Selected['reading']): boolean =>
  say === 'ask' && frame !== 'position' && cue !== null && overlaps(cue, trigger)

/** Who says the clause: the attribution that holds its trigger, else the first that touches it. */
const attributionOf = ({ scene, clause, reading }: Selected): Attributed | null => {
  const { trigger } = reading
  let byCue: Attributed | null = null
  let byContent: Attributed | null = null
  for (const one of scene.attributed) {
    const { content, cue } = one
    const isHere = overlaps(content, clause) || (cue !== null && overlaps(cue, clause))
    if (!isHere || isAct(one, reading)) continue
    if (contains(content, trigger)) return one
    if (cue !== null && overlaps(cue, trigger)) byCue ??= one
    if (coversMost(content, clause)) byContent ??= one
  }
  return byCue ?? byContent
}

/** Words of a trigger that are compared. */
const comparedWords = 4

/** Whether white space other than single plain spaces may part words. */
const odd = /[^\S ]| {2}/u

/** The first words of a trigger, as they are compared. */
const firstWords = (trigger: string): string => {
  const words = odd.test(trigger) ? trigger.replaceAll(/\s+/gu, ' ') : trigger
  let end = -1
  for (let word = 0; word < comparedWords; word += 1) {
    end = words.indexOf(' ', end + 1)
    if (end < 0) return words
  }
  return words.slice(0, end)
}

const ruleName = ({ scene, reading, fallback }: Selected): string => {
  const { predicate, trigger } = reading
  if (fallback) return `${predicate}:topic`
  return `${predicate}:${firstWords(folded(scene.text.slice(trigger.start, trigger.end)))}`
}

/** How long a clause is, in words. */
const lengthOf = ({ scene: { sentence }, clause }: Selected): number => {
  let halves = 0
  for (const token of sentence.tokens) {
    if (token.end > clause.end) break
    if (token.kind !== 'stop' && clause.start <= token.start) halves += halvesOf(token)
  }
  return halves / 2
}

/** A selected clause as a claim. */
const claimOf = (
  selected: Selected,
  pack: LanguagePack,
  idOf: ReturnType<typeof claimIds>,
): Claim => {
  const { scene, clause, reading, fallback } = selected
  const { text, sentence, mood } = scene
  const { predicate, frame, trigger, score } = reading
  const attributed = attributionOf(selected)
  const evidence = evidenceOf(text, clause)
  const judged = { sentence, clause, trigger, predicate, attributed, pack, mood }
  const firmness = factualityOf(judged)
  const { factuality } = firmness
  const speaker = attributed?.speaker ?? null
  const roles = rolesOf({ scene, clause, reading, attributed })
  const parties = toldRoles(roles)
  const date = dateOf(scene, clause, reading)
  const amount = amountOf(scene, clause, reading)
  const found = {
    frame,
    score,
    fallback,
    factuality,
    speaker,
    roles: parties,
    date,
    amount,
    text: evidence.text,
    words: lengthOf(selected),
    heading: scene.role === 'heading',
  }
  return {
    id: idOf(frame, evidence.text),
    frame,
    predicate: firmness.predicate,
    factuality,
    confidence: confidenceOf(found),
    rule: ruleName(selected),
    evidence,
    speaker,
    attribution: attributed?.attribution ?? 'none',
    cue: attributed?.cue ?? quote(text, trigger),
    roles,
    date,
    amount,
    checkworthy: checkworthiness(found),
  }
}

/** Find who claims what about chips, chip trade and export rules, and how firmly. */
export const findClaims = stage('find-claims', (input: Input): Claims => {
  if (!input.pack.cues) return { claims: [], covered: false }
  const idOf = claimIds()
  const claims = select(scenes(input)).map((one) => claimOf(one, input.pack, idOf))
  return { claims, covered: true }
})
