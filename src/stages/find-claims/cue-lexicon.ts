import type { LanguagePack } from '#languages/pack'
import type { Predicate } from '#model/frame'
import { predicates } from '#model/frame'
import { classOf } from '#text/characters'
import { folded } from '#text/fold'
import type { Tagged, Term } from '#text/lexicon'
import { rememberHere } from '#text/remember'
import { writtenTokens } from '#text/tokens'
import type { Standard } from './standard.ts'
import { standardFor } from './standard.ts'

/** The classes of words around the predicates. */
export type CueClass = 'domain' | 'clauses' | 'passive' | 'agent' | 'toward' | 'asides'

/** What a word of the cues says: a predicate, or one of the classes around it. */
export type CueTag = {
  readonly of: 'cue'
  /** Whether none of the cue's own words denies, so that a denial between them denies it. */
  readonly deniable: boolean
} & (
  | { readonly standard: Standard; readonly cueClass: null }
  | { readonly standard: null; readonly cueClass: CueClass }
)

const classes = ['domain', 'clauses', 'passive', 'agent', 'toward', 'asides'] as const

const isWord = (written: string): boolean => {
  const first = classOf(written.codePointAt(0) ?? 0)
  return first === 'word' || first === 'char'
}

/** The words of a term as a text is cut into them, without the signs around them. */
const lettersIn = (term: Term): readonly string[] => writtenTokens(term).filter(isWord).map(folded)

/** Words that stand in denials of a language, as its lists write them. */
const denyingWords = ({ speech }: LanguagePack): ReadonlySet<string> =>
  new Set([...(speech?.negation ?? []), ...(speech?.inability ?? [])].flatMap(lettersIn))

/** Words between the halves of a verb, or a subject and its participle, where those frame the clause. */
const bracketGap = 9

type Entries = readonly Tagged<CueTag>[]

/** What words say is the same in all packs, and is kept once, so that it lies in few places. */
const predicateTags = rememberHere((predicate: Predicate): readonly CueTag[] =>
  [true, false].map((deniable) => ({
    of: 'cue',
    standard: standardFor(predicate),
    cueClass: null,
    deniable,
  })),
)

const classTag = rememberHere(
  (cueClass: CueClass): CueTag => ({ of: 'cue', standard: null, cueClass, deniable: false }),
)

const cuesFor = (
  predicate: Predicate,
  terms: readonly Term[],
  deny: ReadonlySet<string>,
): Entries =>
  predicateTags(predicate).map((tag) => [
    tag,
    terms.filter((term) => lettersIn(term).some((word) => deny.has(word)) !== tag.deniable),
  ])

/** The cues of a pack, each with what it says. */
export const cueEntries = (pack: LanguagePack): Entries => {
  const { cues, speech } = pack
  if (!cues) return []
  const deny = denyingWords(pack)
  const all: Entries = [
    ...predicates.flatMap((one) => cuesFor(one, cues.predicates[one] ?? [], deny)),
    ...classes.map((one): Tagged<CueTag> => [classTag(one), cues[one] ?? []]),
  ]
  const framed = speech?.verbSecond === true && speech.verbFinal === true
  return framed ? all.map(([tag, terms]) => [tag, terms, bracketGap]) : all
}
