import { createHash } from 'node:crypto'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LocalServer } from './fetch/loopback.contract.ts'
import { localFetcher, namesLeadTo, serveLocally } from './fetch/loopback.contract.ts'
import { specialAddresses } from './fetch/special-addresses.ts'
import { createFetcher } from './fetch.ts'

/** Half as long packed as unpacked. */
const digits = createHash('shake256', { outputLength: 80_000 }).digest('hex')

let server: LocalServer

beforeEach(async () => {
  server = await serveLocally((request, reply) => {
    const { url = '', headers } = request
    if (url === '/robots.txt') reply.writeHead(404).end()
    else if (url.startsWith('/to?')) reply.writeHead(302, { location: url.slice(4) }).end()
    else if (url === '/loop') reply.writeHead(301, { location: '/loop' }).end()
    else if (url === '/picture') reply.writeHead(200, { 'content-type': 'image/png' }).end('x')
    else if (url === '/gone') reply.writeHead(410).end()
    else if (url === '/broken') reply.writeHead(500).end()
    else if (url === '/agent') reply.end(headers['user-agent'])
    else if (url === '/zstd')
      reply.writeHead(200, { 'content-encoding': 'zstd' }).end(zstdCompressSync('A page.'))
    else if (url === '/bomb')
      reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4_000_000)))
    else if (url === '/packed')
      reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(digits))
    else if (url === '/big') reply.end(Buffer.alloc(200_000))
    else if (headers['if-none-match'] === '"one"') reply.writeHead(304).end()
    else
      reply
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"one"' })
        .end('A page.')
  })
})

afterEach(() => server.close())

const at = (path: string, host = 'news.example') => `http://${host}:${server.port}${path}`
const codeOf = async (fetching: ReturnType<ReturnType<typeof localFetcher>['fetch']>) => {
  const result = await fetching
  return result.ok ? 'fetched' : result.problem.code
}

describe('a page', () => {
  test('comes with its type, its last address and what it is known by', async () => {
    const { fetch } = localFetcher()
    const page = await fetch(at('/to?/story#part'))
    expect(page).toMatchObject({
      ok: true,
      value: { mediaType: 'text/html; charset=utf-8', url: at('/story'), etag: '"one"' },
    })
    expect(page.ok && Buffer.from(page.value.bytes).toString()).toBe('A page.')
    expect(page.ok && Date.parse(page.value.retrievedAt)).not.toBeNaN()
  })

  test('is unpacked', async () => {
    const page = await localFetcher().fetch(at('/zstd'))
    expect(page.ok && Buffer.from(page.value.bytes).toString()).toBe('A page.')
  })

  test('is not sent again where it has not changed', async () => {
    const { fetch, refetch } = localFetcher()
    const before = await fetch(at('/'))
    if (!before.ok) throw new Error(before.problem.message)
    const again = await refetch(at('/'), before.value)
    expect(again.ok && again.value).toBe(before.value)
    const changed = await refetch(at('/'), { ...before.value, etag: '"zero"' })
    expect(changed.ok && changed.value).not.toBe(before.value)
  })

  test('is asked for under our name, with how to reach the user', async () => {
    const { fetch } = localFetcher({ version: '1.2.3', contact: 'desk@paper.example\n' })
    const page = await fetch(at('/agent'))
    expect(page.ok && Buffer.from(page.value.bytes).toString()).toBe(
      'fabline/1.2.3 (reads the news for editors; desk@paper.example)',
    )
  })
})

test.each([
  ['/gone', 'not-found'],
  ['/broken', 'fetch-failed'],
  ['/loop', 'fetch-failed'],
  ['/picture', 'unsupported-format'],
  ['/bomb', 'too-large'],
  ['/big', 'too-large'],
  ['/packed', 'too-large'],
  ['/to?file:///etc/passwd', 'fetch-failed'],
  ['/to?data:text/html,x', 'fetch-failed'],
  ['/to?http://user:word@news.example/', 'fetch-failed'],
])('%s ends in %s', async (path, code) => {
  const { fetch } = localFetcher({ limits: { bodyBytes: path === '/bomb' ? 1e8 : 100_000 } })
  expect(await codeOf(fetch(at(path)))).toBe(code)
})

test('no more than five redirects are followed', async () => {
  await localFetcher().fetch(at('/loop'))
  expect(server.paths).toEqual(Array(6).fill('/loop'))
})

test.each([
  'file:///etc/passwd',
  'data:text/html,x',
  'ftp://news.example/',
  'javascript:1',
  'http://user@news.example/',
  'news.example',
])('%s is no address to fetch', async (url) => {
  expect(await codeOf(localFetcher().fetch(url))).toBe('invalid-request')
})

test('only ports of web servers are asked', async () => {
  const fetcher = createFetcher({ addresses: { blocked: specialAddresses() } })
  expect(await codeOf(fetcher.fetch('http://news.example:22/'))).toBe('blocked-address')
})

/** Ways to write the loopback and other places that are nobody's. */
const spellings = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '127.255.255.254',
  '127.0.0.2',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '１２７.0.0.1',
  '0',
  '0.0.0.0',
  'localhost',
  'LOCALHOST',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:7f00:1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[::ffff:0:7f00:1]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[5f00::1]',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.168.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
]

describe('no address that is not on the open web is connected to', () => {
  const strict = () => createFetcher({ ports: null, limits: { delayMs: 0, pending: 1_000 } })

  test('however it is written, with and without encryption', async () => {
    const { fetch } = strict()
    const codes = await Promise.all(
      spellings.flatMap((host) =>
        ['http', 'https'].map(async (scheme) => {
          const code = await codeOf(fetch(`${scheme}://${host}:${server.port}/`))
          return `${host} ${code}`
        }),
      ),
    )
    expect(codes.filter((code) => !code.endsWith('blocked-address'))).toEqual([])
    expect(server.connections()).toBe(0)
  })

  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['fe80::1%lo']],
    [['10.0.0.1', '127.0.0.1', '::1']],
  ])('whatever names lead to: %j', async (addresses) => {
    const blocked = specialAddresses()
    const { fetch } = createFetcher({
      addresses: { blocked, lookup: namesLeadTo(...addresses) },
      ports: null,
    })
    for (const scheme of ['http', 'https'])
      expect(await codeOf(fetch(at('/', 'rebound.example').replace('http', scheme)))).toBe(
        'blocked-address',
      )
    expect(server.connections()).toBe(0)
  })

  test('whoever sends on to it', async () => {
    const canary = await serveLocally((_, reply) => reply.end('secret'), '0.0.0.0')
    const { fetch } = localFetcher()
    for (const host of ['127.0.0.2', '[::ffff:127.0.0.2]', '0', '127.2', '[::1]', '0x7f000002']) {
      const there = `${host}:${canary.port}/`
      expect(await codeOf(fetch(at(`/to?http://${there}`)))).toBe('blocked-address')
      expect(await codeOf(fetch(at(`/to?//${there}`)))).toBe('blocked-address')
      expect(await codeOf(fetch(at(`/to?/\\${there}`)))).toBe('blocked-address')
    }
    expect(canary.connections()).toBe(0)
    await canary.close()
  })

  test('neighbors of special ranges are open', () => {
    const list = specialAddresses()
    const open = ['172.15.255.255', '172.32.0.0', '100.63.255.255', '100.128.0.0', '11.0.0.0']
    expect(open.filter((address) => list.check(address))).toEqual([])
    const openToo = ['2606:4700::1111', '2001:200::1', '2003::1', '::ffff:8.8.8.8']
    expect(openToo.filter((address) => list.check(address, 'ipv6'))).toEqual([])
  })
})
