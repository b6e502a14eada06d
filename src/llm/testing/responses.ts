/** The Responses endpoint of OpenAI, whole and streamed. */
import type { Act, Seen } from './act.ts'
import type { Json } from './completions.ts'
import { pieces } from './completions.ts'
import { tokensIn } from './tokens.ts'

/** An answer in one piece. */
export const response = (seen: Seen, act: Act): Json => {
  const { text = '', refusal, finish = 'stop' } = act
  const isWhole = finish === 'stop'
  const input = tokensIn(JSON.stringify(seen.body.input))
  const output = tokensIn(text)
  const content =
    refusal === undefined
      ? { type: 'output_text', text, annotations: [] }
      : { type: 'refusal', refusal }
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_767_312_000,
    status: isWhole ? 'completed' : 'incomplete',
    error: null,
    incomplete_details: isWhole
      ? null
      : { reason: finish === 'length' ? 'max_output_tokens' : finish },
    model: seen.body.model,
    output: [
      { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content: [content] },
    ],
    usage: act.countsNothing
      ? null
      : {
          input_tokens: input,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens: output,
          output_tokens_details: { reasoning_tokens: 0 },
          total_tokens: input + output,
        },
  }
}

/** The events of a streamed answer, in order. */
export const responseEvents = (seen: Seen, act: Act): readonly Json[] => {
  const whole = response(seen, act)
  const { text = '', refusal } = act
  const kind = refusal === undefined ? 'response.output_text.delta' : 'response.refusal.delta'
  const start = { ...whole, status: 'in_progress', output: [], usage: null }
  const events: readonly Json[] = [
    { type: 'response.created', response: start },
    ...pieces(refusal ?? text).map((delta) => ({
      type: kind,
      item_id: 'msg_1',
      output_index: 0,
      content_index: 0,
      delta,
    })),
    { type: `response.${whole.status}`, response: whole },
  ]
  return events.map((event, index) => ({ ...event, sequence_number: index }))
}
