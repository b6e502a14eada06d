import type { GistNoun } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Span } from '#model/span'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { introduction } from './limits.ts'
import { bodyIn } from './mentions.ts'
import type { Names } from './naming.ts'
import { entityNoun } from './naming.ts'

/** What the text says of a person beside the name: a trade, and who she works for. */
export type Introduction = { readonly role: GistNoun | null; readonly house: GistNoun | null }

const affiliations = remember(({ names }: LanguagePack) =>
  lexicon([['of', [...(names?.houses ?? []), ...(names?.affiliations ?? [])]]]),
)

/** A trade that this language can put before one person's name. */
const tradeIn = (words: readonly Token[], names: Names, atEnd: boolean): GistNoun | null => {
  const hits = scan(names.groupTerms, words)
  for (const { tag, to } of hits) {
    const written = names.gist.trades[tag]
    if (written !== undefined && (!atEnd || to === words.length))
      return names.gist.listed(written, 'group')
  }
  return null
}

/** The house behind an `of` or `at` among the words. */
const houseIn = (words: readonly Token[], names: Names): GistNoun | null => {
  const [hit] = scan(affiliations(names.pack), words).filter(({ weak }) => !weak)
  const from = hit && words[hit.to]
  const last = words[Math.min(words.length, (hit?.to ?? 0) + introduction.houseWords) - 1]
  const id = from && last ? bodyIn(names, { start: from.start, end: last.end }) : null
  return id === null ? null : entityNoun(names, id)
}

const upToStop = (words: readonly Token[]): readonly Token[] => {
  const stop = words.findIndex(({ kind }) => kind === 'stop')
  return stop < 0 ? words : words.slice(0, stop)
}

/**
 * What stands directly around a name, within the words of a claim: `analyst NAME of HOUSE`, `NAME, a
 * researcher at HOUSE,`.
 */
export const introductionOf = (name: Span, within: Span, names: Names): Introduction => {
  const start = Math.max(within.start, name.start - introduction.reach)
  const before = names.words({ start, end: name.start }).slice(-introduction.roleWords)
  const after = names.words({
    start: name.end,
    end: Math.min(within.end, name.end + introduction.reach),
  })
  const inApposition = after[0]?.text === ','
  const said = upToStop(inApposition ? after.slice(1) : after)
  const opens = inApposition || scan(affiliations(names.pack), said).some(({ from }) => from === 0)
  return {
    role: tradeIn(before, names, true) ?? (inApposition ? tradeIn(said, names, false) : null),
    house: opens ? houseIn(said, names) : null,
  }
}
