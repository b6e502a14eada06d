import type { LanguagePack } from '#languages/pack'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'

/** What a word can be for the finding of names. */
export type WordClass =
  | 'title'
  | 'role'
  | 'organization'
  | 'agency'
  | 'small-agency'
  | 'maker'
  | 'affiliation'
  | 'place'
  | 'say'
  | 'domain'

/** Which words of one sentence belong to which class; positions are token indices. */
export type WordClasses = {
  readonly has: (one: WordClass) => boolean
  /** End of the longest word of the class that starts at the token, or null. */
  readonly starts: (one: WordClass, from: number) => number | null
  /** Whether a word of the class ends right before the token. */
  readonly ends: (one: WordClass, to: number) => boolean
  /** Whether the token lies inside a word of the class. */
  readonly covers: (one: WordClass, at: number) => boolean
}

const classLexicon = remember(({ names, speech, cues, words }: LanguagePack) =>
  lexicon<WordClass>(
    [
      ['title', names?.titles ?? []],
      ['role', names?.roles ?? []],
      ['organization', [...(names?.organisations ?? []), ...(names?.agencies ?? [])]],
      ['agency', names?.agencies ?? []],
      ['small-agency', names?.smallAgencies ?? []],
      ['maker', names?.makers ?? []],
      ['affiliation', names?.affiliations ?? []],
      ['place', names?.places ?? []],
      ['say', Object.values(speech?.say ?? {}).flat()],
      ['domain', cues?.domain ?? []],
    ],
    { proclitics: words.proclitics },
  ),
)

/** The classes of a sentence's words, by the pack. */
export const wordClasses = (sentence: Sentence, pack: LanguagePack): WordClasses => {
  const starts = new Map<string, number>()
  const ends = new Set<string>()
  const covered = new Set<string>()
  const classes = new Set<WordClass>()
  for (const { tag, from, to, weak } of scan(classLexicon(pack), sentence.tokens)) {
    if (weak) continue
    classes.add(tag)
    starts.set(`${tag}:${from}`, Math.max(to, starts.get(`${tag}:${from}`) ?? 0))
    ends.add(`${tag}:${to}`)
    for (let at = from; at < to; at += 1) covered.add(`${tag}:${at}`)
  }
  return {
    has: (one) => classes.has(one),
    starts: (one, from) => starts.get(`${one}:${from}`) ?? null,
    ends: (one, to) => ends.has(`${one}:${to}`),
    covers: (one, at) => covered.has(`${one}:${at}`),
  }
}
