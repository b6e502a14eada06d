import type { Provider, Question } from '#llm/provider'
import { failure } from '#model/problem'

/** A model that answers nothing and remembers what it was asked, to ask it all at once later. */
export const gathering = (
  model: string,
): { readonly provider: Provider; readonly questions: readonly Question<unknown>[] } => {
  const questions: Question<unknown>[] = []
  const provider: Provider = {
    model,
    ask: async (question) => {
      questions.push(question)
      return failure('model-unavailable', 'The question waits for a batch.')
    },
  }
  return { provider, questions }
}
