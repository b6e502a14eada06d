import type { OpenAPIHono } from '@hono/zod-openapi'
import { briefOver } from '#actions/brief'
import { briefQuerySchema } from '#api/brief-shapes'
import type { Store } from '#store/store'
import { briefPage } from '#web/pages/brief'
import { filled, refuse, wished } from '#web/reply'

/** The brief over many articles. */
export const briefRooms = (app: OpenAPIHono, store: Store): void => {
  app.get('/brief', async (c) => {
    const { article, ...query } = filled(c.req.query())
    const articles = article === undefined ? undefined : c.req.queries('article')
    const wish = wished(briefQuerySchema, { ...query, ...(articles && { article: articles }) })
    if (!wish.ok) return refuse(c, wish.problem)
    const { article: ids, ...rest } = wish.value
    const asked = [
      ...Object.entries(query),
      ...(ids ?? []).map((id): readonly [string, string] => ['article', id]),
    ]
    if (!ids && !rest.q && !rest.cluster) return c.html(briefPage(null, asked))
    const brief = await briefOver(store, { ...rest, articles: ids })
    return brief.ok ? c.html(briefPage(brief.value, asked)) : refuse(c, brief.problem)
  })
}
