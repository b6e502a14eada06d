/** What Hono and zod throw or refuse, as problems. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import type { ProblemCode } from '#model/problem'
import type { FieldFault } from './problems.ts'
import { problemReply } from './problems.ts'

const codes: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-request',
  413: 'too-large',
  415: 'unsupported-format',
}

const sentences: Partial<Record<ProblemCode, string>> = {
  'invalid-request': 'The body is no JSON.',
  'unsupported-format': 'Send JSON, with the header `content-type: application/json`.',
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const faultsIn = (error: z.core.$ZodError): readonly FieldFault[] =>
  error.issues.map(({ path, message }) => ({ pointer: pointerTo(path), detail: message }))

/** The reply to a request that does not fit its schema: nothing where it does. */
export const refused = (
  result: { readonly success: boolean; readonly error?: unknown; readonly target?: string },
  c: Context,
): Response | undefined => {
  if (result.success) return undefined
  const errors = faultsIn(result.error as z.core.$ZodError)
  const message = errors
    .map(({ pointer, detail }) => (pointer ? `${pointer.slice(1)}: ${detail}` : detail))
    .join('; ')
  return problemReply(c, { code: 'invalid-request', message }, errors)
}

/**
 * The reply to whatever was thrown. What is no HTTP error is a bug: the cause goes to `report`,
 * never into the reply.
 */
export const thrown =
  (report: (error: Error) => void) =>
  (error: Error, c: Context): Response => {
    const code = error instanceof HTTPException ? codes[error.status] : undefined
    if (code) return problemReply(c, { code, message: sentences[code] ?? error.message })
    report(error)
    const message = 'Something broke on our side; the log of the server says what.'
    return problemReply(c, { code: 'internal', message })
  }

/** The reply where nothing is. */
export const nothingHere = (c: Context): Response =>
  problemReply(c, { code: 'not-found', message: `There is nothing at ${c.req.path}.` })
