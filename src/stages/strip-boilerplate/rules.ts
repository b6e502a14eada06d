import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import { prefilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'
import type { Line } from './lines.ts'

/** The rules of a pack that may match a line or a part of it. */
type Rules = {
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

const startOf = ({ head, core, sentences, items }: Line): readonly string[] => [
  core,
  ...sentences.slice(1).map(({ start, end }) => head.slice(start, end)),
  ...items,
]

const find = (line: Line, pack: LanguagePack): Rules => {
  const rules = {
    clutter: [] as BoilerplateRule[],
    kept: [] as KeptRule[],
    bylines: [] as BylineRule[],
    bios: [] as BioRule[],
  }
  for (const { kinded } of ready(pack)(line.head, startOf(line))) {
    if (kinded.kind === 'clutter') rules.clutter.push(kinded.rule)
    else if (kinded.kind === 'kept') rules.kept.push(kinded.rule)
    else if (kinded.kind === 'bylines') rules.bylines.push(kinded.rule)
    else rules.bios.push(kinded.rule)
  }
  return rules
}

const known = remember((_: Line) => new Map<LanguagePack, Rules>())

/** The rules of a pack that may match a line; found once, whoever asks. */
export const rulesFor = (line: Line, pack: LanguagePack): Rules => {
  const ofLine = known(line)
  const found = ofLine.get(pack) ?? find(line, pack)
  ofLine.set(pack, found)
  return found
}
