/** Replies of the desk: a page for a person, a problem as the API tells it for a program. */
import type { Context } from 'hono'
import type { z } from 'zod'
import { meanings, problemReply } from '#api/problems'
import type { Problem, Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { problemPage } from './pages/problem.ts'

/** Whether the reply is for a browser. */
export const wantsPage = (c: Context): boolean =>
  (c.req.header('accept') ?? '').includes('text/html')

/** What went wrong. */
export const refuse = (c: Context, problem: Problem): Response | Promise<Response> =>
  wantsPage(c)
    ? c.html(problemPage(problem), meanings[problem.code].status)
    : problemReply(c, problem)

/** What a form asks for, without the fields that were left blank. */
export const filled = (fields: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => typeof field[1] === 'string' && field[1].trim() !== '',
    ),
  )

/** A wish as its schema reads it. */
export const wished = <Schema extends z.ZodType>(
  schema: Schema,
  fields: unknown,
): Result<z.infer<Schema>> => {
  const read = schema.safeParse(fields)
  if (read.success) return success(read.data)
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return failure('invalid-request', faults.join('; '))
}
