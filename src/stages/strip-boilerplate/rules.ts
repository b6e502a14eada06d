import type { BoilerplateRule } from '#languages/kinds/boilerplate'
import type { LanguagePack } from '#languages/pack'
import { firstsOf } from '#text/needs'
import { prefilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'

const quick = <Rule extends { readonly match: RegExp }>(rules: readonly Rule[] = []) => {
  const ready = spellRules(rules).map((rule) => ({ ...rule, firsts: firstsOf(rule.match) }))
  return prefilter(ready)
}

/** A pack's patterns, made ready once for all pages: each gives the rules that may match a line. */
export const rulesOf = remember(({ boilerplate, bylines }: LanguagePack) => ({
  clutter: quick(boilerplate?.rules),
  kept: quick(boilerplate?.kept),
  bylines: quick(bylines?.rules),
  bios: quick(bylines?.bio),
}))

export type ClutterRule = BoilerplateRule & Quick

type Quick = { readonly match: RegExp; readonly firsts: ReadonlySet<string> | null }

/** Whether a text begins as the matches of a rule do; most texts fall through here at once. */
const mayBegin = ({ firsts }: Quick, text: string): boolean =>
  firsts === null || firsts.has(String.fromCodePoint(text.codePointAt(0) ?? 0).toLowerCase())

/** Where a rule matches a text, if it does. */
export const matchOf = (rule: Quick, text: string): RegExpExecArray | null =>
  mayBegin(rule, text) ? rule.match.exec(text) : null
