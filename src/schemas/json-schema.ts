import { z } from 'zod'
import { analysisSchema } from './analysis.ts'

/**
 * The contract's `fabline.analysis/1` as JSON Schema (draft 2020-12), as it is checked in under
 * `docs/`. Unknown fields are allowed, since fields may be added.
 */
export const analysisJsonSchema = (): string => {
  const schema = z.toJSONSchema(analysisSchema, { io: 'input', target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'fabline.analysis/1', ...schema }, null, 2)}\n`
}
