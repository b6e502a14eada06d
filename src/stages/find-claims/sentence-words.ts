import type { KnownNoun } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Hit, Tagged } from '#text/lexicon'
import { lexicon, scanMarked } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import type { CueTag } from './cue-lexicon.ts'
import { cueEntries } from './cue-lexicon.ts'
import type { SignTag } from './sign-lexicon.ts'
import { signEntries } from './sign-lexicon.ts'
import type { SpeechTag } from './speech-lexicon.ts'
import { bitOf, coveredBit, speechEntries } from './speech-lexicon.ts'

/** What the lists of a pack know of a sentence's words. */
export type SentenceWords = {
  readonly cues: readonly Hit<CueTag>[]
  /** Without the small words of one token. */
  readonly speech: readonly Hit<SpeechTag>[]
  readonly signs: readonly Hit<SignTag>[]
  readonly nouns: readonly Hit<KnownNoun>[]
  /** For each token the kinds of small word that it is, as bits. */
  readonly small: readonly number[]
}

type Tag =
  | { readonly of: 'cues'; readonly tag: CueTag }
  | { readonly of: 'speech'; readonly tag: SpeechTag }
  | { readonly of: 'signs'; readonly tag: SignTag }
  | { readonly of: 'nouns'; readonly tag: KnownNoun }

const tagged = (pack: LanguagePack, nouns: readonly KnownNoun[]): readonly Tagged<Tag>[] => [
  ...cueEntries(pack).map(([tag, ...terms]): Tagged<Tag> => [{ of: 'cues', tag }, ...terms]),
  ...speechEntries(pack).map(([tag, terms]): Tagged<Tag> => [{ of: 'speech', tag }, terms]),
  ...signEntries(pack).map(([tag, terms]): Tagged<Tag> => [{ of: 'signs', tag }, terms]),
  ...nouns.map((tag): Tagged<Tag> => [{ of: 'nouns', tag }, tag.terms[pack.code] ?? []]),
]

/** The bits of a word of which nothing more has to be known than where it stands. */
const smallBits = (tag: Tag): number =>
  tag.of === 'speech' && tag.tag.use === 'small' ? bitOf[tag.tag.kind] | coveredBit : 0

const lexiconWith = (nouns: readonly KnownNoun[]) =>
  remember((pack: LanguagePack) =>
    lexicon<Tag>(tagged(pack, nouns), {
      proclitics: pack.words.proclitics ?? [],
      marks: smallBits,
    }),
  )

/** All words of a pack that tell what is claimed, by whom and how firmly, in one table. */
const claimLexicon = lexiconWith([])

/** The same with the nouns of the knowledge base as the language says them. */
const claimLexiconOf = remember(({ nouns }: Knowledge) => lexiconWith(nouns))

const none: readonly never[] = []

/** Where no words are read. */
export const noWords: SentenceWords = {
  cues: none,
  speech: none,
  signs: none,
  nouns: none,
  small: none,
}

/** Reads the words of a sentence, in one pass for all that is asked about them. */
export const wordsOf = (
  tokens: readonly Token[],
  pack: LanguagePack,
  knowledge: Knowledge | null = null,
): SentenceWords => {
  const table = (knowledge ? claimLexiconOf(knowledge) : claimLexicon)(pack)
  const { hits, marks: small } = scanMarked(table, tokens)
  const cues: Hit<CueTag>[] = []
  const speech: Hit<SpeechTag>[] = []
  const signs: Hit<SignTag>[] = []
  const nouns: Hit<KnownNoun>[] = []
  for (const { tag: found, from, to, weak } of hits) {
    if (found.of === 'cues') cues.push({ tag: found.tag, from, to, weak })
    else if (found.of === 'speech') speech.push({ tag: found.tag, from, to, weak })
    else if (found.of === 'signs') signs.push({ tag: found.tag, from, to, weak })
    else nouns.push({ tag: found.tag, from, to, weak })
  }
  return { cues, speech, signs, nouns, small }
}
