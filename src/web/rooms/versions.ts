import type { OpenAPIHono } from '@hono/zod-openapi'
import { getArticle } from '#actions/articles'
import { compareVersions, listVersions } from '#actions/versions'
import type { Store } from '#store/store'
import { versionPage, versionsPage } from '#web/pages/versions'
import { refuse } from '#web/reply'

/** How an article changed. */
export const versionRooms = (app: OpenAPIHono, store: Store): void => {
  app.get('/articles/:id/versions', async (c) => {
    const article = await getArticle(store, c.req.param('id'))
    if (!article.ok) return refuse(c, article.problem)
    const versions = await listVersions(store, article.value.id)
    return versions.ok
      ? c.html(versionsPage(article.value, versions.value))
      : refuse(c, versions.problem)
  })

  app.get('/articles/:id/versions/:version{[0-9]{1,9}}', async (c) => {
    const article = await getArticle(store, c.req.param('id'))
    if (!article.ok) return refuse(c, article.problem)
    const to = Number(c.req.param('version'))
    const diff = await compareVersions(store, article.value.id, { to })
    return diff.ok ? c.html(versionPage(article.value, diff.value)) : refuse(c, diff.problem)
  })
}
