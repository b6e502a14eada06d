import type { LanguagePack } from '#languages/pack'
import type { Span } from '#model/span'
import { bare } from '#text/fold'
import { lazy } from '#text/lazy'
import { lexicon, scan } from '#text/lexicon'
import { characterFits } from '#text/one-character'
import { tokenCutter } from '#text/reading'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import { leisureWeight, pastWeight, relatedPastWeight } from './limits.ts'
import { clausesOf, sentencesOf } from './pieces.ts'
import type { TopicWord } from './topic-words.ts'
import { times, topicWords } from './topic-words.ts'

/** What some tokens tell of, as bits. */
const past = 1
const leisure = 2

const asides = remember((pack: LanguagePack) =>
  lexicon([
    [past, pack.bylines?.past ?? []],
    [leisure, pack.bylines?.leisure ?? []],
  ] as const),
)

/** A bio, its tokens, the pack of the language it is in, and the names that sign. */
export type BioSpan = Span & {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly names: readonly string[]
}

type Read = {
  readonly all: TopicWord[]
  /** The same, less where a clause tells of the past: an engineer by training may bake by trade. */
  readonly fitting: TopicWord[]
  /** The same, less where a sentence tells of the past or of leisure. */
  readonly present: TopicWord[]
}

const isSmall = characterFits(/\p{Ll}/u)

/** Words of a person's name: Rose Baker is no baker. */
const isName = (text: string, word: TopicWord, names: () => ReadonlySet<string>): boolean =>
  !isSmall(text, word.start) &&
  bare(word.key)
    .split(' ')
    .every((part) => names().has(part))

const asidesIn = (found: readonly Token[], pack: LanguagePack): number => {
  let told = 0
  for (const { tag } of scan(asides(pack), found)) told |= tag
  return told
}

/** The topic words of a bio: all of them, and as they count for an occupation. */
export const readBio = (text: string, bio: BioSpan): Read => {
  const { pack } = bio
  const names = lazy(() => new Set(bio.names.flatMap((name) => bare(name).split(' '))))
  const sentenceTokens = tokenCutter(text, bio.tokens)
  const clauseTokens = tokenCutter(text, bio.tokens)
  // Asked of a part only if the whole tells of it.
  const told = asidesIn(bio.tokens, pack)
  const read: Read = { all: [], fitting: [], present: [] }
  for (const sentence of sentencesOf(text, bio)) {
    // Leisure colors its sentence (when she is not writing, she bakes), a past only its clause.
    const ofSentence = (told & leisure) === 0 ? 0 : asidesIn(sentenceTokens(sentence), pack)
    for (const clause of clausesOf(text, sentence)) {
      const found = clauseTokens(clause)
      const isPast = (told & past) !== 0 && (asidesIn(found, pack) & past) !== 0
      const isLeisure = (ofSentence & leisure) !== 0
      addWords(
        read,
        topicWords(found, pack).filter((word) => !isName(text, word, names)),
        {
          fitting: isPast ? relatedPastWeight : 1,
          present: isLeisure ? leisureWeight : isPast ? pastWeight : 1,
        },
      )
    }
  }
  return read
}

const addWords = (
  { all, fitting, present }: Read,
  words: readonly TopicWord[],
  factors: { readonly fitting: number; readonly present: number },
): void => {
  for (const word of words) {
    all.push(word)
    fitting.push(times(word, factors.fitting))
    if (factors.present > 0) present.push(times(word, factors.present))
  }
}
