import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { exportArticles, exportClaims } from '#actions/export'
import { type ExportFormat, exportFormatNames, exportFormats } from '#actions/export/format'
import { articleExportQuerySchema, claimExportQuerySchema } from '#api/brief-shapes'
import { refused } from '#api/faults'
import { linkNext, problems, refusal } from '#api/reply'
import { idSchema } from '#api/shapes'
import type { Store } from '#store/store'

const files = {
  description: 'The file. A page of claims has a link to the next one.',
  content: Object.fromEntries(
    exportFormatNames.map((format) => [exportFormats[format].type, { schema: z.string() }]),
  ),
}

const articleRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/export',
  summary: 'A stored article with its claims, in the formats of other tools',
  request: { params: idSchema, query: articleExportQuerySchema },
  responses: { 200: files, ...problems(400, 404, 503) },
})

const claimsRoute = createRoute({
  method: 'get',
  path: '/v1/claims/export',
  summary: 'Claims that fit, in the formats of other tools',
  request: { query: claimExportQuerySchema },
  responses: { 200: files, ...problems(400, 503) },
})

/** A file to keep: what a stranger wrote is never shown in the browser. */
const fileReply = (c: Context, text: string, format: ExportFormat): never => {
  const { type, extension } = exportFormats[format]
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="fabline.${extension}"`)
  return c.body(text, 200) as never
}

/** Routes that hand out files. */
export const exportRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(articleRoute, async (c) => {
    const way = c.req.valid('query')
    const text = await exportArticles(store, [c.req.valid('param').id], way)
    return text.ok ? fileReply(c, text.value, way.format) : refusal(c, text)
  })
  app.openapi(claimsRoute, async (c) => {
    const { limit, cursor = null, format, ...wish } = c.req.valid('query')
    const written = await exportClaims(store, { wish, slice: { limit, cursor } }, { format })
    if (!written.ok) return refusal(c, written)
    linkNext(c, written.value.next)
    return fileReply(c, written.value.text, format)
  })
  return app
}
