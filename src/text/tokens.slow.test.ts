import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokens } from './tokens.ts'

const all = (text: string) => tokens(text, { start: 0, end: text.length })

test('every token quotes the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      for (const token of all(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(text.slice(token.start, token.end)).toBe(token.text)
        at = token.end
      }
    }),
  )
})

test('a word of millions of letters comes in pieces and in good time', () => {
  const started = performance.now()
  expect(all('a'.repeat(2_000_000)).length).toBeGreaterThan(1)
  expect(performance.now() - started).toBeLessThan(5000)
})
