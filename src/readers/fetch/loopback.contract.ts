/** Tests only: servers on the loopback, and fetchers that may reach them by an explicit policy. */
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, BlockList, type LookupFunction, type Server } from 'node:net'
import type { Fetcher, FetchOptions } from '#readers/fetch'
import { createFetcher } from '#readers/fetch'
import { specialAddresses } from './special-addresses.ts'

export type LocalServer = {
  readonly port: number
  /** Requests for anything but robots.txt. */
  readonly paths: string[]
  /** Connections of any kind. */
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/** A server on the loopback; its robots.txt forbids nothing unless `answer` says else. */
export const serveLocally = async (
  answer: RequestListener,
  host: string = '127.0.0.1',
): Promise<LocalServer> => {
  const paths: string[] = []
  let connections = 0
  const server = createServer((request, reply) => {
    if (request.url !== '/robots.txt') paths.push(request.url ?? '')
    answer(request, reply)
  })
  server.on('connection', () => {
    connections += 1
  })
  return { paths, connections: () => connections, ...(await listening(server, host)) }
}

/** Any server, once it listens. */
export const listening = async (server: Server, host: string = '127.0.0.1') => {
  await new Promise<void>((done) => server.listen(0, host, done))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      if ('closeAllConnections' in server) (server.closeAllConnections as () => void).call(server)
      await new Promise((done) => server.close(done))
    },
  }
}

/** Every name leads to these addresses. */
export const namesLeadTo =
  (...addresses: readonly string[]): LookupFunction =>
  (_, __, found) =>
    found(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )

/** What is special but the one address 127.0.0.1; 127.0.0.2 and ::1 are as private as ever. */
const butLoopback = (): BlockList => {
  const list = new BlockList()
  for (const rule of specialAddresses().rules) {
    const [, family = '', address = '', length] =
      /^Subnet: (IPv[46]) (\S+)\/(\d+)$/u.exec(rule) ?? []
    if (address !== '127.0.0.0')
      list.addSubnet(address, Number(length), family === 'IPv4' ? 'ipv4' : 'ipv6')
  }
  list.addRange('127.0.0.2', '127.255.255.255')
  return list
}

/** A fetcher that may reach 127.0.0.1, where every name leads, on any port, without politeness. */
export const localFetcher = (options: FetchOptions = {}): Fetcher =>
  createFetcher({
    addresses: { blocked: butLoopback(), lookup: namesLeadTo('127.0.0.1') },
    ports: null,
    ...options,
    limits: { delayMs: 0, ...options.limits },
  })
