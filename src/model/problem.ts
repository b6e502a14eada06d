/** Every failure that can be expected, by its stable code. Codes are never renamed. */
export const problemCodes = [
  'empty-document',
  'too-large',
  'unsupported-format',
  'unreadable',
  'blocked-address',
  'fetch-failed',
  'not-found',
  'invalid-request',
  'unauthorized',
  'rate-limited',
  'method-not-allowed',
  'conflict',
  'precondition-failed',
  'unprocessable',
  'internal',
  'overloaded',
  'storage-full',
  'disallowed',
  'model-unavailable',
  'model-refused',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** An expected failure: what was found, what was expected, what to do. `cause` stays inside. */
export type Problem = {
  readonly code: ProblemCode
  readonly message: string
  readonly cause?: unknown
}

/** Either what was asked for, or why it could not be had. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export const success = <T>(value: T): Result<T> => ({ ok: true, value })

export const failure = (code: ProblemCode, message: string, cause?: unknown): Result<never> => ({
  ok: false,
  problem: cause === undefined ? { code, message } : { code, message, cause },
})
