import type { OpenAPIHono } from '@hono/zod-openapi'
import { getArticle, listArticles } from '#actions/articles'
import { ingestDocument } from '#actions/ingest'
import { summarizeStored } from '#actions/summary'
import { articleQuerySchema } from '#api/shapes'
import type { Store } from '#store/store'
import { articlePage } from '#web/pages/article'
import { articlesPage } from '#web/pages/articles'
import { rulesPage } from '#web/pages/rules'
import { filled, refuse, wished } from '#web/reply'

/** The list of articles, each article, and what was taken out of them. */
export const articleRooms = (app: OpenAPIHono, store: Store): void => {
  app.get('/', async (c) => {
    const query = filled(c.req.query())
    const wish = wished(articleQuerySchema, query)
    if (!wish.ok) return refuse(c, wish.problem)
    const { limit, cursor = null, ...filters } = wish.value
    const page = await listArticles(store, filters, { limit, cursor })
    return page.ok ? c.html(articlesPage(page.value, query)) : refuse(c, page.problem)
  })

  app.post('/articles', async (c) => {
    const { text } = await c.req.parseBody()
    const saved = await ingestDocument(store, { text })
    if (!saved.ok) return refuse(c, saved.problem)
    return c.redirect(`/articles/${encodeURIComponent(saved.value.analysis.id)}`, 303)
  })

  app.get('/articles/:id', async (c) => {
    const id = c.req.param('id')
    const analysis = await getArticle(store, id)
    if (!analysis.ok) return refuse(c, analysis.problem)
    const summary = await summarizeStored(store, id, { lang: c.req.query('lang') })
    return summary.ok
      ? c.html(articlePage(analysis.value, summary.value))
      : refuse(c, summary.problem)
  })

  app.get('/rules', async (c) => {
    const counts = await store.blockCounts()
    return counts.ok ? c.html(rulesPage(counts.value)) : refuse(c, counts.problem)
  })
}
