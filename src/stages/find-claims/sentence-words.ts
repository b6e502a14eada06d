import type { KnownNoun } from '#knowledge/entity'
import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Span } from '#model/span'
import { halvesOf } from '#text/known-words'
import type { Hit, Tagged } from '#text/lexicon'
import { lexicon, scanMarked } from '#text/lexicon'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import type { CueClass, CueTag } from './cue-lexicon.ts'
import { cueEntries } from './cue-lexicon.ts'
import type { SignTag } from './sign-lexicon.ts'
import { signEntries } from './sign-lexicon.ts'
import type { SpeechTag } from './speech-lexicon.ts'
import { bitOf, coveredBit, speechEntries } from './speech-lexicon.ts'
import type { Standard } from './standard.ts'
import type { Range } from './token-range.ts'

/** A word or phrase of the cues in a sentence. */
export type Cue<Tag> = Span & { readonly tag: Tag; readonly weak: boolean }

/** A cue of a predicate; `words` counts those it covers; see `CueTag` for what is deniable. */
export type Trigger = Span & {
  readonly weak: boolean
  readonly standard: Standard
  readonly deniable: boolean
  readonly words: number
}

/** A noun of the knowledge base. */
export type NounTag = { readonly of: 'noun'; readonly noun: KnownNoun }

/** What the lists of a pack know of a sentence's words. */
export type SentenceWords = {
  readonly triggers: readonly Trigger[]
  readonly cues: readonly (Cue<CueClass> & Range)[]
  /** Without the small words of one token. */
  readonly speech: readonly Hit<SpeechTag>[]
  readonly signs: readonly Hit<SignTag>[]
  readonly nouns: readonly Hit<NounTag>[]
  /** For each token the kinds of small word that it is, as bits. */
  readonly small: readonly number[]
}

type Tag = CueTag | SpeechTag | SignTag | NounTag

const nounTag = remember((noun: KnownNoun): NounTag => ({ of: 'noun', noun }))

const entriesOf = (pack: LanguagePack, nouns: readonly KnownNoun[]): readonly Tagged<Tag>[] => [
  ...cueEntries(pack),
  ...speechEntries(pack),
  ...signEntries(pack),
  ...nouns.map((noun): Tagged<Tag> => [nounTag(noun), noun.terms[pack.code] ?? []]),
]

/** Every field that some tag has. */
type Fields = { readonly [Field in TagField]?: unknown }
type TagField = Tag extends infer One ? (One extends Tag ? keyof One : never) : never

/** The same tag with the fields of all sorts of tags, so that whoever reads them meets one shape. */
const evened = remember((tag: Tag): Tag => {
  const { of, kind, use, say, standard, cueClass, deniable, noun }: Fields = tag
  return { of, kind, use, say, standard, cueClass, deniable, noun } as Tag
})

const tagged = (pack: LanguagePack, nouns: readonly KnownNoun[]): readonly Tagged<Tag>[] =>
  entriesOf(pack, nouns).map(([tag, ...terms]) => [evened(tag), ...terms])

/** The bits of a word of which nothing more has to be known than where it stands. */
const smallBits = (tag: Tag): number =>
  tag.of === 'speech' && tag.use === 'small' ? bitOf[tag.kind] | coveredBit : 0

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
  triggers: none,
  cues: none,
  speech: none,
  signs: none,
  nouns: none,
  small: none,
}

/** Words that a hit covers, where a character counts as half a one. */
const widthIn = (tokens: readonly Token[], from: number, to: number): number => {
  if (to - from === 1) return 1
  let halves = 0
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token) halves += halvesOf(token)
  }
  return (halves + 1) >> 1
}

const isOf = <Of extends Tag['of']>(
  hit: Hit<Tag>,
  of: Of,
): hit is Hit<Extract<Tag, { readonly of: Of }>> => hit.tag.of === of

/** Adds a cue as a span, predicates apart from the rest. */
const addCue = (
  { triggers, cues }: { readonly triggers: Trigger[]; readonly cues: (Cue<CueClass> & Range)[] },
  tokens: readonly Token[],
  { tag, from, to, weak }: Hit<CueTag>,
): void => {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  if (!tag.standard) cues.push({ start, end, weak, tag: tag.cueClass, from, to })
  else {
    const { standard, deniable } = tag
    triggers.push({ start, end, weak, standard, deniable, words: widthIn(tokens, from, to) })
  }
}

/** Reads the words of a sentence, in one pass for all that is asked about them. */
export const wordsOf = (
  tokens: readonly Token[],
  pack: LanguagePack,
  knowledge: Knowledge | null = null,
): SentenceWords => {
  const table = (knowledge ? claimLexiconOf(knowledge) : claimLexicon)(pack)
  const { hits, marks: small } = scanMarked(table, tokens)
  const speech: Hit<SpeechTag>[] = []
  const signs: Hit<SignTag>[] = []
  const nouns: Hit<NounTag>[] = []
  const found = { triggers: [], cues: [], speech, signs, nouns, small }
  for (const hit of hits) {
    if (isOf(hit, 'cue')) addCue(found, tokens, hit)
    else if (isOf(hit, 'speech')) speech.push(hit)
    else if (isOf(hit, 'sign')) signs.push(hit)
    else if (isOf(hit, 'noun')) nouns.push(hit)
  }
  return found
}
