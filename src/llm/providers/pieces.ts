import type { ChatMessage, Chunk } from '#llm/chat'

/** The messages as langchain takes them. */
export const langchainMessages = (
  messages: readonly ChatMessage[],
): { readonly role: string; readonly content: string }[] =>
  messages.map(({ role, text }) => ({ role, content: text }))

/** A piece of any maker's stream, as far as we read it. */
type LangchainPiece = {
  readonly text: string
  readonly response_metadata: Readonly<Record<string, unknown>>
  readonly usage_metadata?:
    | {
        readonly input_tokens: number
        readonly output_tokens: number
        readonly input_token_details?: { readonly cache_read?: number }
      }
    | undefined
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A piece of langchain's stream as ours. Makers call the reason of the end one of two names. */
export const pieceOf = ({
  text,
  response_metadata: told,
  usage_metadata: used,
}: LangchainPiece): Chunk => {
  return {
    text,
    finish: textOr(told.finish_reason) ?? textOr(told.stop_reason) ?? textOr(told.finishReason),
    model: textOr(told.model_name) ?? textOr(told.model),
    tokens: used
      ? {
          inputTokens: used.input_tokens ?? 0,
          outputTokens: used.output_tokens ?? 0,
          cachedTokens: used.input_token_details?.cache_read ?? 0,
        }
      : null,
  }
}
