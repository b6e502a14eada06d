import type { LanguagePack } from '#languages/pack'
import { lazy } from '#text/lazy'
import type { Sentence } from '#text/reading'
import { fact } from '#text/words'
import type { Capitals } from './speaker-candidates.ts'

const capital = /^\p{Lu}/u

/** The words that carry a capital inside a sentence, so that at its start it says nothing new. */
const capitalNames = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { tokens } of sentences) {
    let parted = true
    for (const { word, text } of tokens) {
      if (!parted && (word.facts & fact.capital) !== 0 && capital.test(text)) found.add(text)
      parted = (word.facts & fact.stop) !== 0
    }
  }
  return found
}

/** What capitals say in a text: read where somebody asks. */
export const capitalsOf = (sentences: readonly Sentence[], pack: LanguagePack): Capitals => ({
  capitalNouns: pack.names?.capitalNouns ?? false,
  names: lazy(() => capitalNames(sentences)),
})
