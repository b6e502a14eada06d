import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import { prefilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'
import type { Line } from './lines.ts'

/** The rules of a pack that may match a line or a part of it. */
export type Rules = {
  readonly clutter: readonly BoilerplateRule[]
  readonly kept: readonly KeptRule[]
  readonly bylines: readonly BylineRule[]
  readonly bios: readonly BioRule[]
}

type Kind = keyof Rules
type Kinded = { readonly [K in Kind]: { readonly kind: K; readonly rule: Rules[K][number] } }[Kind]

/** A pack's patterns, made ready once for all pages, and looked for in one pass. */
const ready = remember(({ boilerplate, bylines }: LanguagePack) => {
  const all: Rules = {
    clutter: spellRules(boilerplate?.rules ?? []),
    kept: spellRules(boilerplate?.kept ?? []),
    bylines: spellRules(bylines?.rules ?? []),
    bios: spellRules(bylines?.bio ?? []),
  }
  const kinds = Object.keys(all) as readonly Kind[]
  return prefilter(
    kinds.flatMap((kind) =>
      all[kind].map((rule) => ({ match: rule.match, kinded: { kind, rule } as Kinded })),
    ),
  )
})

const none: readonly string[] = []

/** What else of a line a rule may begin at: its core, its further sentences, its items. */
const partsOf = ({ head, core, sentences, items }: Line): readonly string[] => {
  if (core === head && sentences.length < 2 && items.length === 0) return none
  const further = sentences.slice(1).map(({ start, end }) => head.slice(start, end))
  return [...(core === head ? none : [core]), ...further, ...items]
}

/** The rules of a pack that may match a line. */
export const rulesFor = (line: Line, pack: LanguagePack): Rules => {
  const rules = {
    clutter: [] as BoilerplateRule[],
    kept: [] as KeptRule[],
    bylines: [] as BylineRule[],
    bios: [] as BioRule[],
  }
  for (const { kinded } of ready(pack)(line.head, partsOf(line))) {
    if (kinded.kind === 'clutter') rules.clutter.push(kinded.rule)
    else if (kinded.kind === 'kept') rules.kept.push(kinded.rule)
    else if (kinded.kind === 'bylines') rules.bylines.push(kinded.rule)
    else rules.bios.push(kinded.rule)
  }
  return rules
}
