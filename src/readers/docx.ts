import { failure } from '#model/problem'
import { alone } from './reading.ts'
import type { WholeReader } from './whole.ts'

/** Not yet. */
export const readDocx: WholeReader = () => alone(failure('unsupported-format', 'Not yet.'))
