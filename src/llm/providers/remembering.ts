import { createHash } from 'node:crypto'
import { noUsage } from '#llm/cost'
import type { Provider, Question } from '#llm/provider'
import { keyOf, readAnswer } from '#llm/read-answer'
import { success } from '#model/problem'
import type { ModelMemory } from '#store/model-memory'

/** By what the answer of a model to a question is kept. */
export const answerKey = (model: string, question: Question<unknown>): string =>
  createHash('sha256')
    .update(`${model}\n${keyOf(question)}`)
    .digest('hex')

/** Asks a model only what it has not answered before; kept answers are read and checked anew. */
export const remembering = (provider: Provider, memory: ModelMemory): Provider => ({
  model: provider.model,
  ask: async (question, options) => {
    const key = answerKey(provider.model, question)
    const kept = await memory.answer(key)
    if (!kept.ok) return kept
    const read = kept.value && readAnswer(kept.value.text, question.reply)
    if (kept.value && read?.ok) {
      options?.onPartial?.(read.value)
      const { model, prompt } = kept.value
      return success({ value: read.value, model, prompt, usage: noUsage, requests: 0 })
    }
    const answer = await provider.ask(question, options)
    if (!answer.ok) return answer
    const { value, model, prompt } = answer.value
    const saved = await memory.keepAnswer(key, { text: JSON.stringify(value), model, prompt })
    return saved.ok ? answer : saved
  },
})
