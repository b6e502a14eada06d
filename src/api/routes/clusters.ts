import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { findClusters, getCluster } from '#actions/clusters'
import { clusterLineSchema, clusterQuerySchema, storedClusterSchema } from '#api/cluster-shapes'
import { refused } from '#api/faults'
import { answer, answerPage, problems, replies } from '#api/reply'
import { idSchema, pageOf } from '#api/shapes'
import type { Store } from '#store/store'

const listRoute = createRoute({
  method: 'get',
  path: '/v1/clusters',
  summary: 'Claims that say the same, gathered across articles and languages',
  description:
    'Most independent sources first. The filters of `/v1/claims` find clusters in which a claim fits.',
  request: { query: clusterQuerySchema },
  responses: {
    200: replies('A page of clusters.', pageOf(clusterLineSchema, 'ClusterPage')),
    ...problems(400, 503),
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/clusters/{id}',
  summary: 'Who says the same, and who contradicts it',
  request: { params: idSchema },
  responses: {
    200: replies('The cluster with its claims.', storedClusterSchema),
    ...problems(400, 404, 503),
  },
})

/** Routes that show what several say. */
export const clusterRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(listRoute, async (c) => {
    const { limit, cursor = null, ...wish } = c.req.valid('query')
    return answerPage(c, await findClusters(store, wish, { limit, cursor }))
  })
  app.openapi(oneRoute, async (c) => answer(c, await getCluster(store, c.req.valid('param').id)))
  return app
}
