import type { Answer, Provider, Question } from '#llm/provider'
import { keyOf, readAnswer } from '#llm/read-answer'
import type { Problem } from '#model/problem'

/** What is played to a question: the text a model gave, or why it gave none. */
export type Play = (question: Question<unknown>) => string | Problem

const nothingUsed = { inputTokens: 0, outputTokens: 0, cachedTokens: 0, isEstimate: false }

/** A model that says what it is told to say; the text is read as any answer is. */
export const replay = (play: Play): Provider => ({
  model: 'replay',
  ask: async <T>(question: Question<T>, { onPartial }: Parameters<Provider['ask']>[1] = {}) => {
    const played = play(question)
    if (typeof played !== 'string') return { ok: false, problem: played }
    const read = readAnswer(played, question.reply)
    if (!read.ok) return read
    onPartial?.(read.value)
    const answer: Answer<T> = {
      value: read.value,
      model: 'replay',
      prompt: question.prompt,
      usage: nothingUsed,
      requests: 1,
    }
    return { ok: true, value: answer }
  },
})

/** Plays recorded texts by the key of their question. */
export const recorded =
  (texts: ReadonlyMap<string, string>): Play =>
  (question) => {
    const text = texts.get(keyOf(question))
    if (text !== undefined) return text
    const message = `No reply to ${question.prompt} is recorded.`
    return { code: 'model-unavailable', message }
  }
