import { failure } from '#model/problem'
import type { Adapter } from './reading.ts'
import { alone } from './reading.ts'

/** Not yet. */
export const readWarc: Adapter = async function* () {
  yield* alone(failure('unsupported-format', 'Not yet.'))
}
