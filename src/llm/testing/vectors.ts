/** Embeddings whose nearness means shared letters: enough to see that the right texts are compared. */
import type { Json } from './completions.ts'
import { tokensIn } from './tokens.ts'

const dimensions = 64

/** A text by its runs of three letters, each counted at a place of its own, of length one. */
const vectorFor = (text: string): readonly number[] => {
  const counts = new Array<number>(dimensions).fill(0)
  const folded = text.toLowerCase()
  for (let at = 0; at + 3 <= folded.length; at += 1) {
    const run = folded.slice(at, at + 3)
    const place = [...run].reduce(
      (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0,
      7,
    )
    counts[place % dimensions] = (counts[place % dimensions] ?? 0) + 1
  }
  const length = Math.hypot(...counts) || 1
  return counts.map((count) => count / length)
}

/** As the caller wants them: numbers, or the bytes of 32-bit floats as base64. */
const encoded = (vector: readonly number[], format: unknown): unknown =>
  format === 'base64' ? Buffer.from(Float32Array.from(vector).buffer).toString('base64') : vector

/** The answer of `/v1/embeddings`, last text first: callers have to look at the index. */
export const embeddings = ({ input, model, encoding_format }: Json): Json => {
  const texts = (Array.isArray(input) ? input : [input]) as readonly string[]
  const prompt = texts.reduce((sum, text) => sum + tokensIn(text), 0)
  return {
    object: 'list',
    data: texts
      .map((text, index) => ({
        object: 'embedding',
        index,
        embedding: encoded(vectorFor(text), encoding_format),
      }))
      .toReversed(),
    model,
    usage: { prompt_tokens: prompt, total_tokens: prompt },
  }
}
