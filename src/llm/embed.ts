/** Texts as places in a space where nearness is likeness of meaning, whatever the language. */
import { createHash } from 'node:crypto'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { KeptVector, ModelMemory } from '#store/model-memory'
import { estimatedTokens, ledgerOf } from './cost.ts'
import { calling } from './fault.ts'
import { embedding, maxLettersOfText, maxTextsAtOnce } from './limits.ts'
import { openaiClient } from './providers/openai-client.ts'
import type { ModelSettings } from './settings.ts'

/** Gives each text its vector, of length one, in the order of the texts. */
export type Embedder = (texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>

/** By what the vector of a text is kept. */
const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const normalized = (numbers: readonly number[]): Float32Array => {
  const length = Math.hypot(...numbers) || 1
  return Float32Array.from(numbers, (number) => number / length)
}

type Sent = { readonly index: number; readonly embedding: readonly number[] }

/** The vectors in the order of their texts; null where one is missing or of another size. */
const inOrder = (sent: readonly Sent[], count: number): readonly Float32Array[] | null => {
  const sorted = sent.toSorted((one, other) => one.index - other.index)
  const size = sorted[0]?.embedding.length ?? 0
  const isWhole = sorted.every(
    ({ index, embedding: numbers }, at) =>
      index === at && numbers.length === size && numbers.every(Number.isFinite),
  )
  return isWhole && size > 0 && sorted.length === count
    ? sorted.map(({ embedding: numbers }) => normalized(numbers))
    : null
}

/**
 * The embedder a person has set up; what it has seen before it takes from the store.
 *
 * Vectors of different models cannot be compared: they are kept by the model's name.
 */
export const openEmbedder = (
  settings: ModelSettings,
  model: string,
  memory: ModelMemory,
): Embedder => {
  const ledger = ledgerOf({ ...settings, model }, memory, Date.now)

  const asked = async (texts: readonly string[]): Promise<Result<readonly Float32Array[]>> => {
    const mostTokens = estimatedTokens(texts.join(''))
    const entry = await ledger.open({ article: null, prompt: 'embeddings' }, mostTokens)
    if (!entry.ok) return entry
    const reply = await calling(async () =>
      (await openaiClient(settings)).embeddings.create(
        { model, input: [...texts], encoding_format: 'float' },
        { maxRetries: embedding.repeats, timeout: embedding.timeoutMs },
      ),
    )
    const inputTokens = reply.ok ? (reply.value.usage?.prompt_tokens ?? mostTokens) : 0
    const usage = { inputTokens, outputTokens: 0, cachedTokens: 0, isEstimate: false }
    const settled = await entry.value.settle(usage)
    if (!settled.ok) return settled
    if (!reply.ok) return reply
    const vectors = inOrder(reply.value.data, texts.length)
    return vectors
      ? success(vectors)
      : failure('model-refused', 'The model did not give each text a vector.')
  }

  const known = async (keys: readonly string[]): Promise<Result<Map<string, Float32Array>>> => {
    const kept = await memory.vectors(model, keys)
    return kept.ok ? success(new Map(kept.value.map((one) => [one.key, one.vector]))) : kept
  }

  return async (given) => {
    const texts = given.map((text) => text.slice(0, maxLettersOfText))
    const keys = texts.map(keyOf)
    const vectors = await known(keys)
    if (!vectors.ok) return vectors
    const missing = new Map(
      keys.flatMap((key, at) => (vectors.value.has(key) ? [] : [[key, texts[at] ?? ''] as const])),
    )
    const open = [...missing]
    for (let at = 0; at < open.length; at += maxTextsAtOnce) {
      const part = open.slice(at, at + maxTextsAtOnce)
      const made = await asked(part.map(([, text]) => text))
      if (!made.ok) return made
      const kept: KeptVector[] = []
      for (const [nth, vector] of made.value.entries())
        kept.push({ key: part[nth]?.[0] ?? '', vector })
      const saved = await memory.keepVectors(model, kept)
      if (!saved.ok) return saved
      for (const { key, vector } of kept) vectors.value.set(key, vector)
    }
    return success(keys.map((key) => vectors.value.get(key) ?? new Float32Array()))
  }
}

/** How alike two texts are by their vectors: −1 to 1; 0 where they cannot be compared. */
export const likeness = (one: Float32Array, other: Float32Array): number =>
  one.length === other.length
    ? one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0)
    : 0
