import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getArticle, listArticles } from '#actions/articles'
import { listEdits } from '#actions/blocks'
import { clustersIn } from '#actions/clusters'
import { editArticle } from '#actions/edits'
import { ingestDocument } from '#actions/ingest'
import { type AddressReading, ingestAddress } from '#actions/ingest-address'
import { summarizeStored } from '#actions/summary'
import { editFormSchema } from '#api/edit-shapes'
import { maxReachedArticles } from '#api/limits'
import { articleQuerySchema } from '#api/shapes'
import type { Analysis } from '#model/analysis'
import { success } from '#model/problem'
import type { Store } from '#store/store'
import { tagOf } from '#store/tag'
import { editorOf, rememberEditor } from '#web/editor'
import { articlePage } from '#web/pages/article'
import { articlesPage } from '#web/pages/articles'
import { rulesPage } from '#web/pages/rules'
import { filled, refuse, wished } from '#web/reply'

/** What stands around an article: decisions about it, and who else says what it says. */
const sceneOf = async (c: Context, store: Store, analysis: Analysis) => {
  const known = await listEdits(store, analysis)
  if (!known.ok) return known
  const clusters = await clustersIn(store, analysis.id)
  if (!clusters.ok) return clusters
  const editing = {
    id: analysis.id,
    open: Number(c.req.query('edit')) || null,
    tag: tagOf(analysis),
    by: editorOf(c),
    publisher: analysis.source.publisher,
    edits: new Map(known.value.map((edit) => [edit.id, edit])),
  }
  return success({ editing, clusters: clusters.value })
}

/** The list of articles, each article, and what was taken out of them. */
export const articleRooms = (app: OpenAPIHono, store: Store, addresses?: AddressReading): void => {
  app.get('/', async (c) => {
    const query = filled(c.req.query())
    const wish = wished(articleQuerySchema, query)
    if (!wish.ok) return refuse(c, wish.problem)
    const { limit, cursor = null, ...filters } = wish.value
    const page = await listArticles(store, filters, { limit, cursor })
    return page.ok
      ? c.html(articlesPage(page.value, query, addresses !== undefined))
      : refuse(c, page.problem)
  })

  app.post('/articles', async (c) => {
    const { text, url } = filled(await c.req.parseBody())
    const saved = await (addresses && url
      ? ingestAddress(store, { url }, addresses)
      : ingestDocument(store, { text }))
    if (!saved.ok) return refuse(c, saved.problem)
    return c.redirect(`/articles/${encodeURIComponent(saved.value.analysis.id)}`, 303)
  })

  app.get('/articles/:id', async (c) => {
    const id = c.req.param('id')
    const analysis = await getArticle(store, id)
    if (!analysis.ok) return refuse(c, analysis.problem)
    const summary = await summarizeStored(store, id, { lang: c.req.query('lang') })
    if (!summary.ok) return refuse(c, summary.problem)
    const scene = await sceneOf(c, store, analysis.value)
    if (!scene.ok) return refuse(c, scene.problem)
    return c.html(articlePage(analysis.value, summary.value, scene.value))
  })

  app.post('/articles/:id/edits', async (c) => {
    const id = c.req.param('id')
    const { seen, at, ...fields } = filled(await c.req.parseBody())
    const wish = wished(editFormSchema, fields)
    if (!wish.ok) return refuse(c, wish.problem)
    const { by, note = null, ...request } = wish.value
    const edited = await editArticle(
      store,
      { id, request, editor: { by, note } },
      { isSeen: (tag) => tag === seen, maxReached: maxReachedArticles },
    )
    if (!edited.ok) return refuse(c, edited.problem)
    rememberEditor(c, by)
    const anchor = /^\d{1,9}$/u.test(at ?? '') ? `#at-${at}` : ''
    return c.redirect(`/articles/${encodeURIComponent(id)}${anchor}`, 303)
  })

  app.get('/rules', async (c) => {
    const counts = await store.blockCounts()
    return counts.ok ? c.html(rulesPage(counts.value)) : refuse(c, counts.problem)
  })
}
