/** What was typed, as a store understands it. */
import { knowledge } from '#knowledge/index'
import { packs } from '#languages/index'
import { frameOf } from '#model/frame'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Named } from '#store/store'
import type { Match, Part as Wanted, Way } from '#store/way'
import { searchPhrase, searchTerms } from '#text/index-terms'
import { soundsElsewhere } from '#text/sounds'
import { concepts, idOfName, type Meaning } from './concepts.ts'
import { maxTypedLength, maxTypedWords, weights } from './limits.ts'

type Part = { readonly text: string; readonly isPhrase: boolean }

/** What stands between quotation marks is a phrase; an open mark is none. */
const partsOf = (typed: string): readonly Part[] =>
  [...typed.matchAll(/["“„«]([^"”“»]{1,256})["”“»]|[^"“„«]{1,256}|["“„«]/gu)].map(
    ([whole, phrase]) => ({ text: phrase ?? whole, isPhrase: phrase !== undefined }),
  )

const words = (typed: string): readonly (readonly Way[])[] =>
  searchTerms(typed).map((term) => [{ kind: 'words', ...term }])

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

/** A word in small letters; names of scripts that have no capitals are none. */
const isPlain = (word: string): boolean =>
  word === word.toLowerCase() && word !== word.toUpperCase()

/** Words that nothing is known of: they may be names that are written otherwise in other scripts. */
const unknownWords = (typed: string): readonly (readonly Way[])[] =>
  [...typed.matchAll(/[\p{L}\p{M}\p{N}]{1,256}/gu)].flatMap(([word]) => {
    const [ways, ...others] = words(word)
    if (!ways || others.length > 0 || isFunctionWord(ways) || isPlain(word)) return words(word)
    return [[...ways, ...soundsElsewhere(word).map((sound): Way => ({ kind: 'sound', sound }))]]
  })

/** The most meanings of a word that are followed: a word of many meanings says little. */
const maxMeanings = 4

const waysTo = (meaning: Meaning): readonly Way[] => {
  const { kind } = meaning
  if (kind === 'noun')
    return [
      { kind: 'words', ...searchPhrase(meaning.name) },
      { kind: 'goods', name: meaning.name },
    ]
  if (kind !== 'theme') return [meaning]
  const happens = meaning.predicates.map((predicate): Way => ({ kind: 'event', predicate }))
  return [{ kind, theme: meaning.theme }, ...happens]
}

/** Names and goods first: of a word's many meanings only the first few are followed. */
const order: readonly Meaning['kind'][] = ['entity', 'noun', 'theme', 'predicate']

const waysOf = (meanings: readonly Meaning[]): readonly Way[] => {
  const sorted = meanings.toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  )
  const ways = sorted.slice(0, maxMeanings).flatMap(waysTo)
  const frames = sorted.flatMap((meaning) => (meaning.kind === 'theme' ? meaning.frames : []))
  const distinct = new Map(ways.map((way) => [JSON.stringify(way), way]))
  return [
    ...distinct.values(),
    ...[...new Set(frames)].map((frame): Way => ({ kind: 'frame', frame })),
  ]
}

/** What is known is found by its meaning, or by the words themselves. */
const conceptsAndWords = (typed: string): readonly (readonly Way[])[] => {
  const groups: (readonly Way[])[] = []
  let at = 0
  for (const { start, end, meanings, within } of concepts(typed)) {
    const asTyped = words(typed.slice(start, end))
    const inner = within.map((name): Way => ({ kind: 'within', name, ...searchPhrase(name) }))
    const ways = [...waysOf(meanings), ...inner]
    groups.push(...unknownWords(typed.slice(at, start)))
    if (asTyped.length === 1) groups.push([...ways, ...asTyped.flat()])
    else groups.push([...ways, { kind: 'words', ...searchPhrase(typed.slice(start, end)) }])
    at = end
  }
  return [...groups, ...unknownWords(typed.slice(at))]
}

const groupsOf = ({ text, isPhrase }: Part): readonly (readonly Way[])[] => {
  if (!isPhrase) return conceptsAndWords(text)
  const phrase = searchPhrase(text)
  return phrase.terms.length > 0 ? [[{ kind: 'words', ...phrase }]] : []
}

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

const onlyOfClaims: readonly Way['kind'][] = [
  'frame',
  'theme',
  'event',
  'factuality',
  'goods',
  'sound',
  'within',
]

