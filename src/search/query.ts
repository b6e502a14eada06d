/** What was typed, as a store understands it. */
import { packs } from '#languages/index'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Match, Named, Way } from '#store/store'
import { searchPhrase, searchTerms } from '#text/index-terms'
import { concepts, idOfName, type Meaning } from './concepts.ts'
import { maxTypedLength, maxTypedWords } from './limits.ts'

type Part = { readonly text: string; readonly isPhrase: boolean }

/** What stands between quotation marks is a phrase; an open mark is none. */
const partsOf = (typed: string): readonly Part[] =>
  [...typed.matchAll(/["“„«]([^"”“»]{1,256})["”“»]|[^"“„«]{1,256}|["“„«]/gu)].map(
    ([whole, phrase]) => ({ text: phrase ?? whole, isPhrase: phrase !== undefined }),
  )

const words = (typed: string): readonly (readonly Way[])[] =>
  searchTerms(typed).map((term) => [{ kind: 'words', ...term }])

/** The most meanings of a word that are followed: a word of many meanings says little. */
const maxMeanings = 4

const wayOf = (meaning: Meaning): Way =>
  meaning.kind === 'noun' ? { kind: 'words', ...searchPhrase(meaning.name) } : meaning

/** What is known is found by its meaning, or by the words themselves. */
const conceptsAndWords = (typed: string): readonly (readonly Way[])[] => {
  const groups: (readonly Way[])[] = []
  let at = 0
  for (const { start, end, meanings } of concepts(typed)) {
    const asTyped = words(typed.slice(start, end))
    const ways = meanings.slice(0, maxMeanings).map(wayOf)
    groups.push(...words(typed.slice(at, start)))
    if (asTyped.length === 1) groups.push([...ways, ...asTyped.flat()])
    else groups.push([...ways, { kind: 'words', ...searchPhrase(typed.slice(start, end)) }])
    at = end
  }
  return [...groups, ...words(typed.slice(at))]
}

const groupsOf = ({ text, isPhrase }: Part): readonly (readonly Way[])[] => {
  if (!isPhrase) return conceptsAndWords(text)
  const phrase = searchPhrase(text)
  return phrase.terms.length > 0 ? [[{ kind: 'words', ...phrase }]] : []
}

const functionWords: ReadonlySet<string> = new Set(
  packs.flatMap(({ words: { stopWords } }) =>
    stopWords.flatMap((word) => searchTerms(word).flatMap(({ terms }) => terms)),
  ),
)

const isFunctionWord = ([way, ...others]: readonly Way[]): boolean =>
  way?.kind === 'words' &&
  others.length === 0 &&
  way.terms.length === 1 &&
  functionWords.has(way.terms[0] ?? '')

/**
 * Words that carry no topic in some language need not be there, but what holds them comes first:
 * each may be replaced by the first word that does carry one.
 */
const withOptionalWords = (groups: Match): Match => {
  const [content] = groups.filter((ways) => !isFunctionWord(ways))
  return content
    ? groups.map((ways) => (isFunctionWord(ways) ? [...ways, ...content] : ways))
    : groups
}

/**
 * What a text must hold to be found: every word, every "phrase in quotation marks", everything meant.
 *
 * Names of the knowledge base also find the texts that call the same otherwise (Nvidia, 英伟达,
 * エヌビディア), names of goods find them in every language, and words that say what happens
 * (smuggling, contrebande) find the claims that say so in other words. Words of five letters and
 * more find those with other endings. What stands in quotation marks means just itself.
 */
export const readQuery = (typed: string): Result<Match> => {
  if (typed.length > maxTypedLength)
    return failure(
      'invalid-request',
      `The search has ${typed.length} characters; the most is ${maxTypedLength}.`,
    )
  const groups = partsOf(typed.toWellFormed()).flatMap(groupsOf)
  return groups.length > maxTypedWords
    ? failure(
        'invalid-request',
        `The search has ${groups.length} words; the most is ${maxTypedWords}.`,
      )
    : success(withOptionalWords(groups))
}

/** An entity as someone names it: by id, or by any of its names. */
export const readName = (name: string): Named => ({ id: idOfName(name), name })
