import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { LanguagePack } from '#languages/pack'
import type { Fitting } from '#text/prefilter'
import type { Script } from '#text/scripts'
import {
  coverageFactors,
  foreignWeight,
  guestLanguage,
  partCoverage,
  ruleWeight,
  wholeCoverage,
} from './limits.ts'
import type { Line } from './lines.ts'
import { isFragment } from './lines.ts'
import type { Rules } from './rules.ts'
import { mayFitCore, mayFitHead, mayFitItem, mayFitSentence, rulesFor } from './rules.ts'
import type { Vote } from './verdict.ts'
import { allVotes, together } from './verdict.ts'

/** Votes of the packs' phrases for one line, and what else they tell of it. */
export type Phrases = {
  readonly votes: readonly (Vote & { readonly where?: 'start' | 'end' })[]
  readonly opens: boolean
  readonly shield: KeptRule | null
  /** Code of the other pack that spoke, where only another did. */
  readonly foreign: string | null
}

/** Of a line that no phrase fits. */
export const silent: Phrases = { votes: [], opens: false, shield: null, foreign: null }

type Hit = {
  readonly rule: BoilerplateRule
  /** Indices of the sentences it strikes. */
  readonly struck: readonly number[]
  readonly covered: number
  readonly whole: boolean
}

const factorFor = (covered: number): number => {
  if (covered >= wholeCoverage) return coverageFactors.whole
  return covered >= partCoverage ? coverageFactors.part : coverageFactors.little
}

/** Sentences that a match touches. */
const touched = ({ sentences }: Line, from: number, to: number): number[] => {
  const found: number[] = []
  for (const [index, { start, end }] of sentences.entries())
    if (from < end && start < to) found.push(index)
  return found
}

/** The sentences of a line that a rule strikes, each tried alone where the line itself is clean. */
const sentencesHit = (
  line: Line,
  { rule, parts }: Fitting<BoilerplateRule>,
  inCore: RegExpExecArray | null,
): readonly number[] => {
  const { head, core, sentences } = line
  const isBare = core === head
  const inHead = isBare ? inCore : tried(rule, head, mayFitHead(parts))
  // A symbol in front of the first word hides it from anchored rules.
  const found = inHead ?? inCore
  const lead = found && found !== inHead ? head.indexOf(core) : 0
  const from = (found?.index ?? 0) + lead
  const struck = found ? touched(line, from, from + found[0].length) : []
  if (sentences.length < 2) return struck
  for (const [index, { start, end }] of sentences.entries()) {
    const mayFit = mayFitSentence(parts, line, index) && !struck.includes(index)
    if (mayFit && rule.match.test(head.slice(start, end))) struck.push(index)
  }
  return struck
}

const tried = (
  { match }: BoilerplateRule,
  text: string,
  mayFit: boolean,
): RegExpExecArray | null => (mayFit ? match.exec(text) : null)

const hitOf = (line: Line, found: Fitting<BoilerplateRule>): Hit | null => {
  const { rule, parts } = found
  if (rule.opens && line.sentences.length > 1) return null
  const match = tried(rule, line.core, mayFitCore(parts, line))
  if (match && line.sentences.length < 2)
    return { rule, struck: [0], covered: 1, whole: match[0].length >= line.core.length * 0.94 }
  const struck = sentencesHit(line, found, match)
  if (struck.length === 0) return null
  const covered = lettersOf(line, struck) / Math.max(1, line.head.length)
  return { rule, struck, covered, whole: covered > 0.94 }
}

/** Letters of some sentences of a line. */
const lettersOf = ({ sentences }: Line, struck: Iterable<number>): number => {
  let letters = 0
  for (const index of struck) {
    const sentence = sentences[index]
    if (sentence) letters += sentence.end - sentence.start
  }
  return letters
}

const hitsOf = (line: Line, rules: readonly Fitting<BoilerplateRule>[]): readonly Hit[] => {
  let hits: Hit[] | null = null
  for (const found of rules) {
    const hit = hitOf(line, found)
    if (!hit) continue
    hits ??= []
    hits.push(hit)
  }
  return hits ?? noHits
}

const noHits: readonly Hit[] = []

