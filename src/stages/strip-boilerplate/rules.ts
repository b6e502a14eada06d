import type { BoilerplateRule, KeptRule } from '#languages/kinds/boilerplate'
import type { BioRule, BylineRule } from '#languages/kinds/bylines'
import type { LanguagePack } from '#languages/pack'
import { firstsOf } from '#text/needs'
import { prefilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellCases } from '#text/spell-cases'
import type { Line } from './lines.ts'

type Quick = { readonly match: RegExp; readonly firsts: ReadonlySet<string> | null }
export type ClutterRule = BoilerplateRule & Quick

/** The rules of a pack that may match a line or a part of it. */
type Rules = {
  readonly clutter: readonly ClutterRule[]
  readonly kept: readonly (KeptRule & Quick)[]
  readonly bylines: readonly (BylineRule & Quick)[]
  readonly bios: readonly (BioRule & Quick)[]
}

const kinds = ['clutter', 'kept', 'bylines', 'bios'] as const

const quick = <Rule extends { readonly match: RegExp }>(rules: readonly Rule[] = []) =>
  rules.map((rule) => {
    const match = spellCases(rule.match)
    return { ...rule, match, firsts: firstsOf(match) }
  })

/** A pack's patterns, made ready once for all pages. */
const ready = remember(({ boilerplate, bylines }: LanguagePack) => {
  const rules: Rules = {
    clutter: quick(boilerplate?.rules),
    kept: quick(boilerplate?.kept),
    bylines: quick(bylines?.rules),
    bios: quick(bylines?.bio),
  }
  const all = kinds.flatMap((kind) =>
    rules[kind].map((rule) => ({ kind, rule, match: rule.match })),
  )
  const find = prefilter(all)
  return (text: string): Rules => {
    const found = find(text)
    const of = (kind: (typeof kinds)[number]) =>
      found.filter((one) => one.kind === kind).map(({ rule }) => rule)
    return {
      clutter: of('clutter'),
      kept: of('kept'),
      bylines: of('bylines'),
      bios: of('bios'),
    } as Rules
  }
})

const known = remember((_: Line) => new Map<LanguagePack, Rules>())

/** The rules of a pack that may match a line; found once, whoever asks. */
export const rulesFor = (line: Line, pack: LanguagePack): Rules => {
  const ofLine = known(line)
  const found = ofLine.get(pack) ?? ready(pack)(line.head)
  ofLine.set(pack, found)
  return found
}

/** Whether a text begins as the matches of a rule do; most texts fall through here at once. */
const mayBegin = ({ firsts }: Quick, text: string): boolean =>
  firsts === null || firsts.has(String.fromCodePoint(text.codePointAt(0) ?? 0).toLowerCase())

/** Where a rule matches a text, if it does. */
export const matchOf = (rule: Quick, text: string): RegExpExecArray | null =>
  mayBegin(rule, text) ? rule.match.exec(text) : null
