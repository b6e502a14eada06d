import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Analysis, FailedAnalysis } from '#model/analysis'
import { analysisSchema, type failedAnalysisSchema } from './analysis.ts'
import { documentSchema } from './document.ts'
import { analysisJsonSchema } from './json-schema.ts'
import { problemSchema } from './problem.ts'

type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false

test('the schemas and the types of the model say the same', () => {
  const analysis: Same<Mutable<Analysis>, z.infer<typeof analysisSchema>> = true
  const failed: Same<Mutable<FailedAnalysis>, z.infer<typeof failedAnalysisSchema>> = true
  expect([analysis, failed]).toEqual([true, true])
})

test('the JSON Schema in docs/ is what the schemas say (else: npm run generate)', () => {
  expect(readFileSync('docs/fabline.analysis.schema.json', 'utf8')).toBe(analysisJsonSchema())
})

test('every field of the JSON Schema allows fields that are added later', () => {
  expect(analysisJsonSchema()).not.toContain('additionalProperties')
})

test('an analysis of another schema is none', () => {
  expect(analysisSchema.shape.schema.safeParse('fabline.analysis/2').success).toBe(false)
})

test('a problem carries its code at the end of its type', () => {
  const problem = { type: '/problems/not-found', title: 'Not found', status: 404 }
  expect(problemSchema.parse(problem)).toEqual(problem)
})

describe('a document', () => {
  const accepted = [
    { text: 'x' },
    { id: '1', html: '<p>x', url: null, language: 'zh-Hant' },
    { text: 'x', publishedAt: '2024-01-10' },
    { text: 'x', publishedAt: '2024-01-10T08:30:00+01:00', gistLanguage: 'fr' },
    { text: 'x', url: 'https://example.org/a?b=c#d' },
    { text: 'x', section: 'a field of another name is left aside' },
    { url: 'https://example.org/a' },
  ]
  test.for(accepted)('is taken: %j', (given) => {
    expect(documentSchema.safeParse(given).success).toBe(true)
  })

  const refused = [
    { id: 7, text: 'x' },
    { id: '', text: 'x' },
    { id: '\uD800', text: 'x' },
    { text: ['x'] },
    { html: 1 },
    { text: 'x', url: 'javascript:alert(1)' },
    { text: 'x', url: 'file:///etc/passwd' },
    { text: 'x', language: 'no language at all' },
    { text: 'x', gistLanguage: 'x'.repeat(99) },
    { text: 'x', publishedAt: 'yesterday' },
    { text: 'x', publishedAt: '2024-13-40' },
    'text',
    null,
    [],
  ]
  test.for(refused)('is refused: %j', (given) => {
    expect(documentSchema.safeParse(given).success).toBe(false)
  })
})
