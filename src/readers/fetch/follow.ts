import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { Answer } from './exchange.ts'
import { permitted } from './permitted.ts'

/** The last answer of a chain of redirects, and the address that gave it. */
export type Arrival = Answer & { readonly url: URL }

/** Asks one address; `hop` counts the redirects before it. */
export type Ask = (url: URL, hop: number) => Promise<Result<Answer>>

const redirects = new Set([301, 302, 303, 307, 308])

/** Where an answer sends us on to, as it is written; null where it does not. */
const locationOf = ({ status, headers: { location } }: Answer): string | null =>
  location !== undefined && redirects.has(status) ? inUtf8(location) : null

/** Node reads headers as Latin-1; servers that do not escape write UTF-8. */
const inUtf8 = (header: string): string => {
  const text = Buffer.from(header, 'latin1').toString()
  return text.includes('\uFFFD') ? header : text
}

type Road = { readonly most: number; readonly ports: readonly number[] | null }

/** Follows redirects; every address on the way is asked as carefully as the first. */
export const follow = async (
  first: URL,
  { most, ports }: Road,
  ask: Ask,
): Promise<Result<Arrival>> => {
  let url = first
  for (let hop = 0; hop <= most; hop += 1) {
    const answer = await ask(url, hop)
    if (!answer.ok) return answer
    const location = locationOf(answer.value)
    if (location === null) return success({ ...answer.value, url })
    const written = URL.canParse(location, url.href) ? new URL(location, url).href : location
    const next = permitted(written, ports)
    if (!next.ok) {
      const code = next.problem.code === 'blocked-address' ? 'blocked-address' : 'fetch-failed'
      return failure(
        code,
        `${url.host} sends on to an address that is not fetched: ${next.problem.message}`,
      )
    }
    url = next.value
  }
  return failure('fetch-failed', `${first.host} sends on more than ${most} times.`)
}
