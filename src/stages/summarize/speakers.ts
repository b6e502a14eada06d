import type { GistNoun, GistSpeaker, NounKind } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Claim, Speaker } from '#model/claim'
import type { Span } from '#model/span'
import { contains } from '#model/span'
import { lexicon, scan } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import type { Introduction } from './introduce.ts'
import { introductionOf } from './introduce.ts'
import { beginsName, bodyIn } from './mentions.ts'
import type { Names } from './naming.ts'
import { entityNoun, groupNoun } from './naming.ts'

const kinds: { readonly [K in Speaker['kind']]: NounKind } = {
  named: 'person',
  role: 'group',
  anonymous: 'group',
  organisation: 'company',
  document: 'rule',
  medium: 'company',
}

const articles = remember((pack: LanguagePack) =>
  lexicon([['article', [...(pack.speech?.articles ?? []), ...(pack.speech?.determiners ?? [])]]]),
)

/** The printed description with the article in front of it, which is no part of the speaker's name. */
const withArticle = ({ start, end }: Speaker, { text, pack, words }: Names): string => {
  const before = words({ start: Math.max(0, start - 12), end: start }).at(-1)
  const isArticle =
    before !== undefined &&
    before.end >= start - 1 &&
    scan(articles(pack), [before]).some(({ weak }) => !weak)
  const from = isArticle ? before.start : start
  const printed = text.slice(from, end)
  return isArticle ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed
}

const coordinators = remember((pack: LanguagePack) =>
  lexicon([
    ['and', pack.speech?.coordinators ?? []],
    ['open', [...(pack.speech?.articles ?? []), ...(pack.speech?.determiners ?? [])]],
  ] as const),
)

/** Where the heads of the coordinated phrases of a description begin. */
const headStarts = (words: readonly Token[], pack: LanguagePack): ReadonlySet<number> => {
  const hits = scan(coordinators(pack), words)
  const starts = new Set([0, ...hits.filter(({ tag }) => tag === 'and').map(({ to }) => to)])
  for (const { tag, from, to } of hits) if (tag === 'open' && starts.has(from)) starts.add(to)
  return starts
}

/**
 * People by trade or office that the description names, as this language calls them. Only the heads
 * of its phrases count: the managers of a factory are no factory. Where complements stand in front
 * (no `links` in the pack) the head ends the phrase.
 */
const groupsIn = (described: Span, names: Names): readonly GistNoun[] => {
  const { pack } = names
  const words = names.words(described)
  const named = scan(names.groupTerms, words)
  if (named.length === 0) return []
  const starts = headStarts(words, pack)
  const headLast = (pack.speech?.links ?? []).length === 0
  const hits = named.filter(({ from, to }) => starts.has(from) || (headLast && to === words.length))
  const longest = hits.filter(
    (one) => !hits.some((other) => other.from <= one.from && other.to > one.to),
  )
  return [...new Set(longest.map(({ tag }) => tag))].flatMap((id) => groupNoun(names, id) ?? [])
}

/** The organisation named inside the description. */
const houseIn = (speaker: Speaker, names: Names): GistNoun | null => {
  const id = bodyIn(names, speaker)
  return id === null ? null : entityNoun(names, id)
}

const letters = /\p{Ll}/u
const capitalInside = /(?:^\S*\p{Lu}\S*\p{Lu})|\s\S*\p{Lu}/u

/** Several words without a name among them; a shortened country (the U.S. company) is none. */
const isCommon = (printed: string): boolean => {
  const name = printed.replaceAll(/\b(?:\p{Lu}\.){2,}/gu, '')
  return letters.test(name) && !capitalInside.test(name) && /\s|^\p{Ll}/u.test(name)
}

/**
 * Whether the printed words describe somebody: by their kind, or because several words have no
 * capital but the one that opens the sentence.
 */
const isDescription = ({ kind, name }: Speaker): boolean =>
  ['role', 'anonymous', 'document'].includes(kind) || isCommon(name)

/** The words without the capital that opens a sentence, unless a name begins there. */
const inSentence = (words: string, { start }: Speaker, names: Names): string => {
  return beginsName(names, start)
    ? words
    : words.replace(/^\p{Lu}(?=\p{Ll}|\s|['’])/u, (letter) => letter.toLowerCase())
}

const nobody: Introduction = { role: null, house: null }

/** All speakers are made here, with the same fields in the same order. */
const speakerWith = (
  nouns: readonly GistNoun[],
  kind: Speaker['kind'],
  { role, house }: Introduction = nobody,
): GistSpeaker => ({ nouns, kind, role, house })

const described = (speaker: Speaker, names: Names): GistSpeaker => {
  const { gist } = names
  const { kind } = speaker
  if (names.pack.code === names.tag) {
    const word = inSentence(withArticle(speaker, names), speaker, names)
    return speakerWith([gist.described(word)], kind)
  }
  const nouns = groupsIn(speaker, names)
  const house = houseIn(speaker, names)
  if (nouns.length === 0) return speakerWith([house ?? gist.unnamed[kind]], kind)
  return speakerWith(nouns.slice(0, 2).map(gist.someone), kind, { role: null, house })
}

/** Who speaks, in the reader's language: by name, or as this language describes such people. */
export const speakerOf = (
  { speaker, evidence }: Claim & { readonly speaker: Speaker },
  names: Names,
): GistSpeaker => {
  const { kind, entity } = speaker
  const known = entity === null ? null : entityNoun(names, entity)
  const inside = contains(evidence, speaker)
  const told = kind === 'named' && inside ? introductionOf(speaker, evidence, names) : nobody
  if (known) return speakerWith([known], kind, told)
  if (isDescription(speaker)) return described(speaker, names)
  const house = houseIn(speaker, names)
  const printed = kind !== 'named' && names.pack.code === names.tag
  const named = names.gist.unlisted(speaker.name, kinds[kind])
  const word = printed ? withArticle(speaker, names) : named.word
  const noun = house ?? { ...named, word, definite: named.definite && !printed }
  return speakerWith([noun], kind, told)
}
