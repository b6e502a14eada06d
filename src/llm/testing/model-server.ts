/** A server on loopback that speaks as OpenAI does, and fails as servers do. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { Act, Rules, Script, Seen } from './act.ts'
import { batchRoutes, type World } from './batches.ts'
import { type Refusal, refused, refusedCaller } from './check-request.ts'
import { completion, completionEvents, type Json } from './completions.ts'
import { response, responseEvents } from './responses.ts'
import { errorReply, eventStream } from './send.ts'
import { embeddings } from './vectors.ts'

export type ModelServer = {
  /** To be set as OPENAI_BASE_URL. */
  readonly baseUrl: string
  /** All questions that came in, batches and embeddings too, first come first. */
  readonly seen: readonly Seen[]
  readonly close: () => Promise<void>
}

const openAi: Rules = {
  keys: null,
  models: ['test-model'],
  contextTokens: 32_000,
  refuses: [],
}

type Env = { Bindings: HttpBindings }

const refusal = ({ status, message, code, param }: Refusal) => {
  const error = { message, type: 'invalid_request_error', param: param ?? null, code }
  return Response.json({ error }, { status })
}

/** How a kind of question is answered, whole and streamed. */
type Kind = {
  readonly whole: (seen: Seen, act: Act) => Json
  readonly events: (seen: Seen, act: Act) => readonly Json[]
}

const appFor = ({ script, rules, seen }: World, isOver: Promise<void>) => {
  const look = async (c: Context<Env>): Promise<Seen> => {
    const body = (await c.req.json()) as Json
    const one = { path: c.req.path, headers: c.req.header(), body }
    seen.push(one)
    return one
  }
  const play = async (c: Context<Env>, kind: Kind): Promise<Response> => {
    const one = await look(c)
    const fault = refused(one, rules)
    if (fault) return refusal(fault)
    const act = script(one, seen.length - 1)
    if (act.hangs) await isOver
    if (act.delayMs) await new Promise((resolve) => setTimeout(resolve, act.delayMs))
    if (act.status !== undefined) return errorReply(act)
    if (act.body !== undefined) return new Response(act.body)
    if (one.body.stream !== true || act.ignoresStream) return Response.json(kind.whole(one, act))
    const breakOff = () => c.env.outgoing.destroy()
    return eventStream(kind.events(one, act), act, { breakOff, isOver })
  }
  const app = new Hono<Env>().basePath('/v1')
  app.use(async (c, next) => {
    const fault = refusedCaller({ path: c.req.path, headers: c.req.header(), body: {} }, rules)
    return fault ? refusal(fault) : next()
  })
  app.post('/chat/completions', (c) => play(c, { whole: completion, events: completionEvents }))
  app.post('/responses', (c) => play(c, { whole: response, events: responseEvents }))
  app.post('/embeddings', async (c) => c.json(embeddings((await look(c)).body)))
  app.get('/models', (c) =>
    c.json({ object: 'list', data: rules.models.map((id) => ({ id, object: 'model' })) }),
  )
  app.route('/', batchRoutes({ script, rules, seen }))
  return app
}

/**
 * Starts the server; what it does with each question the script says.
 *
 * It checks what it gets before it plays: keys, models, strict schemas, limits, lengths.
 */
export const startModelServer = async (
  script: Script,
  given: Partial<Rules> = {},
): Promise<ModelServer> => {
  const seen: Seen[] = []
  const over = Promise.withResolvers<void>()
  const rules = { ...openAi, ...given }
  const app = appFor({ script, rules, seen }, over.promise)
  const server = createAdaptorServer({ fetch: app.fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    close: async () => {
      over.resolve()
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
