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
const isSpace = (sign: string): boolean => sign === ' ' || sign.trim() === ''

/** The words that say it: the clause without the punctuation and bullets at its ends. */
const evidenceOf = (text: string, clause: Span): Quote => {
  let { start, end } = clause
  const isEdge = (at: number, signs: string): boolean =>
    isSpace(text.charAt(at)) || signs.includes(text.charAt(at))
  while (start < end && isEdge(start, edgeBefore)) start += 1
  if (start === end) return quote(text, { start: clause.start, end: clause.start })
  while (end > start && isEdge(end - 1, edgeBehind)) end -= 1
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

/** Whether nothing but single plain spaces parts the words. */
const isPlainlyParted = (words: string): boolean => {
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at)
    if (unit === 0x20 ? words.charCodeAt(at + 1) === 0x20 : unit < 0x20 || unit > 0x7e) return false
  }
  return true
}

/** The first words of a trigger, as they are compared. */
const firstWords = (trigger: string): string => {
  const words = isPlainlyParted(trigger) ? trigger.split(' ') : trigger.split(/\s+/u)
  return words.length > comparedWords ? words.slice(0, comparedWords).join(' ') : words.join(' ')
}

const ruleName = ({ scene, reading, fallback }: Selected): string => {
  const { predicate, trigger } = reading
  if (fallback) return `${predicate}:topic`
  return `${predicate}:${firstWords(folded(scene.text.slice(trigger.start, trigger.end)))}`
}

/** How long a clause is, in words. */
const lengthOf = ({ scene: { sentence }, clause }: Selected): number => {
  let halves = 0
  for (const token of sentence.tokens)
    if (token.kind !== 'stop' && clause.start <= token.start && token.end <= clause.end)
      halves += halvesOf(token)
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
  const words = lengthOf(selected)
  const heading = scene.role === 'heading'
  const found = { frame, score, roles: parties, date, amount, speaker, fallback, words, heading }
  const shown = {
    speaker,
    roles: parties,
    date,
    amount,
    factuality,
    frame,
    text: evidence.text,
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
    checkworthy: checkworthiness(shown),
  }
}

/** Find who claims what about chips, chip trade and export rules, and how firmly. */
export const findClaims = stage('find-claims', (input: Input): Claims => {
  if (!input.pack.cues) return { claims: [], covered: false }
  const idOf = claimIds()
  const claims = select(scenes(input)).map((one) => claimOf(one, input.pack, idOf))
  return { claims, covered: true }
})
