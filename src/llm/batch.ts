/**
 * Questions by the thousand, answered within a day at half the price: OpenAI's Batch API.
 *
 * The answers go where all answers are kept, so that whoever asks the same question afterwards finds
 * them there; what came back unreadable is simply asked again.
 */
import type { OpenAI } from 'openai'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { ModelBatch, ModelMemory } from '#store/model-memory'
import { noQuirks } from './chat.ts'
import { estimatedTokens } from './cost.ts'
import { calling } from './fault.ts'
import { maxBatchBytes, maxBatchQuestions } from './limits.ts'
import type { Question } from './provider.ts'
import { openaiClient } from './providers/openai-client.ts'
import { answerKey } from './providers/remembering.ts'
import { responseFormat } from './quirks.ts'
import type { ModelSettings } from './settings.ts'
import { wireSchema } from './wire-schema.ts'

/** How a batch stands; `kept` and `failed` count answers once it is over. */
export type BatchState = {
  readonly id: string
  /** As the server calls it: `validating`, `in_progress`, `completed`, `expired`, … */
  readonly status: string
  readonly kept: number
  readonly failed: number
}

type Keyed = { readonly key: string; readonly question: Question<unknown> }

/** Models that think take no temperature, and nobody can ask them first. */
const thinks = /^(?:o\d|gpt-[5-9])/u

const lineFor = (model: string, { key, question }: Keyed): string => {
  const { messages, reply, maxOutputTokens, temperature } = question
  const schema = wireSchema(reply.schema)
  const request = { messages, reply: { name: reply.name, schema }, maxOutputTokens, temperature }
  return JSON.stringify({
    custom_id: key,
    method: 'POST',
    url: '/v1/chat/completions',
    body: {
      model,
      messages: messages.map(({ role, text }) => ({ role, content: text })),
      max_completion_tokens: maxOutputTokens,
      response_format: responseFormat(request, noQuirks),
      ...(!thinks.test(model) && { temperature }),
    },
  })
}

/** The questions nobody has answered yet, each once. */
const unanswered = async (
  { model }: ModelSettings,
  memory: ModelMemory,
  questions: readonly Question<unknown>[],
): Promise<Result<readonly Keyed[]>> => {
  const found = new Map<string, Keyed>()
  for (const question of questions) {
    const key = answerKey(model, question)
    const kept = await memory.answer(key)
    if (!kept.ok) return kept
    if (!kept.value) found.set(key, { key, question })
  }
  return success([...found.values()])
}

const withinCeiling = async (
  { tokensPerDay }: ModelSettings,
  memory: ModelMemory,
  tokens: number,
): Promise<Result<null>> => {
  const used = await memory.tokensUsed(new Date().toISOString().slice(0, 10), null)
  if (!used.ok) return used
  if (used.value + tokens <= tokensPerDay) return success(null)
  return failure(
    'rate-limited',
    `The batch may take ${tokens} tokens, more than is left of ${tokensPerDay} a day (FABLINE_MODEL_TOKENS_PER_DAY).`,
  )
}

const handOver = async (client: OpenAI, lines: readonly string[]): Promise<string> => {
  const file = new File([`${lines.join('\n')}\n`], 'questions.jsonl', { type: 'application/jsonl' })
  const uploaded = await client.files.create({ file, purpose: 'batch' })
  const batch = await client.batches.create({
    input_file_id: uploaded.id,
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
  })
  return batch.id
}

/** Hands over what has not been answered yet; null where that is nothing. */
export const submitBatch = async (
  settings: ModelSettings,
  memory: ModelMemory,
  questions: readonly Question<unknown>[],
): Promise<Result<ModelBatch | null>> => {
  const open = await unanswered(settings, memory, questions)
  if (!open.ok) return open
  const taken = open.value.slice(0, maxBatchQuestions)
  if (taken.length === 0) return success(null)
  const lines = taken.map((keyed) => lineFor(settings.model, keyed))
  const asked = lines.reduce((sum, line) => sum + estimatedTokens(line), 0)
  const answered = taken.reduce((sum, { question }) => sum + question.maxOutputTokens, 0)
  const allowed = await withinCeiling(settings, memory, asked + answered)
  if (!allowed.ok) return allowed
  const id = await calling(async () => handOver(await openaiClient(settings), lines))
  if (!id.ok) return id
  const batch: ModelBatch = {
    id: id.value,
    submittedAt: new Date().toISOString(),
    collectedAt: null,
    questions: taken.map(({ key, question: { article, prompt } }) => ({ key, article, prompt })),
  }
  const kept = await memory.keepBatch(batch)
  return kept.ok ? success(batch) : kept
}

/** A line of the file of answers, as far as it is read. */
type AnswerLine = {
  readonly custom_id?: string
  readonly response?: { readonly status_code?: number; readonly body?: Partial<Completion> } | null
}
type Completion = OpenAI.Chat.Completions.ChatCompletion

const linesIn = (text: string): readonly AnswerLine[] =>
  text.split('\n').flatMap((line) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as AnswerLine]
    } catch {
      return []
    }
  })

/** Keeps one answer and enters what it cost; whether there was one. */
const keep = async (
  { model }: ModelSettings,
  memory: ModelMemory,
  { line, batch }: { readonly line: AnswerLine; readonly batch: ModelBatch },
): Promise<Result<boolean>> => {
  const question = batch.questions.find(({ key }) => key === line.custom_id)
  const body = line.response?.body
  if (!question || line.response?.status_code !== 200 || !body) return success(false)
  const { article, prompt, key } = question
  const entered = await memory.addUse({
    day: new Date().toISOString().slice(0, 10),
    article,
    model,
    prompt,
    requests: 1,
    inputTokens: body.usage?.prompt_tokens ?? 0,
    outputTokens: body.usage?.completion_tokens ?? 0,
    cachedTokens: body.usage?.prompt_tokens_details?.cached_tokens ?? 0,
  })
  if (!entered.ok) return entered
  const [choice] = body.choices ?? []
  const text = choice?.finish_reason === 'stop' ? choice.message.content : null
  if (!text) return success(false)
  const kept = await memory.keepAnswer(key, { text, model: body.model ?? model, prompt })
  return kept.ok ? success(true) : kept
}

const isOver = (status: string): boolean =>
  ['completed', 'expired', 'cancelled', 'failed'].includes(status)

/** Looks after a batch; once it is over its answers are kept, and what failed is left to be asked. */
export const collectBatch = async (
  settings: ModelSettings,
  memory: ModelMemory,
  batch: ModelBatch,
): Promise<Result<BatchState>> => {
  const client = await openaiClient(settings, maxBatchBytes)
  const found = await calling(() => client.batches.retrieve(batch.id))
  if (!found.ok) return found
  const { status, output_file_id } = found.value
  const failed = batch.questions.length
  if (!isOver(status)) return success({ id: batch.id, status, kept: 0, failed: 0 })
  const output = output_file_id
    ? await calling(async () => (await client.files.content(output_file_id)).text())
    : success('')
  if (!output.ok) return output
  let kept = 0
  for (const line of linesIn(output.value)) {
    const done = await keep(settings, memory, { line, batch })
    if (!done.ok) return done
    if (done.value) kept += 1
  }
  const closed = await memory.keepBatch({ ...batch, collectedAt: new Date().toISOString() })
  return closed.ok ? success({ id: batch.id, status, kept, failed: failed - kept }) : closed
}
