/** Files and batches: questions handed over in a file, answered out of order a while later. */
import { type Context, Hono } from 'hono'
import type { Rules, Script, Seen } from './act.ts'
import { refused } from './check-request.ts'
import { completion, type Json } from './completions.ts'

export type World = { readonly script: Script; readonly rules: Rules; readonly seen: Seen[] }

type Line = { readonly custom_id: string; readonly url: string; readonly body: Json }

type Batch = {
  readonly id: string
  readonly input: string
  readonly metadata: unknown
  looks: number
  isCancelled: boolean
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'custom_id' in value && 'body' in value

const linesIn = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)

const failedLine = (custom_id: string, status: number, message: string) => ({
  id: `req_${custom_id}`,
  custom_id,
  response: { status_code: status, body: { error: { message } } },
  error: null,
})

/** Each look moves a batch on: `validating`, `in_progress`, then what became of it. */
const stateOf = ({ looks, isCancelled }: Batch): string =>
  isCancelled ? 'cancelled' : (['validating', 'in_progress'][looks - 1] ?? 'completed')

const shown = (batch: Batch, { done, failed }: { done: number; failed: number }): Json => {
  const status = stateOf(batch)
  const isOver = status === 'completed'
  return {
    id: batch.id,
    object: 'batch',
    endpoint: '/v1/chat/completions',
    input_file_id: batch.input,
    completion_window: '24h',
    status,
    output_file_id: isOver && done > 0 ? `${batch.id}-output` : null,
    error_file_id: isOver && failed > 0 ? `${batch.id}-errors` : null,
    created_at: 1_767_312_000,
    request_counts: { total: done + failed, completed: done, failed },
    metadata: batch.metadata,
    errors: null,
  }
}

const notFound = (c: Context) =>
  c.json({ error: { message: 'No such object.', type: 'invalid_request_error', code: null } }, 404)

/** What the server holds of files and batches. */
type Desk = {
  readonly files: Map<string, string>
  readonly batches: Map<string, Batch>
  readonly counts: Map<string, { readonly done: number; readonly failed: number }>
}

const answer = ({ script, rules, seen }: World, { url, custom_id, body }: Line) => {
  const one = { path: url, headers: {}, body }
  seen.push(one)
  const fault = refused(one, rules)
  if (fault) return { isDone: false, line: failedLine(custom_id, fault.status, fault.message) }
  const act = script(one, seen.length - 1)
  if (act.status !== undefined)
    return { isDone: false, line: failedLine(custom_id, act.status, act.error?.message ?? '') }
  const response = { status_code: 200, request_id: 'r', body: completion(one, act) }
  return { isDone: true, line: { id: `req_${custom_id}`, custom_id, response, error: null } }
}

const work = (world: World, { files, counts }: Desk, batch: Batch): void => {
  const answers = linesIn(files.get(batch.input) ?? '')
    .filter(isLine)
    .map((line) => answer(world, line))
    .toReversed()
  const written = (isDone: boolean): readonly string[] =>
    answers.filter((one) => one.isDone === isDone).map(({ line }) => JSON.stringify(line))
  const done = written(true)
  const failed = written(false)
  files.set(`${batch.id}-output`, done.join('\n'))
  files.set(`${batch.id}-errors`, failed.join('\n'))
  counts.set(batch.id, { done: done.length, failed: failed.length })
}

const addFiles = (app: Hono, { files }: Desk): void => {
  app.post('/files', async (c) => {
    const { file, purpose } = await c.req.parseBody()
    if (!(file instanceof File) || purpose !== 'batch')
      return c.json({ error: { message: 'A file for a batch is expected.', code: null } }, 400)
    const id = `file-${files.size + 1}`
    files.set(id, await file.text())
    return c.json({ id, object: 'file', purpose, filename: file.name, bytes: file.size })
  })
  app.get('/files/:id/content', (c) => {
    const text = files.get(c.req.param('id'))
    return text === undefined ? notFound(c) : c.body(text)
  })
}

/** The routes of files and batches. */
export const batchRoutes = (world: World): Hono => {
  const desk: Desk = { files: new Map(), batches: new Map(), counts: new Map() }
  const { files, batches, counts } = desk
  const view = (batch: Batch): Json => shown(batch, counts.get(batch.id) ?? { done: 0, failed: 0 })
  const app = new Hono()
  addFiles(app, desk)
  app.post('/batches', async (c) => {
    const { input_file_id, endpoint, completion_window, metadata } = await c.req.json()
    if (!files.has(input_file_id)) return notFound(c)
    if (endpoint !== '/v1/chat/completions' || completion_window !== '24h')
      return c.json({ error: { message: 'Invalid endpoint or window.', code: null } }, 400)
    const id = `batch_${batches.size + 1}`
    const batch: Batch = { id, input: input_file_id, metadata, looks: 1, isCancelled: false }
    batches.set(id, batch)
    return c.json(view(batch))
  })
  app.get('/batches/:id', (c) => {
    const batch = batches.get(c.req.param('id'))
    if (!batch) return notFound(c)
    batch.looks += 1
    if (stateOf(batch) === 'completed' && !counts.has(batch.id)) work(world, desk, batch)
    return c.json(view(batch))
  })
  app.post('/batches/:id/cancel', (c) => {
    const batch = batches.get(c.req.param('id'))
    if (!batch) return notFound(c)
    batch.isCancelled = true
    return c.json(view(batch))
  })
  return app
}
