import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Feed, type FeedFormat, feedFormats, writeFeed } from '#actions/export/feed'
import { claimFeed, type FeedPlace, flagFeed } from '#actions/feeds'
import { claimFeedQuerySchema, flagFeedQuerySchema } from '#api/brief-shapes'
import { refused } from '#api/faults'
import { problems, refusal } from '#api/reply'
import type { Result } from '#model/problem'
import type { Store } from '#store/store'

const routeFor = <Query extends z.ZodObject>(
  { name, format }: { readonly name: 'claims' | 'flags'; readonly format: FeedFormat },
  query: Query,
) =>
  createRoute({
    method: 'get',
    path: `/v1/feeds/${name}.${format}` as const,
    summary: `${name === 'claims' ? 'Claims that fit' : "The editors' queue"}, as a feed (${format === 'atom' ? 'Atom' : 'JSON Feed'})`,
    description: 'Takes the filters of the list. Each entry has the same id for ever.',
    request: { query },
    responses: {
      200: {
        description: 'The feed.',
        content: { [feedFormats[format].type]: { schema: z.string() } },
      },
      ...problems(400, 503),
    },
  })

const placeOf = (c: Context): FeedPlace => {
  const { href, origin } = new URL(c.req.url)
  return { self: href, origin, now: new Date().toISOString() }
}

const feedReply = async (c: Context, feed: Result<Feed>, format: FeedFormat): Promise<never> => {
  if (!feed.ok) return refusal(c, feed)
  c.header('content-type', feedFormats[format].type)
  return c.body(await writeFeed(feed.value, format), 200) as never
}

/** Routes for feed readers. */
export const feedRoutes = (store: Store): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refused })
  for (const format of ['atom', 'json'] as const) {
    app.openapi(routeFor({ name: 'claims', format }, claimFeedQuerySchema), async (c) => {
      const { limit, ...wish } = c.req.valid('query')
      return feedReply(c, await claimFeed(store, { wish, limit }, placeOf(c)), format)
    })
    app.openapi(routeFor({ name: 'flags', format }, flagFeedQuerySchema), async (c) => {
      const { limit, ...wish } = c.req.valid('query')
      return feedReply(c, await flagFeed(store, { wish, limit }, placeOf(c)), format)
    })
  }
  return app
}
