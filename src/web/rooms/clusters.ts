import type { OpenAPIHono } from '@hono/zod-openapi'
import { getCluster } from '#actions/clusters'
import type { Store } from '#store/store'
import { clusterPage } from '#web/pages/cluster'
import { refuse } from '#web/reply'

/** What several say, and who contradicts it. */
export const clusterRooms = (app: OpenAPIHono, store: Store): void => {
  app.get('/clusters/:id', async (c) => {
    const cluster = await getCluster(store, c.req.param('id'))
    return cluster.ok ? c.html(clusterPage(cluster.value)) : refuse(c, cluster.problem)
  })
}
