/** Writes the contract's JSON Schema into docs/: `npm run schema`. A test says when it is stale. */
import { writeFileSync } from 'node:fs'
import { analysisJsonSchema } from '#schemas/json-schema'

writeFileSync(
  new URL('../docs/fabline.analysis.schema.json', import.meta.url),
  analysisJsonSchema(),
)
