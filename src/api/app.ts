/** DOOR 1. The HTTP API over a store. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { Abstracts } from '#actions/abstracts'
import type { AddressReading } from '#actions/ingest-address'
import type { Store } from '#store/store'
import { nothingHere, refused, thrown } from './faults.ts'
import { headers, loopbackOnly, shortUrl, smallBody } from './guards.ts'
import { problemReply } from './problems.ts'
import { articleRoutes, documentRoutes } from './routes/articles.ts'
import { briefRoutes } from './routes/briefs.ts'
import { claimRoutes } from './routes/claims.ts'
import { clusterRoutes } from './routes/clusters.ts'
import { editRoutes } from './routes/edits.ts'
import { exportRoutes } from './routes/exports.ts'
import { feedRoutes } from './routes/feeds.ts'
import { flagRoutes } from './routes/flags.ts'
import { healthRoutes } from './routes/health.ts'
import { versionRoutes } from './routes/versions.ts'

type Options = {
  readonly store: Store
  /** Absent where the API may fetch nothing. */
  readonly addresses?: AddressReading | undefined
  /** Absent where no language model is set up. */
  readonly abstracts?: Abstracts | undefined
  /** Whether only requests that call this machine by its own name are answered. */
  readonly isLocal?: boolean
  /** Hears of faults of ours. */
  readonly report?: (error: Error) => void
}

const about = {
  openapi: '3.1.0',
  info: {
    title: 'fabline',
    version: '1',
    description:
      'What the news says about chips and export rules, in whatever language: who claims what, each finding with the words it was read from. Fields may be added within `/v1`, never renamed or removed.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
}

const allRoutes = [
  versionRoutes,
  editRoutes,
  claimRoutes,
  clusterRoutes,
  flagRoutes,
  briefRoutes,
  exportRoutes,
  feedRoutes,
  healthRoutes,
]

/** The API: takes documents in, shows articles, claims and flags. */
export const createApi = (options: Options): OpenAPIHono => {
  const { store, addresses, abstracts, isLocal = true, report = () => {} } = options
  const app = new OpenAPIHono({ defaultHook: refused })
  app.use(headers())
  app.use(shortUrl)
  if (isLocal) app.use(loopbackOnly)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('allow', methods.join(', '))
        const message = `${c.req.method} is not possible here; ${methods.join(', ')} is.`
        return problemReply(c, { code: 'method-not-allowed', message })
      },
    }),
  )
  app.use(smallBody())
  app.route('/', documentRoutes(store, addresses))
  app.route('/', articleRoutes(store, abstracts))
  for (const routes of allRoutes) app.route('/', routes(store))
  app.doc31('/openapi.json', about)
  app.onError(thrown(report))
  app.notFound(nothingHere)
  return app
}
