import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import { lighter } from '#text/lighter'
import { remember } from '#text/remember'

/** A pack's patterns, made ready once for all pages. */
type Rules = {
  readonly clutter: readonly BoilerplateRule[]
  readonly kept: readonly KeptRule[]
  readonly bylines: readonly BylineRule[]
  readonly bios: readonly BioRule[]
}

const ready = <Rule extends { readonly match: RegExp }>(
  rules: readonly Rule[] = [],
): readonly Rule[] => rules.map((rule) => ({ ...rule, match: lighter(rule.match) }))

/** The rules of a pack, with patterns that are quick to compile. */
export const rulesOf = remember(
  ({ boilerplate, bylines }: LanguagePack): Rules => ({
    clutter: ready(boilerplate?.rules),
    kept: ready(boilerplate?.kept),
    bylines: ready(bylines?.rules),
    bios: ready(bylines?.bio),
  }),
)