/** Ways to find a text: what kind of claim stands in it its index does not say. */
const inText = (ways: readonly Way[]): readonly Way[] =>
  ways.filter(({ kind }) => !onlyOfClaims.includes(kind))

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
    : success(withOptionalWords(groups.map(inText)))
}

/** Who asks for denials means claims that deny, too. */
const isDenial = (way: Way): boolean =>
  way.kind === 'predicate' && way.predicate === 'position.deny'

/**
 * The frames of what words say happens: other claims of the kind are found too, and count less. That
 * somebody says something tells nothing.
 */
const withFrames = (ways: readonly Way[]): readonly Way[] => {
  const frames = new Set(
    ways.flatMap((way) => {
      if (way.kind === 'frame') return [way.frame]
      return way.kind === 'predicate' ? [frameOf(way.predicate)] : []
    }),
  )
  const denied: readonly Way[] = ways.some(isDenial)
    ? [{ kind: 'factuality', factuality: 'denied' }]
    : []
  return [
    ...ways.filter(({ kind }) => kind !== 'frame'),
    ...denied,
    ...[...frames]
      .filter((frame) => frame !== 'position')
      .map((frame): Way => ({ kind: 'frame', frame })),
  ]
}

/** Who denies, warns or demands seldom says again what: the text around tells it. */
const isSpeech = (ways: readonly Way[]): boolean =>
  ways.some(
    (way) =>
      (way.kind === 'frame' && way.frame === 'position') ||
      (way.kind === 'predicate' && frameOf(way.predicate) === 'position'),
  )

/** Terms of goods that say little: chips, servers. */
const broadGoods: ReadonlySet<string> = new Set(
  knowledge.nouns
    .filter(({ broad, vague }) => broad || vague)
    .map(({ name }) => searchPhrase(name).terms.join(' ')),
)

const isAmong =
  (known: ReadonlySet<string>) =>
  (way: Way): boolean =>
    way.kind === 'words' && known.has(way.terms.join(' '))

const plainWords = (typed: string): ReadonlySet<string> =>
  new Set(
    [...typed.matchAll(/[\p{L}\p{M}\p{N}]{1,256}/gu)]
      .map(([word]) => word)
      .filter(isPlain)
      .flatMap((word) => searchTerms(word).map(({ terms }) => terms.join(' '))),
  )

const weightOf = (ways: readonly Way[], plain: ReadonlySet<string>): number => {
  if (ways.some(({ kind }) => kind === 'entity')) return weights.entity
  if (ways.some(({ kind }) => kind === 'predicate' || kind === 'frame')) return weights.predicate
  if (ways.some(({ kind }) => kind === 'theme')) return weights.topic
  if (ways.some(({ kind }) => kind === 'goods'))
    return ways.some(isAmong(broadGoods)) ? weights.broad : weights.goods
  return ways.some(isAmong(plain)) ? weights.plainWord : weights.word
}

const partsOfText = ({ text, isPhrase }: Part): readonly Wanted[] => {
  const groups = groupsOf({ text, isPhrase })
  if (isPhrase) return groups.map((ways) => ({ ways, weight: weights.phrase, must: true }))
  const plain = plainWords(text)
  return groups.map((ways) => ({
    ways: withFrames(ways),
    weight: weightOf(ways, plain),
    must: false,
    isSpeech: isSpeech(ways),
  }))
}

const asTyped = ({ text, isPhrase }: Part): readonly Wanted[] => {
  const groups = isPhrase ? groupsOf({ text, isPhrase }) : words(text)
  return groups.map((ways) => ({ ways, weight: weights.word, must: true }))
}

/** Words that carry no topic stand in nearly every claim: they are looked up only where nothing else is typed. */
const withoutFunctionWords = (parts: readonly Wanted[]): readonly Wanted[] => {
  const content = parts.filter(({ ways, must }) => must || !isFunctionWord(ways))
  return content.length > 0 ? content : parts
}

/**
 * What a claim should hold to be found, part by part. Names, goods and words that say what happens
 * are found by what they mean, in any language; what holds most comes first, and half must be held.
 * "Phrases" must be there. Without `expand` each word must be there, by its letters.
 */
export const readWanted = (
  typed: string,
  { expand }: { readonly expand: boolean },
): Result<readonly Wanted[]> => {
  const read = readQuery(typed)
  if (!read.ok) return read
  const parts = partsOf(typed.toWellFormed()).flatMap(expand ? partsOfText : asTyped)
  return success(expand ? withoutFunctionWords(parts) : parts)
}

/** An entity as someone names it: by id, or by any of its names. */
export const readName = (name: string): Named => ({ id: idOfName(name), name })