/** Several sentences of one role, each struck by its own rule, cover the line together. */
const roleVotes = (line: Line, hits: readonly Hit[]): Phrases['votes'] => {
  if (hits.length === 0) return silent.votes
  const roles = new Set(hits.map(({ rule }) => rule.role))
  if (roles.size === 1) return votesOf(line, hits)
  return [...roles].flatMap((role) =>
    votesOf(
      line,
      hits.filter(({ rule }) => rule.role === role),
    ),
  )
}

/** Votes of hits that are of one role. */
const votesOf = (line: Line, own: readonly Hit[]): Phrases['votes'] => {
  const struck = new Set(own.flatMap((hit) => hit.struck))
  const share = lettersOf(line, struck) / Math.max(1, line.head.length)
  const factor = factorFor(Math.max(share, ...own.map(({ covered }) => covered)))
  return own.map(({ rule: { id, role, where, weight = ruleWeight } }) => ({
    role,
    rule: id,
    weight: weight * factor,
    ...(where ? { where } : {}),
  }))
}

/** A bar of items (`Home | News | Contact`): its items speak together, by the share that is known. */
const itemVotes = (line: Line, rules: readonly Fitting<BoilerplateRule>[]): Phrases['votes'] => {
  const { items } = line
  if (items.length < 2 || rules.length === 0) return silent.votes
  const spoken = items.map((item, at) =>
    rules.flatMap(({ rule, parts }) =>
      mayFitItem(parts, line, at) && rule.match.test(item) ? [rule] : [],
    ),
  )
  const known = spoken.filter((hits) => hits.length > 0).length / items.length
  const roles = new Set(spoken.flatMap((hits) => hits.map(({ role }) => role)))
  return [...roles].flatMap((role) => {
    const best = spoken.flatMap((hits) => {
      const own = hits.filter((rule) => rule.role === role)
      return own.length === 0
        ? []
        : [own.reduce((one, other) => ((one.weight ?? 0.9) >= (other.weight ?? 0.9) ? one : other))]
    })
    const first = best[0]
    if (!first) return []
    const weight =
      together(best.map((rule) => rule.weight ?? ruleWeight)) * Math.min(1, known * 1.7)
    return [{ role, rule: first.id, weight }]
  })
}

const isShielded = (line: Line, { rule, parts }: Fitting<KeptRule>): boolean =>
  (mayFitCore(parts, line) && rule.match.test(line.core)) ||
  (line.core !== line.head && mayFitHead(parts) && rule.match.test(line.head))

/** What the page's own pack says of a line, by the rules of it that may match. */
export const ownPhrases = (line: Line, { clutter: rules, kept }: Rules): Phrases => {
  if (rules.length === 0 && kept.length === 0) return silent
  const shield = kept.find((found) => isShielded(line, found))?.rule ?? null
  const hits = hitsOf(line, rules)
  const votes = allVotes(roleVotes(line, hits), itemVotes(line, rules))
  if (votes.length === 0 && !shield) return silent
  const opens = hits.some(({ rule, whole }) => rule.opens === true && whole)
  return { votes, opens, shield, foreign: null }
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const scriptSigns: Readonly<Record<Script, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hani: han,
  Kana: han,
  Hang: /\p{Script=Hangul}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
}

/** Whether a line could be in a pack's language: found to be so, or short and in the usual guest's. */
const mayRead = (line: Line, { code, script }: LanguagePack): boolean =>
  (line.language === code || (code === guestLanguage && isFragment(line))) &&
  scriptSigns[script].test(line.head.slice(0, 120))

/** What another pack says: only of short lines, and only where a rule strikes the whole of one. */
export const foreignPhrases = (line: Line, pack: LanguagePack): Phrases => {
  if (!mayRead(line, pack)) return silent
  const rules = rulesFor(line, pack).clutter
  if (rules.length === 0) return silent
  // Of a line that is in its language a good part is enough; of others the rule must strike all.
  const own = line.language === pack.code
  const hits = hitsOf(line, rules).filter(
    ({ whole, covered }) => whole || (own && covered >= partCoverage),
  )
  const votes = allVotes(roleVotes(line, hits), itemVotes(line, rules))
  if (votes.length === 0) return silent
  return {
    votes: votes.map((vote) => ({ ...vote, weight: vote.weight * foreignWeight })),
    opens: hits.some(({ rule }) => rule.opens === true),
    shield: null,
    foreign: pack.code,
  }
}
