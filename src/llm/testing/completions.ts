/** Chat completions as OpenAI writes them, whole and streamed. */
import type { Act, Seen } from './act.ts'
import { tokensIn } from './tokens.ts'

/** An event of a stream, or an answer. */
export type Json = Readonly<Record<string, unknown>>

const created = 1_767_312_000

const usageFor = ({ body }: Seen, text: string) => {
  const prompt = tokensIn(JSON.stringify(body.messages ?? body.input))
  const completion = tokensIn(text)
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  }
}

/** An answer in one piece. */
export const completion = (seen: Seen, act: Act): Json => {
  const { text = '', refusal = null, finish = 'stop' } = act
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created,
    model: seen.body.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: refusal === null ? text : null, refusal },
        finish_reason: finish,
        logprobs: null,
      },
    ],
    ...(!act.countsNothing && { usage: usageFor(seen, text) }),
    system_fingerprint: 'fp_test',
    service_tier: 'default',
  }
}

/** The text in pieces of seven letters, wherever that cuts words, escapes or pairs. */
export const pieces = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / 7) }, (_, index) =>
    text.slice(index * 7, index * 7 + 7),
  )

/** The events of a streamed answer, in order. */
export const completionEvents = (seen: Seen, act: Act): readonly Json[] => {
  const { text = '', refusal, finish = 'stop' } = act
  const chunk = (choices: readonly Json[], rest: Json = {}): Json => ({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created,
    model: seen.body.model,
    system_fingerprint: 'fp_test',
    choices,
    ...rest,
  })
  const choice = (delta: Json, reason: string | null = null): Json => ({
    index: 0,
    delta,
    finish_reason: reason,
    logprobs: null,
  })
  const counts = seen.body.stream_options !== undefined && !act.countsNothing
  return [
    chunk([choice({ role: 'assistant', content: '' })]),
    ...pieces(refusal ?? text).map((piece) =>
      chunk([choice(refusal === undefined ? { content: piece } : { refusal: piece })]),
    ),
    chunk([choice({}, finish)]),
    ...(counts ? [chunk([], { usage: usageFor(seen, refusal ?? text) })] : []),
  ]
}
