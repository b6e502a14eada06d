import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { json, problems, refusal, replies } from '#api/reply'
import type { Store } from '#store/store'

const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

const livez = createRoute({
  method: 'get',
  path: '/livez',
  summary: 'Whether the process answers',
  responses: { 200: replies('It does.', healthSchema) },
})

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether the store answers too',
  responses: { 200: replies('It does.', healthSchema), ...problems(422, 503) },
})

/** Routes for whoever watches over the server. */
export const healthRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono()
  app.openapi(livez, (c) => json(c, { status: 'ok' }))
  app.openapi(readyz, async (c) => {
    const page = await store.articles({}, { limit: 1, cursor: null })
    if (page.ok) return json(c, { status: 'ok' })
    const message = `The store does not answer: ${page.problem.message}`
    return refusal(c, { ok: false, problem: { code: 'overloaded', message } })
  })
  return app
}
