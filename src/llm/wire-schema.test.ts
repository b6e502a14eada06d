import { expect, test } from 'vitest'
import { z } from 'zod'
import { schemaFaults } from './testing/check-request.ts'
import { wireSchema } from './wire-schema.ts'

const schema = z.strictObject({
  language: z.enum(['en', 'zh-Hans']),
  default: z.string().min(1).max(200),
  sentences: z
    .array(z.strictObject({ text: z.string(), cites: z.array(z.int()).min(1).max(3) }))
    .max(6),
  doubt: z.string().nullable(),
  share: z.number().min(0).max(1),
})

test('a schema goes out as strict servers take it, fields named like its words too', () => {
  const wire = wireSchema(schema)
  expect(schemaFaults(wire)).toEqual([])
  expect(wire).toMatchObject({
    required: ['language', 'default', 'sentences', 'doubt', 'share'],
    properties: {
      default: { type: 'string' },
      sentences: { maxItems: 6, items: { properties: { cites: { minItems: 1, maxItems: 3 } } } },
      share: { minimum: 0, maximum: 1 },
    },
  })
  expect(JSON.stringify(wire)).not.toMatch(/\$schema|minLength|9007199254740991/u)
})

test.each([
  ['an open object', z.looseObject({ a: z.string() }), /additionalProperties/u],
  ['an optional field', z.strictObject({ a: z.string().optional() }), /required/u],
  ['a record', z.strictObject({ a: z.record(z.string(), z.string()) }), /propertyNames/u],
])('the test server refuses %s, as OpenAI does', (_, given, fault) => {
  expect(schemaFaults(wireSchema(given)).join()).toMatch(fault)
})
