import type { OpenAPIHono } from '@hono/zod-openapi'
import { judgeFlag, listFlags } from '#actions/flags'
import { flagQuerySchema, judgementSchema } from '#api/shapes'
import type { Store } from '#store/store'
import { editorOf, rememberEditor } from '#web/editor'
import { flagsPage } from '#web/pages/flags'
import { filled, refuse, wished } from '#web/reply'

/** The editors' queue, and what they decide. */
export const flagRooms = (app: OpenAPIHono, store: Store): void => {
  app.get('/flags', async (c) => {
    const query = filled(c.req.query())
    const wish = wished(flagQuerySchema, query)
    if (!wish.ok) return refuse(c, wish.problem)
    const { limit, cursor = null, ...filters } = wish.value
    const page = await listFlags(store, filters, { limit, cursor })
    return page.ok ? c.html(flagsPage(page.value, query, editorOf(c))) : refuse(c, page.problem)
  })

  app.post('/flags/:id', async (c) => {
    const wish = wished(judgementSchema, filled(await c.req.parseBody()))
    if (!wish.ok) return refuse(c, wish.problem)
    const { status, note = null, by = null } = wish.value
    const judged = await judgeFlag(store, c.req.param('id'), { status, note, by })
    if (!judged.ok) return refuse(c, judged.problem)
    if (by) rememberEditor(c, by)
    return c.redirect('/flags', 303)
  })
}
