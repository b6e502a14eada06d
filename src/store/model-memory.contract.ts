/** What every store must remember of a language model, whoever keeps it. */
import { describe, expect, test } from 'vitest'
import type { ModelUse } from './model-memory.ts'
import { expected } from './store.contract.ts'
import type { Store } from './store.ts'

const use = (given: Partial<ModelUse>): ModelUse => ({
  day: '2026-01-02',
  article: 'a',
  model: 'm',
  prompt: 'p@1#0',
  requests: 1,
  inputTokens: 100,
  outputTokens: 10,
  cachedTokens: 40,
  ...given,
})

export const modelMemoryContract = (keeper: string, open: () => Promise<Store>) =>
  describe(`${keeper} remembers of a language model`, () => {
    test('an answer by the key of its question, the last one', async () => {
      const { model } = await open()
      expect(await model.answer('k')).toEqual({ ok: true, value: null })
      await model.keepAnswer('k', { text: '{}', model: 'm', prompt: 'p' })
      await model.keepAnswer('k', { text: '{"a":1}', model: 'm', prompt: 'p' })
      expect(expected(await model.answer('k'))?.text).toBe('{"a":1}')
    })

    test('what a day and an article cost, each use added', async () => {
      const { model } = await open()
      await model.addUse(use({}))
      await model.addUse(use({}))
      await model.addUse(use({ article: null, prompt: 'q' }))
      await model.addUse(use({ day: '2026-01-01' }))
      expect(expected(await model.tokensUsed('2026-01-02', null))).toBe(330)
      expect(expected(await model.tokensUsed('2026-01-02', 'a'))).toBe(220)
      expect(expected(await model.tokensUsed('2026-01-03', 'a'))).toBe(0)
      expect(expected(await model.uses({ article: 'a' }))).toEqual([
        use({ requests: 2, inputTokens: 200, outputTokens: 20, cachedTokens: 80 }),
        use({ day: '2026-01-01' }),
      ])
      expect(expected(await model.uses({ since: '2026-01-02' }))).toHaveLength(2)
    })

    test('batches, the last submitted first, each as it was last known', async () => {
      const { model } = await open()
      const questions = [{ key: 'k', article: null, prompt: 'p' }]
      const first = { id: 'z', submittedAt: '2026-01-01', collectedAt: null, questions }
      const second = { ...first, id: 'a', submittedAt: '2026-01-02' }
      for (const batch of [first, second, { ...first, collectedAt: '2026-01-03' }])
        await model.keepBatch(batch)
      expect(expected(await model.batches())).toEqual([
        second,
        { ...first, collectedAt: '2026-01-03' },
      ])
    })

    test('vectors by model, number for number', async () => {
      const { model } = await open()
      const vector = Float32Array.of(0.25, -1, 3e-7)
      await model.keepVectors('m', [{ key: 'k', vector }])
      expect(expected(await model.vectors('m', ['k', 'l']))).toEqual([{ key: 'k', vector }])
      expect(expected(await model.vectors('m', ['l']))).toEqual([])
      expect(expected(await model.vectors('other', ['k']))).toEqual([])
    })
  })
