/** What a test makes the server do. Only tests import this folder; it is not built. */

/** One answer, well or badly given; what is left out is as a healthy server does it. */
export type Act = {
  /** What the model says. */
  readonly text?: string
  /** What it says instead where it refuses (`message.refusal`). */
  readonly refusal?: string
  /** Why it ends; `stop` unless given. */
  readonly finish?: string
  /** Another status than 200, with an error as OpenAI writes it, or with a body of its own. */
  readonly status?: number
  readonly error?: { readonly message: string; readonly code?: string; readonly type?: string }
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Waits so long before the first byte. */
  readonly delayMs?: number
  /** Takes the request and never answers. */
  readonly hangs?: true
  /** After so many pieces: falls silent, ends in good order, breaks the connection, tells an error. */
  readonly stallsAfter?: number
  readonly endsAfter?: number
  readonly resetsAfter?: number
  readonly failsAfter?: number
  /** Answers in one piece of JSON though a stream was asked for. */
  readonly ignoresStream?: true
  /** Counts no tokens, though asked to. */
  readonly countsNothing?: true
  /** Parts lines as Windows does, with comments that keep the connection alive in between. */
  readonly hasComments?: true
  /** Sends so many bytes at a time, also where that cuts a character in two. */
  readonly bytesAtATime?: number
}

/** A request as it came in. */
export type Seen = {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** What the server does with its nth request (from 0). */
export type Script = (seen: Seen, nth: number) => Act

/** What a server takes; by default what OpenAI does. */
export type Rules = {
  readonly keys: readonly string[] | null
  readonly models: readonly string[]
  /** Tokens of input and output together. */
  readonly contextTokens: number
  /** Parts of a request it refuses, as some servers do. */
  readonly refuses: readonly Refused[]
}

export type Refused =
  | 'json_schema'
  | 'json_object'
  | 'stream_options'
  | 'max_tokens'
  | 'temperature'
  | 'system'
  | 'completions'
