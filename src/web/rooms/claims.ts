import type { OpenAPIHono } from '@hono/zod-openapi'
import { findClaims } from '#actions/claims'
import { claimQuerySchema } from '#api/shapes'
import type { Store } from '#store/store'
import { claimsPage } from '#web/pages/claims'
import { filled, refuse, wished } from '#web/reply'

/** The search for claims. */
export const claimRooms = (app: OpenAPIHono, store: Store): void => {
  app.get('/claims', async (c) => {
    const query = filled(c.req.query())
    const wish = wished(claimQuerySchema, query)
    if (!wish.ok) return refuse(c, wish.problem)
    const { limit, cursor = null, ...filters } = wish.value
    const page = await findClaims(store, filters, { limit, cursor })
    return page.ok ? c.html(claimsPage(page.value, query)) : refuse(c, page.problem)
  })
}
