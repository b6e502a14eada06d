import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { portOf } from './connect.ts'
import { maxAddressLength } from './limits.ts'

/** The address as it may be fetched: of the web, on a web port, without a user in it. */
export const permitted = (written: string, ports: readonly number[] | null): Result<URL> => {
  if (written.length > maxAddressLength)
    return failure('invalid-request', `The address is longer than ${maxAddressLength} characters.`)
  if (!URL.canParse(written))
    return failure('invalid-request', `${JSON.stringify(written)} is no address.`)
  const url = new URL(written)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failure('invalid-request', `Only http and https are fetched, not ${url.protocol}`)
  if (url.username || url.password)
    return failure('invalid-request', 'An address with a user or password in it is not fetched.')
  const port = portOf(url)
  if (ports && !ports.includes(port))
    return failure('blocked-address', `Port ${port} is not one of web pages: ${ports.join(', ')}.`)
  url.hash = ''
  return success(url)
}
