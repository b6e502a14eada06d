import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { briefOver } from '#actions/brief'
import { briefFormatQuerySchema } from '#api/brief-shapes'
import { refused } from '#api/faults'
import { json, problems, refusal } from '#api/reply'
import { briefSchema } from '#schemas/brief'
import type { Store } from '#store/store'

const route = createRoute({
  method: 'get',
  path: '/v1/brief',
  summary: 'One briefing over many articles',
  description:
    'What several sources say, where they contradict each other, what only one says, and the words behind each line, in their own language. Ask with one of `q`, `article` and `cluster`.',
  request: { query: briefFormatQuerySchema },
  responses: {
    200: {
      description: 'The brief.',
      content: {
        'application/json': { schema: briefSchema },
        'text/markdown': { schema: z.string() },
      },
    },
    ...problems(400, 404, 503),
  },
})

/** Routes over many articles. */
export const briefRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(route, async (c) => {
    const { article: articles, format, ...wish } = c.req.valid('query')
    const brief = await briefOver(store, { ...wish, articles })
    if (!brief.ok) return refusal(c, brief)
    if (format === 'json') return json(c, brief.value)
    const { briefMarkdown } = await import('#actions/export/brief-markdown')
    return c.body(briefMarkdown(brief.value), 200, {
      'content-type': 'text/markdown; charset=utf-8',
    }) as never
  })
  return app
}
