/** DOOR 2. The desk: pages for people over the API. They work without scripts. */
import { readFileSync } from 'node:fs'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { csrf } from 'hono/csrf'
import { createApi } from '#api/app'
import { nothingHere, thrown } from '#api/faults'
import { problemReply } from '#api/problems'
import { problemCodes } from '#model/problem'
import { problemKindPage } from './pages/problem.ts'
import { refuse, wantsPage } from './reply.ts'
import { articleRooms } from './rooms/articles.ts'
import { briefRooms } from './rooms/briefs.ts'
import { claimRooms } from './rooms/claims.ts'
import { clusterRooms } from './rooms/clusters.ts'
import { flagRooms } from './rooms/flags.ts'
import { versionRooms } from './rooms/versions.ts'

type Options = Parameters<typeof createApi>[0]

const files = [
  ['base.css', 'text/css; charset=utf-8'],
  ['desk.css', 'text/css; charset=utf-8'],
  ['article.css', 'text/css; charset=utf-8'],
  ['brief.css', 'text/css; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
] as const

const serveFiles = (app: OpenAPIHono): void => {
  for (const [name, type] of files) {
    const content = readFileSync(new URL(`./public/${name}`, import.meta.url), 'utf8')
    app.get(`/${name}`, (c) =>
      c.body(content, 200, { 'content-type': type, 'cache-control': 'max-age=600' }),
    )
  }
}

/** Forms of our own pages only: another site must not decide in an editor's name. */
const ownForms = (app: OpenAPIHono): void => {
  const guard = csrf()
  for (const path of ['/articles', '/articles/:id/edits', '/flags/:id'])
    app.post(path, async (c, next) => {
      try {
        return await guard(c, next)
      } catch {
        const message = 'The form does not come from this desk: open it here and send it again.'
        return problemReply(c, { code: 'invalid-request', message })
      }
    })
}

const explainProblems = (app: OpenAPIHono): void => {
  app.get('/problems/:code', (c) => {
    const code = problemCodes.find((one) => one === c.req.param('code'))
    return code ? c.html(problemKindPage(code)) : nothingHere(c)
  })
}

/** The API and the desk over one store. */
export const createDesk = (options: Options): OpenAPIHono => {
  const app = createApi(options)
  const report = options.report ?? (() => {})
  serveFiles(app)
  ownForms(app)
  articleRooms(app, options.store, options.addresses)
  for (const rooms of [versionRooms, claimRooms, clusterRooms, briefRooms, flagRooms])
    rooms(app, options.store)
  explainProblems(app)
  app.notFound((c: Context) => {
    if (!wantsPage(c)) return nothingHere(c)
    return refuse(c, { code: 'not-found', message: `There is nothing at ${c.req.path}.` })
  })
  app.onError(thrown(report))
  return app
}
