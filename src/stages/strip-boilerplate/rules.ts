import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'

/** A pack's patterns, made ready once for all pages. */
type Rules = {
  readonly clutter: readonly BoilerplateRule[]
  readonly kept: readonly KeptRule[]
  readonly bylines: readonly BylineRule[]
  readonly bios: readonly BioRule[]
}

/** The rules of a pack, with patterns that are quick to compile. */
export const rulesOf = remember(
  ({ boilerplate, bylines }: LanguagePack): Rules => ({
    clutter: spellRules(boilerplate?.rules ?? []),
    kept: spellRules(boilerplate?.kept ?? []),
    bylines: spellRules(bylines?.rules ?? []),
    bios: spellRules(bylines?.bio ?? []),
  }),
)
