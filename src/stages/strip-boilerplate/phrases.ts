import type { LanguagePack } from '#languages/pack'
import type { KeptRole } from '#model/block'
import { characterFits } from '#text/one-character'
import type { Fitting } from '#text/prefilter'
import type { Script } from '#text/scripts'
import { itemVotes } from './item-votes.ts'
import {
  coverageFactors,
  foreignWeight,
  guestLanguage,
  partCoverage,
  wholeCoverage,
} from './limits.ts'
import type { Line } from './lines.ts'
import { isFragment } from './lines.ts'
import type { PhraseRule, PhraseVote, Rules } from './rules.ts'
import { mayFitCore, mayFitHead, mayFitSentence, rulesFor } from './rules.ts'
import { allVotes } from './verdict.ts'

/** Votes of the packs' phrases for one line, and what else they tell of it. */
export type Phrases = {
  readonly votes: readonly PhraseVote[]
  readonly opens: boolean
  /** The role of a kept rule that fits it. */
  readonly shield: KeptRole | null
  /** Code of the other pack that spoke, where only another did. */
  readonly foreign: string | null
}

/** Of a line that no phrase fits. */
const silent: Phrases = { votes: [], opens: false, shield: null, foreign: null }

type Hit = {
  readonly rule: PhraseRule
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
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]
    if (sentence && from < sentence.end && sentence.start < to) found.push(at)
  }
  return found
}

/** The sentences of a line that a rule strikes, each tried alone where the line itself is clean. */
const sentencesHit = (
  line: Line,
  { rule, parts }: Fitting<PhraseRule>,
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
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at]
    if (!sentence || !mayFitSentence(parts, line, at) || struck.includes(at)) continue
    if (rule.match.test(head.slice(sentence.start, sentence.end))) struck.push(at)
  }
  return struck
}

const tried = ({ match }: PhraseRule, text: string, mayFit: boolean): RegExpExecArray | null =>
  mayFit ? match.exec(text) : null

const hitOf = (line: Line, found: Fitting<PhraseRule>): Hit | null => {
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
const lettersOf = ({ sentences }: Line, struck: readonly number[]): number => {
  let letters = 0
  for (let at = 0; at < struck.length; at += 1) {
    const sentence = sentences[struck[at] ?? 0]
    if (sentence) letters += sentence.end - sentence.start
  }
  return letters
}

const hitsOf = (line: Line, rules: readonly Fitting<PhraseRule>[]): readonly Hit[] => {
  let hits: Hit[] | null = null
  for (let at = 0; at < rules.length; at += 1) {
    const found = rules[at]
    const hit = found ? hitOf(line, found) : null
    if (!hit) continue
    hits ??= []
    hits.push(hit)
  }
  return hits ?? noHits
}

const noHits: readonly Hit[] = []

/** Several sentences of one role, each struck by its own rule, cover the line together. */
const roleVotes = (line: Line, hits: readonly Hit[]): Phrases['votes'] => {
  const [first] = hits
  if (!first) return silent.votes
  if (hits.every(({ rule }) => rule.role === first.rule.role)) return votesOf(line, hits)
  const roles = new Set(hits.map(({ rule }) => rule.role))
  return [...roles].flatMap((role) =>
    votesOf(
      line,
      hits.filter(({ rule }) => rule.role === role),
    ),
  )
}

/** How much of a line hits strike together. */
const coveredBy = (line: Line, hits: readonly Hit[]): number => {
  if (hits.length === 1) return hits[0]?.covered ?? 0
  const struck = [...new Set(hits.flatMap((hit) => hit.struck))]
  const share = lettersOf(line, struck) / Math.max(1, line.head.length)
  return Math.max(share, ...hits.map(({ covered }) => covered))
}

/** Votes of hits that are of one role. */
const votesOf = (line: Line, own: readonly Hit[]): Phrases['votes'] => {
  const factor = factorFor(coveredBy(line, own))
  return own.map(({ rule }) => voteOf(rule, rule.weight * factor))
}

const voteOf = ({ id, role, where }: PhraseRule, weight: number): PhraseVote => ({
  role,
  rule: id,
  weight,
  where,
})

const isShielded = (line: Line, { rule, parts }: Fitting<PhraseRule<KeptRole>>): boolean =>
  (mayFitCore(parts, line) && rule.match.test(line.core)) ||
  (line.core !== line.head && mayFitHead(parts) && rule.match.test(line.head))

/** What the page's own pack says of a line, by the rules of it that may match. */
export const ownPhrases = (line: Line, { clutter: rules, kept }: Rules): Phrases => {
  const shielding = kept.length > 0 ? kept.find((found) => isShielded(line, found)) : undefined
  const shield = shielding?.rule.role ?? null
  const hits = hitsOf(line, rules)
  const votes = allVotes(roleVotes(line, hits), itemVotes(line, rules))
  if (votes.length === 0 && !shield) return silent
  const opens = hits.some(({ rule, whole }) => rule.opens && whole)
  return { votes, opens, shield, foreign: null }
}

const han = characterFits(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)
const isOfScript: Readonly<Record<Script, (text: string, at: number) => boolean>> = {
  Latn: characterFits(/\p{Script=Latin}/u),
  Cyrl: characterFits(/\p{Script=Cyrillic}/u),
  Arab: characterFits(/\p{Script=Arabic}/u),
  Hani: han,
  Kana: han,
  Hang: characterFits(/\p{Script=Hangul}/u),
  Grek: characterFits(/\p{Script=Greek}/u),
  Hebr: characterFits(/\p{Script=Hebrew}/u),
  Deva: characterFits(/\p{Script=Devanagari}/u),
  Thai: characterFits(/\p{Script=Thai}/u),
}

/** Letters of a line that show its script. */
const shownUnits = 120

/** Whether a letter of a script stands near the beginning of a line. */
const hasScript = ({ head }: Line, script: Script): boolean => {
  const isOne = isOfScript[script]
  for (let at = 0; at < Math.min(head.length, shownUnits); at += 1) if (isOne(head, at)) return true
  return false
}

/** Whether a line could be in a pack's language: found to be so, or short and in the usual guest's. */
const mayRead = (line: Line, { code, script }: LanguagePack): boolean =>
  (line.language === code || (code === guestLanguage && isFragment(line))) &&
  hasScript(line, script)

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
    votes: votes.map(({ role, rule, weight, where }) => ({
      role,
      rule,
      weight: weight * foreignWeight,
      where,
    })),
    opens: hits.some(({ rule }) => rule.opens),
    shield: null,
    foreign: pack.code,
  }
}
