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

const quick = <Rule extends { readonly match: RegExp }>(rules: readonly Rule[] = []) =>
  rules.map((rule) => {
    const match = spellCases(rule.match)
    return { ...rule, match, firsts: firstsOf(match) }
  })

/** A pack's patterns, made ready once for all pages, and looked for in one pass. */
const ready = remember(({ boilerplate, bylines }: LanguagePack) => {
  const clutter = quick(boilerplate?.rules)
  const kept = quick(boilerplate?.kept)
  const signs = quick(bylines?.rules)
  const bios = quick(bylines?.bio)
  const find = prefilter<{ readonly match: RegExp }>([...clutter, ...kept, ...signs, ...bios])
  return (text: string): Rules => {
    const found = new Set(find(text))
    return {
      clutter: clutter.filter((rule) => found.has(rule)),
      kept: kept.filter((rule) => found.has(rule)),
      bylines: signs.filter((rule) => found.has(rule)),
      bios: bios.filter((rule) => found.has(rule)),
    }
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
