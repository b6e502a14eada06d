import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { compareVersions, listVersions } from '#actions/versions'
import { refused } from '#api/faults'
import { answer, json, problems, refusal, replies } from '#api/reply'
import { idSchema } from '#api/shapes'
import {
  diffQuerySchema,
  versionDiffSchema,
  versionListSchema,
  versionParamSchema,
} from '#api/version-shapes'
import type { Store } from '#store/store'

const listRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/versions',
  summary: 'All versions of a stored article, newest first',
  request: { params: idSchema },
  responses: { 200: replies('The versions.', versionListSchema), ...problems(404, 503) },
})

const diffRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/versions/{version}/diff',
  summary: 'What a version says otherwise than the one before it, block by block',
  request: { params: versionParamSchema, query: diffQuerySchema },
  responses: {
    200: replies('What changed.', versionDiffSchema),
    ...problems(400, 404, 503),
  },
})

/** Routes that show how an article changed. */
export const versionRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(listRoute, async (c) => {
    const versions = await listVersions(store, c.req.valid('param').id)
    return versions.ok ? json(c, { items: versions.value }) : refusal(c, versions)
  })
  app.openapi(diffRoute, async (c) => {
    const { id, version: to } = c.req.valid('param')
    return answer(c, await compareVersions(store, id, { to, ...c.req.valid('query') }))
  })
  return app
}
