/** Results as replies. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Result } from '#model/problem'
import { problemSchema } from '#schemas/problem'
import type { Page } from '#store/store'
import { problemReply } from './problems.ts'

/**
 * A value as JSON. The type is given up: `@hono/zod-openapi` wants mutable ones, ours are readonly.
 * The tests parse every reply with the schema its route promises.
 */
export const json = (c: Context, value: unknown, status: ContentfulStatusCode = 200): never =>
  c.json(value as object, status) as never

/** The problem of a result that is none. */
export const refusal = (c: Context, result: Result<unknown> & { readonly ok: false }): never =>
  problemReply(c, result.problem) as never

/** A result: its value as JSON, or its problem. */
export const answer = (c: Context, result: Result<unknown>): never =>
  result.ok ? json(c, result.value) : refusal(c, result)

/** The link to the next page of a list; none on the last one. */
export const linkNext = (c: Context, cursor: string | null): void => {
  if (cursor === null) return
  const next = new URL(c.req.url)
  next.searchParams.set('cursor', cursor)
  c.header('link', `<${next.pathname}${next.search}>; rel="next"`)
}

/** A page of a list, with a link to the next one. */
export const answerPage = (c: Context, result: Result<Page<unknown>>): never => {
  if (result.ok) linkNext(c, result.value.next)
  return answer(c, result)
}

/** What a route may answer besides: the problems, by status. */
export const problems = (...statuses: readonly number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  )

/** A reply of a route, as the OpenAPI document tells it. */
export const replies = <Schema>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
