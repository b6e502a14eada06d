import type { Chat, ChatRequest, Quirks, Tokens } from './chat.ts'
import type { Fault } from './fault.ts'
import { faultFor, faultOf } from './fault.ts'
import type { Times } from './limits.ts'

/** What was heard until the answer ended, or broke off. */
export type Heard = {
  readonly text: string
  readonly finish: string | null
  readonly model: string | null
  readonly tokens: Tokens | null
  /** Null where the answer is whole. */
  readonly fault: Fault | null
}

type Listening = {
  readonly quirks: Quirks
  readonly times: Pick<Times, 'firstWordMs' | 'pauseMs'>
  readonly signal: AbortSignal
  readonly onText: (text: string) => void
}

/** What comes first: the next piece, the end of patience, or the wish to stop. */
const within = async <T>(
  next: Promise<T>,
  ms: number,
  signal: AbortSignal,
): Promise<{ readonly value: T } | Fault['kind']> => {
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  const patience = new Promise<Fault['kind']>((resolve) => {
    timer = setTimeout(() => resolve('slow'), ms)
    stop = () => resolve('stopped')
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([next.then((value) => ({ value })), patience])
  } finally {
    clearTimeout(timer)
    if (stop) signal.removeEventListener('abort', stop)
  }
}

/** A stream without a reason for its end was cut, even where the connection ended in good order. */
const ended = (heard: Heard): Heard =>
  heard.finish === null ? { ...heard, fault: faultFor('cut') } : heard

/**
 * Sends one request and listens until the answer ends.
 *
 * No server can make it wait: each piece has its time, whatever the package below does with the
 * signal. What was heard before a fault is kept, to be counted.
 */
export const listen = async (
  chat: Chat,
  request: ChatRequest,
  { quirks, times, signal, onText }: Listening,
): Promise<Heard> => {
  const hangUp = new AbortController()
  let heard: Heard = { text: '', finish: null, model: null, tokens: null, fault: null }
  try {
    const stream = chat(request, { quirks, signal: AbortSignal.any([hangUp.signal, signal]) })
    const pieces = stream[Symbol.asyncIterator]()
    for (;;) {
      const patienceMs = heard.text === '' ? times.firstWordMs : times.pauseMs
      const next = pieces.next()
      // Nobody waits any longer for a piece that comes too late.
      next.catch(() => {})
      const piece = await within(next, patienceMs, signal)
      if (typeof piece === 'string') return { ...heard, fault: faultFor(piece) }
      if (piece.value.done) return ended(heard)
      const { text, finish, model, tokens } = piece.value.value
      heard = {
        text: heard.text + text,
        finish: finish ?? heard.finish,
        model: model ?? heard.model,
        tokens: tokens ?? heard.tokens,
        fault: null,
      }
      if (text) onText(heard.text)
    }
  } catch (error) {
    return { ...heard, fault: signal.aborted ? faultFor('stopped') : faultOf(error) }
  } finally {
    hangUp.abort()
  }
}
