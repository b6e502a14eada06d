import type { Analysis } from '#model/analysis'
import type { Flag, FlagKind } from '#model/byline'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { readStatement } from '#pipeline/read-statement'
import type { Asking } from './ask.ts'
import { ask, languageValues } from './ask.ts'
import { judge } from './verify/judge.ts'
import { sourceOf } from './verify/source.ts'

/** Why an article was flagged, for an editor; the flag's own message stands beside it. */
export type Explanation = {
  readonly kind: FlagKind
  readonly language: string
  readonly model: string
  readonly prompt: string
  readonly supported: number
  readonly sentences: readonly string[]
}

/** The words a flag rests on as a text by themselves, since they may stand in a bio or a comment. */
const evidenceAlone = (analysis: Analysis, { evidence }: Flag): Analysis => {
  const text = evidence.map((one) => one.text).join('\n\n')
  const { language, publishedAt } = analysis
  const read = readStatement(text, { language: language.tag, publishedAt })
  const whole = { start: 0, end: text.length, role: 'body', kept: true, removal: null } as const
  return {
    ...analysis,
    text,
    title: null,
    flags: [],
    blocks: [{ ...whole, language: language.tag }],
    entities: read.entities,
    claims: read.claims.map((claim) => ({ ...claim, gist: '' })),
  }
}

/** Explains a flag in a sentence or three, each held against the words the flag rests on. */
export const explainFlag = async (
  asking: Asking,
  analysis: Analysis,
  { flag, language }: { readonly flag: Flag; readonly language: string },
): Promise<Result<Explanation>> => {
  const reader = languageValues(language)
  if (!reader.ok) return reader
  const { kind, message, evidence } = flag
  const answer = await ask(asking, {
    prompt: 'explain',
    reply: 'cited-sentences',
    article: analysis.id,
    values: { ...reader.value, kind },
    payload: { message, sentences: evidence.map(({ text }, at) => ({ id: `e${at + 1}`, text })) },
  })
  if (!answer.ok) return answer
  const source = sourceOf(evidenceAlone(analysis, flag))
  const { text } = source.analysis
  const said = answer.value.value.sentences.map(({ text: sentence, cites }) => ({
    text: sentence,
    support: cites.flatMap((id) => {
      const words = evidence[Number(id.slice(1)) - 1]?.text
      const start = words === undefined ? -1 : text.indexOf(words)
      return words === undefined || start < 0
        ? []
        : [{ start, end: start + words.length, text: words }]
    }),
  }))
  const { sentences, supported } = judge(said, source, { language, policy: 'drop' })
  if (sentences.length === 0)
    return failure(
      'model-refused',
      'Nothing the model wrote is held up by the evidence of the flag.',
    )
  const { model, prompt } = answer.value
  return success({
    kind,
    language,
    model,
    prompt,
    supported,
    sentences: sentences.map((one) => one.text),
  })
}
