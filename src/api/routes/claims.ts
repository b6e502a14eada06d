import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { findClaims } from '#actions/claims'
import { refused } from '#api/faults'
import { answerPage, problems, replies } from '#api/reply'
import { claimQuerySchema, foundClaimSchema, pageOf } from '#api/shapes'
import type { Store } from '#store/store'

const listRoute = createRoute({
  method: 'get',
  path: '/v1/claims',
  summary: 'Claims of all stored articles, in every language',
  description:
    'Where `q` searches, the claims that say most of it come first, in whatever language (`found` tells why); else newest day first.',
  request: { query: claimQuerySchema },
  responses: {
    200: replies('A page of claims.', pageOf(foundClaimSchema, 'ClaimPage')),
    ...problems(400, 503),
  },
})

/** Routes that search claims. */
export const claimRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(listRoute, async (c) => {
    const { limit, cursor = null, ...wish } = c.req.valid('query')
    return answerPage(c, await findClaims(store, wish, { limit, cursor }))
  })
  return app
}
