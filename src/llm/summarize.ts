import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { overlaps, quote } from '#model/span'
import type { Abstract } from '#model/summary'
import type { Sentence } from '#text/reading'
import type { Asking } from './ask.ts'
import { ask, languageValues } from './ask.ts'
import { abstractSentences } from './use-limits.ts'
import type { Policy } from './verify/judge.ts'
import { judge } from './verify/judge.ts'
import { sourceOf } from './verify/source.ts'

/** The sentences a model is shown, by the id it cites them by: none that gives orders to a machine. */
export const numbered = (
  { text, flags }: Analysis,
  sentences: readonly Sentence[],
): ReadonlyMap<string, Sentence & { readonly text: string }> => {
  const orders = flags
    .filter(({ kind }) => kind === 'instruction-in-text')
    .flatMap(({ evidence }) => evidence)
  return new Map(
    sentences
      .filter((sentence) => !orders.some((order) => overlaps(order, sentence)))
      .map((sentence, index) => [
        `s${index + 1}`,
        { ...sentence, text: text.slice(sentence.start, sentence.end) },
      ]),
  )
}

/**
 * An abstract of an article by a model, in the reader's language. Each sentence was held against the
 * words it cites; where none held, the model has refused, and the gist stands in.
 */
export const summarizeArticle = async (
  asking: Asking,
  analysis: Analysis,
  { language, policy = 'drop' }: { readonly language: string; readonly policy?: Policy },
): Promise<Result<Abstract>> => {
  const reader = languageValues(language)
  if (!reader.ok) return reader
  const source = sourceOf(analysis)
  const shown = numbered(analysis, source.sentences)
  const answer = await ask(asking, {
    prompt: 'summarize',
    reply: 'cited-sentences',
    article: analysis.id,
    values: { ...reader.value, maxSentences: abstractSentences },
    payload: { sentences: [...shown].map(([id, { text }]) => ({ id, text })) },
  })
  if (!answer.ok) return answer
  const said = answer.value.value.sentences.map(({ text, cites }) => ({
    text,
    support: cites.flatMap((id) => {
      const sentence = shown.get(id)
      return sentence ? [quote(analysis.text, sentence)] : []
    }),
  }))
  const { sentences, supported } = judge(said, source, { language, policy })
  if (sentences.length === 0)
    return failure('model-refused', 'Nothing the model wrote is held up by the article.')
  const { model, prompt } = answer.value
  return success({ language, model, prompt, supported, sentences })
}
