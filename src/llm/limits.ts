/** The numbers the language model is bound by. */

/** Places in an answer at which a JSON object is looked for; prose with more braces holds none. */
export const maxStarts = 20

/** Faults of an answer that are told; the rest follow from these. */
export const maxFaultsTold = 3

/** Letters of a server's message that are told; some send back the whole question. */
export const maxMessageLetters = 200

/** Letters of a server's message that are read. */
export const maxToldLetters = 4_000

/** Bytes of one answer, counted as they come: 16,000 tokens of any script are under 1 MB. */
export const maxAnswerBytes = 8_000_000

/** Questions of one batch, and bytes of its answers; OpenAI takes 50,000, and files of 200 MB. */
export const maxBatchQuestions = 5_000
export const maxBatchBytes = 200_000_000

/** Texts of one request for vectors: most servers take that many; and letters of each that count. */
export const maxTextsAtOnce = 64
export const maxLettersOfText = 2_000

/** How long a request for vectors may take, and how often OpenAI's client sends it again. */
export const embedding = { timeoutMs: 60_000, repeats: 2 } as const

/**
 * How long one question may take, in ms.
 *
 * First word: a model loaded from disk, or one that thinks before it speaks, is silent for a minute
 * or two. Pause: between two words a server that still works is silent for a second or two. All: the
 * whole question with waits and repetitions; connecting alone is given up by Node after ten seconds.
 */
export const times = { firstWordMs: 120_000, pauseMs: 30_000, allMs: 300_000 } as const
export type Times = { readonly [Name in keyof typeof times]: number }

/** How often one question is sent. */
export const sendings = {
  /** All requests of a question, whatever they are for: the ceiling of what it can cost. */
  max: 6,
  /** Of these, after faults that may pass. */
  afterFaults: 3,
  /** Before the second; doubled each time, up to the longest wait. OpenAI's own client does so. */
  firstWaitMs: 500,
  longestWaitMs: 20_000,
  /** A server that says to wait longer than this will not be waited for. */
  longestWishMs: 60_000,
} as const
export type Sendings = { readonly [Name in keyof typeof sendings]: number }

/** Questions that failed one after the other until the rest are not even asked, and for how long. */
export const breaker = { failures: 5, restMs: 30_000 } as const

/** What holds where the person sets nothing. A day's tokens cost 1 to 10 US dollars at most makers. */
export const defaults = {
  concurrency: 4,
  requestsPerMinute: 300,
  tokensPerDay: 1_000_000,
  tokensPerArticle: 100_000,
} as const

/** Bytes of UTF-8 to a token, where a server does not count: too few rather than too many. */
export const bytesPerToken = 3
