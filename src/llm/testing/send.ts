/** Puts an answer on the wire, with all that can go wrong there. */
import type { Act } from './act.ts'
import type { Json } from './completions.ts'

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** How the connection is broken off: without a word. */
export type Breaking = () => void

const lines = (event: Json, { hasComments }: Act): string => {
  const end = hasComments ? '\r\n' : '\n'
  const name = typeof event.type === 'string' ? `event: ${event.type}${end}` : ''
  return `${hasComments ? `: ping${end}${end}` : ''}${name}data: ${JSON.stringify(event)}${end}${end}`
}

const errorEvent = {
  error: { message: 'The server had an error.', type: 'server_error', param: null, code: null },
}

const split = (text: string, bytesAtATime = Number.POSITIVE_INFINITY): readonly Uint8Array[] => {
  const bytes = Buffer.from(text)
  const size = Math.min(bytesAtATime, bytes.length)
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, index * size + size),
  )
}

/** A stream of events that ends as the act says. */
export const eventStream = (
  events: readonly Json[],
  act: Act,
  { breakOff, isOver }: { readonly breakOff: Breaking; readonly isOver: Promise<void> },
): Response => {
  async function* written(): AsyncGenerator<string> {
    for (const [index, event] of events.entries()) {
      if (index === act.stallsAfter) await isOver
      if (index === act.endsAfter) return
      if (index === act.failsAfter) {
        yield lines(errorEvent, act)
        return
      }
      if (index === act.resetsAfter) {
        // What was written before has to be on its way first.
        await wait(5)
        return breakOff()
      }
      yield lines(event, act)
    }
    // The Responses endpoint ends without it.
    if (events[0]?.type === undefined) yield 'data: [DONE]\n\n'
  }
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      try {
        for await (const text of written())
          for (const bytes of split(text, act.bytesAtATime)) controller.enqueue(bytes)
        controller.close()
      } catch {
        // The client has hung up.
      }
    },
  })
  const headers = { 'content-type': 'text/event-stream', ...act.headers }
  return new Response(body, { headers })
}

/** An error as OpenAI writes it, or the body the act brings along. */
export const errorReply = ({ status = 500, error, body, headers }: Act): Response => {
  if (body !== undefined) return new Response(body, { status, headers: { ...headers } })
  const told = { message: 'The server had an error.', type: 'server_error', code: null, ...error }
  return Response.json({ error: { param: null, ...told } }, { status, headers: { ...headers } })
}
