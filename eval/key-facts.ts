import type { Item } from './item.ts'
import { overlap, sameWords, squashed } from './overlap.ts'
import { plainSentences } from './units.ts'

/** Roles of the running text. */
const bodyRoles: ReadonlySet<string> = new Set(['body', 'dek', 'quote', 'list'])
/** Shorter scraps between two sentence ends are no sentences. */
const leastLetters = 9

/** The sentences of an article's running text, as its annotator parted it from the clutter. */
export const bodySentences = ({ gold, parts }: Item): readonly string[] => {
  const body = parts.filter((_, index) => {
    const block = gold.blocks[index]
    return block?.keep && bodyRoles.has(block.role)
  })
  return plainSentences(body.join(' ').replaceAll('\n', ' '), gold.lang).filter(
    (sentence) => squashed(sentence).length >= leastLetters,
  )
}

/** Which of an article's key facts some sentences say. */
export const factsSaid = ({ gold }: Item, sentences: readonly string[]): readonly boolean[] =>
  gold.keyFacts.map(({ evidence }) =>
    evidence.some((one) => sentences.some((sentence) => overlap(sentence, one) >= sameWords)),
  )
