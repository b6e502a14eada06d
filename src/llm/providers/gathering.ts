import type { Provider, Question } from '#llm/provider'
import { failure } from '#model/problem'
import type { ModelMemory } from '#store/model-memory'
import { remembering } from './remembering.ts'

/**
 * A model that answers only what it has answered before, and gathers the rest, to be asked all at
 * once later.
 */
export const gathering = (
  model: string,
  memory: ModelMemory,
): { readonly provider: Provider; readonly questions: readonly Question<unknown>[] } => {
  const questions: Question<unknown>[] = []
  const provider: Provider = {
    model,
    ask: async (question) => {
      questions.push(question)
      return failure('model-unavailable', 'The question waits for a batch.')
    },
  }
  return { provider: remembering(provider, memory), questions }
}
