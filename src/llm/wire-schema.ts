import { z } from 'zod'
import type { JsonSchema } from './chat.ts'

/** Said by zod of any integer, and by strict servers refused or taken for a rule. */
const isNoBound = (name: string, value: unknown): boolean =>
  (name === 'minimum' && value === Number.MIN_SAFE_INTEGER) ||
  (name === 'maximum' && value === Number.MAX_SAFE_INTEGER)

/** Words of JSON Schema that strict servers do not take; zod checks them when the answer is there. */
const notStrict = new Set(['$schema', 'default', 'minLength', 'maxLength'])

const cleaned = (node: unknown, isProperties = false): unknown => {
  if (Array.isArray(node)) return node.map((one) => cleaned(one))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name, value]) => isProperties || !(notStrict.has(name) || isNoBound(name, value)))
      .map(([name, value]) => [name, cleaned(value, name === 'properties' && !isProperties)]),
  )
}

/** The schema of an answer as servers with strict schemas take it. */
export const wireSchema = (schema: z.ZodType): JsonSchema =>
  cleaned(z.toJSONSchema(schema, { io: 'output' })) as JsonSchema
