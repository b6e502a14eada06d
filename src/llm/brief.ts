import type { Analysis } from '#model/analysis'
import type { Brief, BriefLine } from '#model/brief'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Asking } from './ask.ts'
import { ask, languageValues } from './ask.ts'
import { briefSentences, maxBriefLines } from './use-limits.ts'
import type { FaultRule } from './verify/fault.ts'
import { judged } from './verify/judge.ts'
import type { Source } from './verify/source.ts'
import { sourceOf } from './verify/source.ts'
import { verifySentence } from './verify/verify-sentence.ts'

/** A model's prose over a brief: each sentence with the ids of the lines it is made of. */
export type BriefProse = {
  readonly language: string
  readonly model: string
  readonly prompt: string
  readonly supported: number
  readonly sentences: readonly { readonly text: string; readonly lines: readonly string[] }[]
}

/** Faults of a sentence that no article it cites clears it of: each holds up its own part. */
const faultsOver = (
  said: { readonly text: string; readonly language: string },
  lines: readonly BriefLine[],
  sourceFor: (number: number) => Source | undefined,
): readonly FaultRule[] => {
  const citations = Map.groupBy(
    lines.flatMap((line) => line.citations),
    ({ source }) => source,
  )
  const found = [...citations].flatMap(([number, support]) => {
    const source = sourceFor(number)
    return source ? [verifySentence({ ...said, support }, source)] : []
  })
  const [first, ...others] = found
  if (!first) return ['cite.missing']
  const stands = ({ rule, text }: (typeof first)[number]): boolean =>
    others.every((faults) => faults.some((one) => one.rule === rule && one.text === text))
  return [...new Set(first.filter(stands).map(({ rule }) => rule))]
}

/** Puts the lines of a brief into prose. The model sees lines, never an article. */
export const writeBrief = async (
  asking: Asking,
  brief: Brief,
  analyses: ReadonlyMap<string, Analysis>,
): Promise<Result<BriefProse>> => {
  const { language, lines, sources } = brief
  const reader = languageValues(language)
  if (!reader.ok) return reader
  const shown = new Map(lines.slice(0, maxBriefLines).map((line, at) => [`l${at + 1}`, line]))
  const answer = await ask(asking, {
    prompt: 'brief',
    reply: 'cited-sentences',
    article: null,
    values: { ...reader.value, maxSentences: briefSentences },
    payload: {
      lines: [...shown].map(([id, { text, factuality, citations }]) => ({
        id,
        text,
        factuality,
        speakers: [...new Set(citations.flatMap(({ speaker }) => speaker?.name ?? []))],
      })),
    },
  })
  if (!answer.ok) return answer
  const read = new Map<number, Source>()
  const sourceFor = (number: number): Source | undefined => {
    const article = sources.find((one) => one.number === number)?.article
    const analysis = article === undefined ? undefined : analyses.get(article)
    const source = read.get(number) ?? (analysis && sourceOf(analysis))
    if (source) read.set(number, source)
    return source
  }
  const said = answer.value.value.sentences.map(({ text, cites }) => {
    const cited = cites.flatMap((id) => shown.get(id) ?? [])
    const faults = faultsOver({ text, language }, cited, sourceFor)
    return { text, lines: cited.map(({ id }) => id), faults }
  })
  const { sentences, supported } = judged(said, 'drop')
  if (sentences.length === 0)
    return failure('model-refused', 'Nothing the model wrote is held up by the lines of the brief.')
  const { model, prompt } = answer.value
  return success({
    language,
    model,
    prompt,
    supported,
    sentences: sentences.map(({ text, lines: ids }) => ({ text, lines: ids })),
  })
}
