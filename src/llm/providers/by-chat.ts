import { type Call, callFor, hear, type Line } from '#llm/ask-chat'
import type { ChatMessage } from '#llm/chat'
import { faultFor, problemOf } from '#llm/fault'
import { breaker } from '#llm/limits'
import type { Heard } from '#llm/listen'
import type { Answer, Provider, Question } from '#llm/provider'
import { readAnswer } from '#llm/read-answer'
import type { Problem, Result } from '#model/problem'
import { failure, success } from '#model/problem'

/** Reasons for an end that are a refusal, at OpenAI, Anthropic and Google. */
const isRefusal = /^(?:content_filter|refusal|safety|prohibited_content)$/iu
const isCut = /^(?:length|max_tokens|max_output_tokens)$/iu

const read = <T>({ text, finish }: Heard, { reply, maxOutputTokens }: Question<T>): Result<T> => {
  if (finish && isRefusal.test(finish))
    return failure('model-refused', 'The model refuses to answer.')
  if (finish && isCut.test(finish))
    return failure(
      'model-refused',
      `The answer of the model is longer than ${maxOutputTokens} tokens.`,
    )
  return readAnswer(text, reply)
}

/** Whether the model may be told what is wrong with the form of its answer. */
const canRepair = ({ text, finish }: Heard): boolean =>
  text.trim() !== '' && !(finish && (isRefusal.test(finish) || isCut.test(finish)))

/** The answer that could not be read, and what is wrong with it: asked once, never the same again. */
const withRepair = (
  messages: readonly ChatMessage[],
  { text }: Heard,
  { message }: Problem,
): readonly ChatMessage[] => [
  ...messages,
  { role: 'assistant', text },
  { role: 'user', text: JSON.stringify({ error: message }) },
]

const converse = async <T>(
  line: Line,
  call: Call,
  question: Question<T>,
): Promise<Result<Answer<T>>> => {
  const answer = (value: T, { model }: Heard): Answer<T> => ({
    value,
    model: model ?? '',
    prompt: question.prompt,
    usage: call.spent.usage,
    requests: call.spent.requests,
  })
  const heard = await hear(line, call, question.messages)
  if (!heard.ok) return heard
  const first = read(heard.value, question)
  if (first.ok) return success(answer(first.value, heard.value))
  if (!canRepair(heard.value) || call.spent.requests >= line.sendings.max) return first
  // llama.cpp may take a schema and not hold the model to it.
  line.known.quirks = { ...line.known.quirks, tellsSchema: true }
  const again = await hear(line, call, withRepair(question.messages, heard.value, first.problem))
  if (!again.ok) return again
  const second = read(again.value, question)
  return second.ok ? success(answer(second.value, again.value)) : second
}

/** Counts failures in a row; after too many of them nobody is asked for a while. */
const fuse = (now: () => number) => {
  let failures = 0
  let restsUntilMs = 0
  return {
    isBlown: () => now() < restsUntilMs,
    tell: (problem: Problem | null) => {
      failures = problem?.code === 'model-unavailable' ? failures + 1 : 0
      if (failures >= breaker.failures) restsUntilMs = now() + breaker.restMs
    },
  }
}

/** The JSON so far; langchain closes what is still open. */
const partial = async (onPartial: (value: unknown) => void) => {
  const { parsePartialJson } = await import('@langchain/core/output_parsers')
  return (text: string) => {
    const value: unknown = parsePartialJson(text)
    if (value !== null && value !== undefined) onPartial(value)
  }
}

/**
 * A model behind a line: asks, waits, repeats and repairs within the limits, and never throws.
 *
 * A question waits for its place as long as it takes; its time begins when it has one.
 */
export const byChat = (model: string, line: Line): Provider => {
  const { pace, clock, times } = line
  const { isBlown, tell } = fuse(clock.now)
  return {
    model,
    ask: async (question, { onPartial, signal = new AbortController().signal } = {}) => {
      const onText = onPartial ? await partial(onPartial) : () => {}
      if (!(await pace.enter(signal))) return { ok: false, problem: problemOf(faultFor('stopped')) }
      try {
        if (isBlown())
          return failure('model-unavailable', 'The model failed too often: it is given a rest.')
        const call = callFor(question, signal, { allMs: times.allMs, onText })
        const answer = await converse(line, call, question)
        if (!signal.aborted) tell(answer.ok ? null : answer.problem)
        return answer
      } finally {
        pace.leave()
      }
    },
  }
}
