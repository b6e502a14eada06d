import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import type { KeptRole, RemovedRole } from '#model/block'
import type { Span } from '#model/span'
import type { Fitting } from '#text/prefilter'
import { partBit, partFilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellCases } from '#text/spell-cases'
import { ruleWeight } from './limits.ts'
import type { Line } from './lines.ts'
import type { Vote } from './verdict.ts'

/** A rule of a pack that tells clutter, or what is kept, made ready: all are of one shape. */
export type PhraseRule<Role = RemovedRole> = {
  readonly id: string
  readonly role: Role
  readonly match: RegExp
  readonly weight: number
  readonly where: 'start' | 'end' | null
  readonly opens: boolean
  readonly kind: Kind
}

/** What the rules are about that are looked for together. */
type Kind = 'clutter' | 'kept' | 'byline'

/** A vote of such a rule; it may count in one part of the page only. */
export type PhraseVote = Vote & Pick<PhraseRule, 'where'>

/** The rules of a pack that tell clutter, what is kept, and who signs, as far as they may match a line. */
export type Rules = {
  readonly clutter: readonly Fitting<PhraseRule>[]
  readonly kept: readonly Fitting<PhraseRule<KeptRole>>[]
  /** These from its beginning or from its first word only. */
  readonly bylines: readonly Fitting<BylineForm>[]
}

const clutterRule = (rule: BoilerplateRule): PhraseRule => ({
  id: rule.id,
  role: rule.role,
  match: spellCases(rule.match),
  weight: rule.weight ?? ruleWeight,
  where: rule.where ?? null,
  opens: rule.opens === true,
  kind: 'clutter',
})

const keptRule = (rule: KeptRule): PhraseRule<KeptRole> => ({
  id: rule.id,
  role: rule.role,
  match: spellCases(rule.match),
  weight: ruleWeight,
  where: null,
  opens: false,
  kind: 'kept',
})

/** A form of a byline, made ready. */
export type BylineForm = Pick<BylineRule, 'id' | 'match'> & {
  readonly lead: boolean
  readonly kind: Kind
}

const bylineForm = ({ id, match, lead }: BylineRule): BylineForm => ({
  id,
  match: spellCases(match),
  lead: lead === true,
  kind: 'byline',
})

/** A form of a bio, made ready. */
export type BioForm = Pick<BioRule, 'id' | 'match' | 'weight'> & {
  readonly isFirst: boolean
  /** Whether it gives the name of the one who is meant. */
  readonly names: boolean
}

const bioForm = ({ id, match, weight, person }: BioRule): BioForm => ({
  id,
  match: spellCases(match),
  weight,
  isFirst: person === 'first',
  names: match.source.includes('(?<name>'),
})

// A pack's patterns, made ready once for all pages; few lines are asked about authors.
const phrases = remember(({ boilerplate, bylines }: LanguagePack) =>
  partFilter<PhraseRule<RemovedRole | KeptRole> | BylineForm>([
    ...(boilerplate?.rules ?? []).map(clutterRule),
    ...(boilerplate?.kept ?? []).map(keptRule),
    ...(bylines?.rules ?? []).map(bylineForm),
  ]),
)
const bios = remember(({ bylines }: LanguagePack) => partFilter((bylines?.bio ?? []).map(bioForm)))

const none: Rules = { clutter: [], kept: [], bylines: [] }

/** The place of a line's core among its parts: the line itself where that is bare. */
const corePlace = ({ head, core }: Line): number => (core === head ? 0 : 1)

/** Where the sentences begin among the parts of a line that has several, and the items. */
const furtherPlace = (line: Line): number => corePlace(line) + 1
const itemsPlace = (line: Line): number =>
  furtherPlace(line) + (line.sentences.length < 2 ? 0 : line.sentences.length)

/** What a rule may be all of: the line, its core, its sentences, its items. */
const partsOf = (line: Line): readonly Span[] => {
  const { head, core, sentences, items } = line
  if (core === head && sentences.length < 2 && items.length === 0) return sentences
  const parts = [{ start: 0, end: head.length }]
  const add = (part: string, from: number): number => {
    const start = head.indexOf(part, from)
    return parts.push({ start, end: start + part.length })
  }
  if (core !== head) add(core, 0)
  if (sentences.length > 1) parts.push(...sentences)
  for (const item of items)
    add(item, parts.length > itemsPlace(line) ? (parts.at(-1)?.end ?? 0) : 0)
  return parts
}

/** Whether a rule that was found may match the line from its very beginning. */
export const mayFitHead = (parts: number): boolean => (parts & partBit(0)) !== 0
/** … its core. */
export const mayFitCore = (parts: number, line: Line): boolean =>
  (parts & partBit(corePlace(line))) !== 0
/** … one of its several sentences. */
export const mayFitSentence = (parts: number, line: Line, sentence: number): boolean =>
  (parts & partBit(furtherPlace(line) + sentence)) !== 0
/** … one of its items. */
export const mayFitItem = (parts: number, line: Line, item: number): boolean =>
  (parts & partBit(itemsPlace(line) + item)) !== 0

/** Whether a rule that was found may match any item of a line. */
export const mayFitItems = (parts: number, line: Line): boolean =>
  (parts & -partBit(itemsPlace(line))) !== 0

/** Those of one kind. */
const ofKind = <One extends { readonly kind: Kind }>(
  found: readonly Fitting<One>[],
  kind: Kind,
): readonly Fitting<One>[] => {
  if (found.every(({ rule }) => rule.kind === kind)) return found
  return found.some(({ rule }) => rule.kind === kind)
    ? found.filter(({ rule }) => rule.kind === kind)
    : []
}

/** The rules of a pack that may match a line, and the parts of it that they may. */
export const rulesFor = (line: Line, pack: LanguagePack): Rules => {
  const found = phrases(pack)(line, partsOf(line))
  if (found.length === 0) return none
  return {
    clutter: ofKind(found, 'clutter') as Rules['clutter'],
    kept: ofKind(found, 'kept') as Rules['kept'],
    bylines: ofKind(found, 'byline') as Rules['bylines'],
  }
}

/** The forms of bios that may match a line. */
export const biosFor = (line: Line, pack: LanguagePack): readonly Fitting<BioForm>[] =>
  bios(pack)(line, [{ start: 0, end: line.head.length }])
