/** What was typed, as a store understands it. */
import { packs } from '#languages/index'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Match, Named, Way } from '#store/store'
import { bare } from '#text/fold'
import { searchPhrase, searchTerms } from '#text/index-terms'
import { idOfName, knownNames } from './known-names.ts'
import { maxTypedLength, maxTypedWords } from './limits.ts'

type Part = { readonly text: string; readonly isPhrase: boolean }

/** What stands between quotation marks is a phrase; an open mark is none. */
const partsOf = (typed: string): readonly Part[] =>
  [...typed.matchAll(/["“„«]([^"”“»]{1,256})["”“»]|[^"“„«]{1,256}|["“„«]/gu)].map(
    ([whole, phrase]) => ({ text: phrase ?? whole, isPhrase: phrase !== undefined }),
  )

const words = (typed: string): readonly (readonly Way[])[] =>
  searchTerms(typed).map((term) => [{ kind: 'words', ...term }])

/** A known name is found by whatever name the entity bears, or by the words themselves. */
const namesAndWords = (typed: string): readonly (readonly Way[])[] => {
  const groups: (readonly Way[])[] = []
  let at = 0
  for (const { id, start, end } of knownNames(typed)) {
    const asTyped: Way = { kind: 'words', ...searchPhrase(typed.slice(start, end)) }
    groups.push(...words(typed.slice(at, start)), [{ kind: 'entity', id }, asTyped])
    at = end
  }
  return [...groups, ...words(typed.slice(at))]
}

const groupsOf = ({ text, isPhrase }: Part): readonly (readonly Way[])[] => {
  if (!isPhrase) return namesAndWords(text)
  const phrase = searchPhrase(text)
  return phrase.terms.length > 0 ? [[{ kind: 'words', ...phrase }]] : []
}

/**
 * What a text must hold to be found: every word, every "phrase in quotation marks", every known name.
 *
 * A name of the knowledge base also finds the texts that call its bearer otherwise (Nvidia, 英伟达,
 * エヌビディア). Words of four letters and more find longer ones too.
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
    : success(groups)
}

/** An entity as someone names it: by id, or by any of its names. */
export const readName = (name: string): Named => ({ id: idOfName(name), name })

const functionWords: ReadonlySet<string> = new Set(
  packs.flatMap(({ words: { stopWords } }) => stopWords.map(bare)),
)

const isFunctionWord = ([way, ...others]: readonly Way[]): boolean =>
  way?.kind === 'words' &&
  others.length === 0 &&
  way.terms.length === 1 &&
  functionWords.has(way.terms[0] ?? '')

/** The match without the words that carry no topic in some language; as it was if none is left. */
export const withoutFunctionWords = (match: Match): Match => {
  const fewer = match.filter((ways) => !isFunctionWord(ways))
  return fewer.length > 0 ? fewer : match
}
