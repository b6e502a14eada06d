import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { listBlocks } from '#actions/blocks'
import { editArticle } from '#actions/edits'
import { blockListSchema, editedSchema, editListSchema, editRequestSchema } from '#api/edit-shapes'
import { demandIn, etagFor, etagOf, knows } from '#api/etag'
import { refused } from '#api/faults'
import { maxReachedArticles } from '#api/limits'
import { json, problems, refusal, replies } from '#api/reply'
import { idSchema } from '#api/shapes'
import type { Store } from '#store/store'

const blocksRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/blocks',
  summary: 'The blocks of a stored article, numbered, with what was taken out and why',
  request: { params: idSchema },
  responses: {
    200: replies('Its blocks. Send the `ETag` as `If-Match` with an edit.', blockListSchema),
    304: { description: 'Unchanged since the tag of `If-None-Match`.' },
    ...problems(404, 503),
  },
})

const listRoute = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/edits',
  summary: 'All that editors decided about the blocks of an article, first come first',
  request: { params: idSchema },
  responses: { 200: replies('The decisions.', editListSchema), ...problems(404, 503) },
})

const editRoute = createRoute({
  method: 'post',
  path: '/v1/articles/{id}/edits',
  summary: 'Restore or strike blocks, or take a decision back; the article is analyzed anew',
  request: {
    params: idSchema,
    headers: z.object({
      'if-match': z
        .string()
        .max(1024)
        .optional()
        .meta({ description: 'The `ETag` of the blocks or the analysis the editor saw.' }),
    }),
    body: { content: { 'application/json': { schema: editRequestSchema } }, required: true },
  },
  responses: {
    201: replies('Decided, and kept. `ETag` is that of the new analysis.', editedSchema),
    ...problems(400, 404, 409, 412, 415, 422, 503, 507),
  },
})

/** Routes by which editors put blocks back or take them out. */
export const editRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  app.openapi(blocksRoute, async (c) => {
    const found = await listBlocks(store, c.req.valid('param').id)
    if (!found.ok) return refusal(c, found)
    const { tag, edits: _, ...list } = found.value
    const etag = etagFor(tag)
    c.header('etag', etag)
    c.header('cache-control', 'no-cache')
    return knows(c.req.header('if-none-match'), etag) ? c.body(null, 304) : json(c, list)
  })
  app.openapi(listRoute, async (c) => {
    const found = await listBlocks(store, c.req.valid('param').id)
    return found.ok ? json(c, { items: found.value.edits }) : refusal(c, found)
  })
  app.openapi(editRoute, async (c) => {
    const { by, note = null, ...request } = c.req.valid('json')
    const edited = await editArticle(
      store,
      { id: c.req.valid('param').id, request, editor: { by, note } },
      { isSeen: demandIn(c.req.header('if-match')), maxReached: maxReachedArticles },
    )
    if (!edited.ok) return refusal(c, edited)
    const { analysis, ...made } = edited.value
    c.header('etag', etagOf(analysis))
    return json(c, made, 201)
  })
  return app
}
