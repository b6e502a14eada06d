import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { LanguagePack } from '#languages/pack'
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
import { rulesFor } from './rules.ts'
import type { Vote } from './verdict.ts'
import { together } from './verdict.ts'

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
const touched = (line: Line, from: number, to: number): readonly number[] =>
  line.sentences.flatMap(({ start, end }, index) => (from < end && start < to ? [index] : []))

/** The sentences of a line that a rule strikes, each tried alone where the line itself is clean. */
const sentencesHit = (
  line: Line,
  rule: BoilerplateRule,
  inCore: RegExpExecArray | null,
): readonly number[] => {
  const { head, core, sentences } = line
  if (rule.opens && sentences.length > 1) return []
  const isBare = core === head
  const inHead = isBare ? inCore : rule.match.exec(head)
  // A symbol in front of the first word hides it from anchored rules.
  const found = inHead ?? inCore
  const lead = found && found !== inHead ? head.indexOf(core) : 0
  const from = (found?.index ?? 0) + lead
  const first = found ? touched(line, from, from + found[0].length) : []
  if (sentences.length < 2) return first
  const further = sentences.flatMap(({ start, end }, index) =>
    first.includes(index) || rule.match.exec(head.slice(start, end)) ? [index] : [],
  )
  return [...first, ...further.filter((index) => !first.includes(index))]
}

const hitOf = (line: Line, rule: BoilerplateRule): Hit | null => {
  const match = rule.match.exec(line.core)
  if (match && line.sentences.length < 2)
    return { rule, struck: [0], covered: 1, whole: match[0].length >= line.core.length * 0.94 }
  const struck = sentencesHit(line, rule, match)
  if (struck.length === 0) return null
  const letters = struck.reduce((sum, index) => {
    const sentence = line.sentences[index]
    return sum + (sentence ? sentence.end - sentence.start : 0)
  }, 0)
  const all = Math.max(1, line.head.length)
  return { rule, struck, covered: letters / all, whole: letters / all > 0.94 }
}

/** Several sentences of one role, each struck by its own rule, cover the line together. */
const roleVotes = (line: Line, hits: readonly Hit[]): Phrases['votes'] => {
  if (hits.length === 0) return silent.votes
  const roles = new Set(hits.map(({ rule }) => rule.role))
  return [...roles].flatMap((role) => {
    const own = hits.filter(({ rule }) => rule.role === role)
    const struck = new Set(own.flatMap((hit) => hit.struck))
    const letters = [...struck].reduce((sum, index) => {
      const sentence = line.sentences[index]
      return sum + (sentence ? sentence.end - sentence.start : 0)
    }, 0)
    const covered = Math.max(
      letters / Math.max(1, line.head.length),
      ...own.map((hit) => hit.covered),
    )
    return own.map(({ rule }) => ({
      role,
      rule: rule.id,
      weight: (rule.weight ?? ruleWeight) * factorFor(covered),
      ...(rule.where ? { where: rule.where } : {}),
    }))
  })
}

/** A bar of items (`Home | News | Contact`): its items speak together, by the share that is known. */
const itemVotes = ({ items }: Line, rules: readonly BoilerplateRule[]): Phrases['votes'] => {
  if (items.length < 2 || rules.length === 0) return silent.votes
  const spoken = items.map((item) => rules.filter((rule) => rule.match.exec(item)))
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

/** What the page's own pack says of a line, by the rules of it that may match. */
export const ownPhrases = (line: Line, { clutter: rules, kept }: Rules): Phrases => {
  if (rules.length === 0 && kept.length === 0) return silent
  const shield = kept.find(({ match }) => match.test(line.core) || match.test(line.head)) ?? null
  const hits = rules.flatMap((rule) => hitOf(line, rule) ?? [])
  return {
    votes: [...roleVotes(line, hits), ...itemVotes(line, rules)],
    opens: hits.some(({ rule, whole }) => rule.opens === true && whole),
    shield,
    foreign: null,
  }
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
  const hits = rules
    .flatMap((rule) => hitOf(line, rule) ?? [])
    .filter(({ whole, covered }) => whole || (own && covered >= partCoverage))
  const votes = [...roleVotes(line, hits), ...itemVotes(line, rules)].map((vote) => ({
    ...vote,
    weight: vote.weight * foreignWeight,
  }))
  return {
    votes,
    opens: hits.some(({ rule }) => rule.opens === true),
    shield: null,
    foreign: votes.length > 0 ? pack.code : null,
  }
}
