import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Bio } from '#model/byline'
import type { Span } from '#model/span'
import { plain } from '#text/plain'
import { prefilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'
import { bylineUnits } from './limits.ts'
import type { SignedName } from './names.ts'

/** A pack's forms of names, ready to be tried on a line. */
export const forms = remember(({ bylines }: LanguagePack) => {
  const rules = spellRules(bylines?.rules ?? [])
  return {
    bylines: prefilter(rules.filter(({ lead }) => !lead)),
    leads: prefilter(rules.filter(({ lead }) => lead)),
    bios: prefilter(spellRules(bylines?.bio ?? [])),
  }
})

/** What names are looked for in. */
export type Page = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pack: LanguagePack
  readonly bio: Omit<Bio, 'topics'> | null
  /** Authors that the page's metadata names. */
  readonly named: readonly string[]
}

export const moved = (names: readonly SignedName[], by: number): readonly SignedName[] =>
  names.map((name) => ({ ...name, start: name.start + by, end: name.end + by }))

/** The beginning of a line as the forms see it. */
export const headOf = (text: string, { start, end }: Span): string =>
  plain(text.slice(start, Math.min(end, start + bylineUnits)))

/** Letters that have case. */
export const cased = /[\p{Lu}\p{Ll}]/u
