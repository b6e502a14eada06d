import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import { keptRoles } from '#model/block'
import type { Span } from '#model/span'
import type { Fitting } from '#text/prefilter'
import { partBit, partFilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'
import type { Line } from './lines.ts'

/** The rules of a pack that tell clutter and what is kept, as far as they may match a line. */
export type Rules = {
  readonly clutter: readonly Fitting<BoilerplateRule>[]
  readonly kept: readonly Fitting<KeptRule>[]
}

// A pack's patterns, made ready once for all pages; few lines are asked about names and authors.
const phrases = remember(({ boilerplate }: LanguagePack) =>
  partFilter<BoilerplateRule | KeptRule>([
    ...spellRules(boilerplate?.rules ?? []),
    ...spellRules(boilerplate?.kept ?? []),
  ]),
)
const forms = remember(({ bylines }: LanguagePack) => partFilter(spellRules(bylines?.rules ?? [])))
const bios = remember(({ bylines }: LanguagePack) => partFilter(spellRules(bylines?.bio ?? [])))

const none: Rules = { clutter: [], kept: [] }

const keptNames: ReadonlySet<string> = new Set(keptRoles)

const isKept = (found: Fitting<BoilerplateRule | KeptRule>): found is Fitting<KeptRule> =>
  keptNames.has(found.rule.role)

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

/** The rules of a pack that may match a line, and the parts of it that they may. */
export const rulesFor = (line: Line, pack: LanguagePack): Rules => {
  const found = phrases(pack)(line, partsOf(line))
  if (found.length === 0) return none
  const clutter: Fitting<BoilerplateRule>[] = []
  const kept: Fitting<KeptRule>[] = []
  for (const one of found) {
    if (isKept(one)) kept.push(one)
    else clutter.push(one as Fitting<BoilerplateRule>)
  }
  return { clutter, kept }
}

/** The forms of bylines that may match a line, from its beginning or from its first word. */
export const bylinesFor = (line: Line, pack: LanguagePack): readonly Fitting<BylineRule>[] => {
  const { head, core } = line
  const whole = { start: 0, end: head.length }
  const start = core === head ? 0 : head.indexOf(core)
  return forms(pack)(line, core === head ? [whole] : [whole, { start, end: start + core.length }])
}

/** The forms of bios that may match a line. */
export const biosFor = (line: Line, pack: LanguagePack): readonly BioRule[] => {
  const found = bios(pack)(line, [{ start: 0, end: line.head.length }])
  return found.length === 0 ? noBios : found.map(({ rule }) => rule)
}

const noBios: readonly BioRule[] = []
