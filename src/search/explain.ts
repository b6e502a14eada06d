/** Why a claim was found: the words of its evidence that say what was typed. */
import type { Quote } from '#model/span'
import { searchTerms } from '#text/index-terms'
import { soundsElsewhere, soundsOf } from '#text/sounds'
import { tokens } from '#text/tokens'
import { type Concept, concepts } from './concepts.ts'

/** Words of the evidence, counted in it, and the typed words that they answer. */
export type Found = Quote & { readonly typed: string }

const keysOf = ({ meanings }: Concept): readonly string[] =>
  meanings.map((meaning) => JSON.stringify(meaning))

const wordsIn = (text: string) =>
  tokens(text, { start: 0, end: text.length }).flatMap(({ start, end }) => {
    const word = text.slice(start, end)
    const [term, ...others] = searchTerms(word)
    return term && others.length === 0 ? [{ start, end, word, key: term.terms.join(' ') }] : []
  })

const alike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one)))

const isHeard = (typed: string, said: string): boolean => {
  const sounds = soundsElsewhere(typed)
  return sounds.length > 0 && soundsOf(said).some((sound) => sounds.includes(sound))
}

/**
 * Where the evidence says what was typed, in order: by the same meaning, the same word, or a name
 * that sounds the same in another script.
 */
export const explain = (typed: string, evidence: string): readonly Found[] => {
  const wanted = concepts(typed)
  const found: Found[] = []
  for (const said of concepts(evidence)) {
    const keys = keysOf(said)
    const asked = wanted.find((one) => keysOf(one).some((key) => keys.includes(key)))
    const { start, end } = said
    if (asked)
      found.push({
        start,
        end,
        text: evidence.slice(start, end),
        typed: typed.slice(asked.start, asked.end),
      })
  }
  const asked = wordsIn(typed)
  for (const { start, end, word, key } of wordsIn(evidence)) {
    const isFound = found.some((one) => one.start < end && start < one.end)
    const same = isFound
      ? undefined
      : (asked.find((one) => alike(one.key, key)) ?? asked.find((one) => isHeard(one.word, word)))
    if (same) found.push({ start, end, text: word, typed: same.word })
  }
  return found.toSorted((one, other) => one.start - other.start)
}
