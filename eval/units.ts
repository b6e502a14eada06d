/** Scripts that part no words: one character is counted as one. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const character = /[\p{L}\p{N}]\p{M}*/gu

const segmenters = new Map<string, Intl.Segmenter>()

const segmenterFor = (tag: string, granularity: 'word' | 'sentence'): Intl.Segmenter => {
  const key = `${granularity} ${tag}`
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(tag, { granularity })
  segmenters.set(key, made)
  return made
}

/** What a text is counted in, folded: words, and single characters where no spaces part words. */
export const unitsOf = (text: string, tag: string): readonly string[] =>
  [...segmenterFor(tag, 'word').segment(text.normalize('NFKC').toLowerCase())].flatMap(
    ({ segment, isWordLike }) => {
      if (!isWordLike) return []
      return spaceless.test(segment) ? (segment.match(character) ?? []) : [segment]
    },
  )

/** The sentences of a text by `Intl.Segmenter`, line by line, without empty ones. */
export const plainSentences = (text: string, tag: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => [...segmenterFor(tag, 'sentence').segment(line)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '')
