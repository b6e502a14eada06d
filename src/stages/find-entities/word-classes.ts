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

type Places = {
  readonly starts: Map<number, number>
  readonly ends: Set<number>
  readonly covered: Set<number>
}

/** The classes of a sentence's words, by the pack. */
export const wordClasses = (sentence: Sentence, pack: LanguagePack): WordClasses => {
  const byClass = new Map<WordClass, Places>()
  for (const { tag, from, to, weak } of scan(classLexicon(pack), sentence.tokens)) {
    if (weak) continue
    const places = byClass.get(tag) ?? { starts: new Map(), ends: new Set(), covered: new Set() }
    byClass.set(tag, places)
    places.starts.set(from, Math.max(to, places.starts.get(from) ?? 0))
    places.ends.add(to)
    for (let at = from; at < to; at += 1) places.covered.add(at)
  }
  return {
    has: (one) => byClass.has(one),
    starts: (one, from) => byClass.get(one)?.starts.get(from) ?? null,
    ends: (one, to) => byClass.get(one)?.ends.has(to) ?? false,
    covers: (one, at) => byClass.get(one)?.covered.has(at) ?? false,
  }
}
