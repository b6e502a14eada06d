/** Every problem over HTTP: its status, and the words of RFC 9457. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem, ProblemCode } from '#model/problem'

type Meaning = { readonly status: ContentfulStatusCode; readonly title: string }

/** The status of each code, and the one sentence that is the same for every problem of its kind. */
export const meanings: Readonly<Record<ProblemCode, Meaning>> = {
  'empty-document': { status: 422, title: 'The document holds no text.' },
  'too-large': { status: 413, title: 'The document is larger than we take.' },
  'unsupported-format': { status: 415, title: 'The format cannot be read.' },
  unreadable: { status: 422, title: 'The document is broken.' },
  'blocked-address': { status: 403, title: 'The address is not one we fetch from.' },
  'fetch-failed': { status: 502, title: 'The address could not be fetched.' },
  'not-found': { status: 404, title: 'There is nothing of that name.' },
  'invalid-request': { status: 400, title: 'The request is not what was expected.' },
  unauthorized: { status: 401, title: 'You have to say who you are.' },
  'rate-limited': { status: 429, title: 'Too many requests; wait a little.' },
  'method-not-allowed': { status: 405, title: 'This cannot be done here.' },
  conflict: { status: 409, title: 'Somebody else was faster.' },
  'precondition-failed': { status: 412, title: 'It has changed meanwhile.' },
  unprocessable: { status: 422, title: 'The request makes sense, but cannot be done.' },
  internal: { status: 500, title: 'The fault is ours.' },
  overloaded: { status: 503, title: 'Too much at once; try again soon.' },
  'storage-full': { status: 507, title: 'The store is full.' },
  disallowed: { status: 403, title: "The site's robots.txt forbids it." },
  'model-unavailable': { status: 503, title: 'No language model answers.' },
  'model-refused': { status: 502, title: "The model's answer did not hold up against the source." },
}

/** A fault of one field; `pointer` is a JSON Pointer into the body or the query. */
export type FieldFault = { readonly pointer: string; readonly detail: string }

/** The problem as a reply. What caused it stays inside. */
export const problemReply = (
  c: Context,
  { code, message }: Problem,
  errors?: readonly FieldFault[],
): Response => {
  const { status, title } = meanings[code]
  const body = {
    type: `/problems/${code}`,
    title,
    status,
    detail: message,
    instance: c.req.path,
    ...(errors && errors.length > 0 && { errors }),
  }
  c.header('content-type', 'application/problem+json')
  if (status === 503) c.header('retry-after', '5')
  return c.body(JSON.stringify(body), status)
}
