import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Quote } from '#model/span'
import type { Asking } from './ask.ts'
import { ask, languageValues } from './ask.ts'
import type { FaultRule } from './verify/fault.ts'
import { sourceOf } from './verify/source.ts'
import { verifySentence } from './verify/verify-sentence.ts'

/** Words of an article, or a gist of them, in another language. */
export type Translated = {
  readonly claim: string
  readonly evidence: Quote
  /** What the evidence says, in the reader's language; null where the translation does not hold. */
  readonly text: string | null
  readonly faults: readonly FaultRule[]
}

export type Translation = {
  readonly language: string
  readonly model: string
  readonly prompt: string
  /** Share of the translations that hold, 0–1. */
  readonly supported: number
  readonly items: readonly Translated[]
}

/** The evidence of an article's claims in the reader's language, each held against its original. */
export const translateEvidence = async (
  asking: Asking,
  analysis: Analysis,
  language: string,
): Promise<Result<Translation>> => {
  const reader = languageValues(language)
  if (!reader.ok) return reader
  const { claims, id } = analysis
  if (claims.length === 0)
    return failure('unprocessable', 'The article makes no claim that could be translated.')
  const answer = await ask(asking, {
    prompt: 'translate',
    reply: 'translations',
    article: id,
    values: reader.value,
    payload: { items: claims.map((claim) => ({ id: claim.id, text: claim.evidence.text })) },
  })
  if (!answer.ok) return answer
  const source = sourceOf(analysis)
  const texts = new Map(answer.value.value.items.map((item) => [item.id, item.text]))
  const items = claims.flatMap(({ id: claim, evidence }): readonly Translated[] => {
    const text = texts.get(claim)
    if (text === undefined) return []
    const found = verifySentence({ text, language, support: [evidence] }, source)
    const faults = [...new Set(found.map(({ rule }) => rule))]
    return [{ claim, evidence, text: faults.length === 0 ? text : null, faults }]
  })
  const held = items.filter(({ text }) => text !== null)
  if (held.length === 0)
    return failure('model-refused', 'No translation by the model is held up by its original.')
  const { model, prompt } = answer.value
  return success({ language, model, prompt, supported: held.length / items.length, items })
}
