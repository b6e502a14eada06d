import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { judgeFlag, listFlags } from '#actions/flags'
import { refused } from '#api/faults'
import { answer, answerPage, problems, replies } from '#api/reply'
import { flagQuerySchema, idSchema, judgementSchema, pageOf, storedFlagSchema } from '#api/shapes'
import type { Store } from '#store/store'

const listRoute = createRoute({
  method: 'get',
  path: '/v1/flags',
  summary: "The editors' queue, last come first",
  request: { query: flagQuerySchema },
  responses: {
    200: replies('A page of flags.', pageOf(storedFlagSchema, 'FlagPage')),
    ...problems(400, 503),
  },
})

const judgeRoute = createRoute({
  method: 'patch',
  path: '/v1/flags/{id}',
  summary: 'Confirm or dismiss a flag, or open it again',
  request: {
    params: idSchema,
    body: { content: { 'application/json': { schema: judgementSchema } }, required: true },
  },
  responses: {
    200: replies('The flag as it stands now.', storedFlagSchema),
    ...problems(400, 404, 415, 503, 507),
  },
})

/** Routes of the editors' queue. */
export const flagRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(listRoute, async (c) => {
    const { limit, cursor = null, ...wish } = c.req.valid('query')
    return answerPage(c, await listFlags(store, wish, { limit, cursor }))
  })
  app.openapi(judgeRoute, async (c) => {
    const { status, note = null, by = null } = c.req.valid('json')
    return answer(c, await judgeFlag(store, c.req.valid('param').id, { status, note, by }))
  })
  return app
}
