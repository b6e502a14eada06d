/** Ends a body that is longer than any answer can be. */
const bounded = (
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): ReadableStream<Uint8Array> => {
  let bytes = 0
  return body.pipeThrough(
    new TransformStream({
      transform: (part: Uint8Array, controller) => {
        bytes += part.length
        if (bytes > maxBytes) controller.error(new Error('The answer has no end.'))
        else controller.enqueue(part)
      },
    }),
  )
}

type Choice = { readonly message?: unknown; readonly [name: string]: unknown }
type Completion = { readonly choices?: readonly Choice[]; readonly [name: string]: unknown }

/** A whole answer as the one event of a stream. */
const asEvents = (completion: Completion): string => {
  const choices = completion.choices?.map(({ message, ...choice }) => ({
    ...choice,
    delta: message,
  }))
  const event = JSON.stringify({ ...completion, object: 'chat.completion.chunk', choices })
  return `data: ${event}\n\ndata: [DONE]\n\n`
}

/** Some servers ignore `stream: true`: their answer is paid for, so it is not asked for again. */
const streamed = async (response: Response): Promise<Response> => {
  const text = await response.text()
  const headers = { 'content-type': 'text/event-stream' }
  try {
    return new Response(asEvents(JSON.parse(text) as Completion), { headers })
  } catch {
    return new Response(text, { headers })
  }
}

const wantsStream = (init: RequestInit | undefined): boolean =>
  typeof init?.body === 'string' && init.body.includes('"stream":true')

const isJson = (response: Response): boolean =>
  /^application\/json\b/u.test(response.headers.get('content-type') ?? '')

/** `fetch` for a model's server: follows no redirect (the key goes along), bounds what comes back. */
export const wireFetch =
  (maxBytes: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' })
    const body = response.body && bounded(response.body, maxBytes)
    const { status, statusText, headers } = response
    const kept = new Response(body, { status, statusText, headers })
    return response.ok && wantsStream(init) && isJson(response) ? streamed(kept) : kept
  }
