import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import { prefilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'
import type { Line } from './lines.ts'

/** The rules of a pack that tell clutter and what is kept, as far as they may match a line. */
export type Rules = {
  readonly clutter: readonly BoilerplateRule[]
  readonly kept: readonly KeptRule[]
}

type Found =
  | { readonly match: RegExp; readonly clutter: BoilerplateRule; readonly kept: null }
  | { readonly match: RegExp; readonly clutter: null; readonly kept: KeptRule }

// A pack's patterns, made ready once for all pages; few lines are asked about names and authors.
const phrases = remember(({ boilerplate }: LanguagePack) => {
  const clutter = spellRules(boilerplate?.rules ?? [])
  const kept = spellRules(boilerplate?.kept ?? [])
  return prefilter<Found>([
    ...clutter.map((rule) => ({ match: rule.match, clutter: rule, kept: null })),
    ...kept.map((rule) => ({ match: rule.match, clutter: null, kept: rule })),
  ])
})
const forms = remember(({ bylines }: LanguagePack) => prefilter(spellRules(bylines?.rules ?? [])))
const bios = remember(({ bylines }: LanguagePack) => prefilter(spellRules(bylines?.bio ?? [])))

const noParts: readonly string[] = []
const none: Rules = { clutter: [], kept: [] }

/** What else of a line a rule may be all of: its core, its sentences, its items. */
const partsOf = ({ head, core, sentences, items }: Line): readonly string[] => {
  if (core === head && sentences.length < 2 && items.length === 0) return noParts
  const alone = sentences.length < 2 ? [] : sentences
  const each = alone.map(({ start, end }) => head.slice(start, end))
  return [...(core === head ? [] : [core]), ...each, ...items]
}

/** The rules of a pack that may match a line. */
export const rulesFor = (line: Line, pack: LanguagePack): Rules => {
  const found = phrases(pack)(line.head, partsOf(line))
  if (found.length === 0) return none
  const clutter: BoilerplateRule[] = []
  const kept: KeptRule[] = []
  for (const one of found) {
    if (one.clutter) clutter.push(one.clutter)
    else kept.push(one.kept)
  }
  return { clutter, kept }
}

/** The forms of bylines that may match a line, from its beginning or from its first word. */
export const bylinesFor = ({ head, core }: Line, pack: LanguagePack): readonly BylineRule[] =>
  forms(pack)(head, core === head ? noParts : [core])

/** The forms of bios that may match a line. */
export const biosFor = ({ head }: Line, pack: LanguagePack): readonly BioRule[] => bios(pack)(head)
