/** A question to a model, until it is answered in the form asked for, or cannot be. */
import type { Problem, Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Chat, ChatMessage, ChatRequest, Quirks } from './chat.ts'
import { estimatedTokens, type Ledger, noUsage, sumOf, usageOf } from './cost.ts'
import { canPass, type Fault, faultFor, problemOf } from './fault.ts'
import type { Sendings, Times } from './limits.ts'
import { type Heard, listen } from './listen.ts'
import type { Clock, Pace } from './pace.ts'
import type { Question, Usage } from './provider.ts'
import { learnt } from './quirks.ts'
import { wireSchema } from './wire-schema.ts'

/** All that asking needs besides the question. */
export type Line = {
  readonly chat: Chat
  readonly ledger: Ledger
  readonly pace: Pace
  readonly clock: Clock
  readonly times: Times
  readonly sendings: Sendings
  /** What the server was found to take; shared by all questions. */
  readonly known: { quirks: Quirks }
}

/** A question under way. */
export type Call = {
  readonly question: Question<unknown>
  readonly schema: ChatRequest['reply']['schema']
  readonly signal: AbortSignal
  /** Whether the one who asked wants it no more; else it is time that is up. */
  readonly isUnwanted: () => boolean
  readonly onText: (text: string) => void
  readonly spent: { requests: number; usage: Usage }
}

/** Its time begins now. */
export const callFor = (
  question: Question<unknown>,
  signal: AbortSignal,
  { allMs, onText }: { readonly allMs: number; readonly onText: Call['onText'] },
): Call => ({
  question,
  schema: wireSchema(question.reply.schema),
  signal: AbortSignal.any([signal, AbortSignal.timeout(allMs)]),
  isUnwanted: () => signal.aborted,
  onText,
  spent: { requests: 0, usage: noUsage },
})

/** The end of a call by its signal: not wanted any more, or out of time. */
const overdue = ({ isUnwanted }: Call): Fault => faultFor(isUnwanted() ? 'stopped' : 'slow')

/** What a request cost: as counted, nothing where it was refused, else by the length of the texts. */
const costOf = ({ tokens, fault, text }: Heard, asked: number): Usage => {
  if (tokens && tokens.inputTokens > 0) return usageOf(tokens)
  if (fault && (fault.status !== null || fault.kind === 'unreachable')) return noUsage
  const outputTokens = estimatedTokens(text)
  return { inputTokens: asked, outputTokens, cachedTokens: 0, isEstimate: true }
}

/** One request on the account of its question. */
const send = async (
  { chat, ledger, times }: Line,
  call: Call,
  { messages, quirks }: { readonly messages: readonly ChatMessage[]; readonly quirks: Quirks },
): Promise<Result<Heard>> => {
  const { question, schema, signal, onText, spent } = call
  const { maxOutputTokens, temperature, reply } = question
  const asked = estimatedTokens(messages.map(({ text }) => text).join('') + JSON.stringify(schema))
  const entry = await ledger.open(question, asked + maxOutputTokens)
  if (!entry.ok) return entry
  spent.requests += 1
  const heard = await listen(
    chat,
    { messages, reply: { name: reply.name, schema }, maxOutputTokens, temperature },
    { quirks, times, signal, onText },
  )
  const usage = costOf(heard, asked)
  spent.usage = sumOf(spent.usage, usage)
  const settled = await entry.value.settle(usage)
  return settled.ok ? success(heard) : settled
}

/** How long to wait after so many faults; as the server wishes, else longer each time. */
const pauseMs = ({ waitMs }: Fault, faults: number, { sendings, clock }: Line): number => {
  if (waitMs !== null) return waitMs
  const longest = Math.min(sendings.firstWaitMs * 2 ** (faults - 1), sendings.longestWaitMs)
  // Half of it by chance: those who failed together should not come back together.
  return longest / 2 + (clock.random() * longest) / 2
}

const failed = (problem: Problem) => ({ ok: false, problem }) as const

/** Takes what a refusal teaches; whether there was anything to learn, for us or by somebody else. */
const takesLesson = ({ known }: Line, used: Quirks, fault: Fault): boolean => {
  const lesson = learnt(used, fault)
  if (lesson && known.quirks === used) known.quirks = lesson
  return lesson !== null
}

/** Sends messages until an answer is heard to its end; what cannot pass is not tried again. */
export const hear = async (
  line: Line,
  call: Call,
  messages: readonly ChatMessage[],
): Promise<Result<Heard>> => {
  const { sendings, known, pace, clock } = line
  for (let faults = 0; ; ) {
    if (call.spent.requests >= sendings.max)
      return failure('model-unavailable', `The model was asked ${sendings.max} times in vain.`)
    if (!(await pace.start(call.signal))) return failed(problemOf(overdue(call)))
    const { quirks } = known
    const heard = await send(line, call, { messages, quirks })
    if (!heard.ok || !heard.value.fault) return heard
    const fault = heard.value.fault.kind === 'stopped' ? overdue(call) : heard.value.fault
    if (takesLesson(line, quirks, fault)) continue
    faults += 1
    const waitMs = pauseMs(fault, faults, line)
    const isLast = faults >= sendings.afterFaults || waitMs > sendings.longestWishMs
    if (!canPass(fault) || call.signal.aborted || isLast) return failed(problemOf(fault))
    if (fault.kind === 'busy') pace.holdUntil(clock.now() + waitMs)
    await clock.wait(waitMs, call.signal)
  }
}
