/** Servers and names that mean harm; all on the loopback. */
import { createServer as createTcp, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { listening, localFetcher, serveLocally } from './fetch/loopback.contract.ts'
import { createFetcher } from './fetch.ts'
import type { Fetch } from './fetched.ts'

const open: { close: () => Promise<void> }[] = []
const keepOpen = <T extends { close: () => Promise<void> }>(server: T): T => {
  open.push(server)
  return server
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const codeOf = async (fetch: Fetch, url: string) => {
  const result = await fetch(url)
  return result.ok ? 'fetched' : result.problem.code
}

/** All ways to write four bytes of an IPv4 address that a browser understands, and some of IPv6. */
const spellings = (address: string): readonly string[] => {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  const whole = ((a * 256 + b) * 256 + c) * 256 + d
  const hex = (value: number) => `0x${value.toString(16)}`
  const octal = (value: number) => `0${value.toString(8)}`
  const low = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  const wide = (text: string) =>
    text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
  return [
    address,
    `${address}.`,
    `${a}.${b}.${c * 256 + d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${whole}`,
    hex(whole),
    octal(whole),
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${hex(a)}.${octal(b)}.${c}.${d}`,
    wide(address),
    address.replaceAll('.', '。'),
    encodeURIComponent(address).replaceAll('1', '%31'),
    `[::ffff:${address}]`,
    `[::ffff:${low}]`,
    `[0:0:0:0:0:ffff:${low}]`,
    `[::${address}]`,
    `[64:ff9b::${address}]`,
    `[64:ff9b:1::${low}]`,
    `[2002:${low}::1]`,
    `[2001:0:${low}::1]`,
    `[::ffff:0:${low}]`,
  ]
}

const loopback = '127.0.0.1'
const special = ['127.9.9.9', '10.1.2.3', '169.254.169.254', '192.168.1.1', '100.64.0.1']
const beyond = [...special.flatMap(spellings), '0', '0.0.0.0', '[::]', '[::1]']
const names = ['localhost', 'LocalHost', 'ip6-localhost', 'localhost.localdomain']
const places = [...spellings(loopback), ...names, ...beyond]

describe('what is not on the open web is not reached', () => {
  test(`by any of ${places.length} addresses, each by four ways`, async () => {
    const canary = keepOpen(await serveLocally((_, reply) => reply.end('secret'), '::'))
    const news = keepOpen(
      await serveLocally((request, reply) => {
        const { url = '', headers } = request
        const to = decodeURIComponent(url.split('?to=')[1] ?? '')
        // As servers do that do not escape: the bytes of UTF-8.
        if (to) reply.writeHead(307, { location: Buffer.from(to).toString('latin1') }).end()
        else if (url === '/robots.txt' && headers.host?.startsWith('robots.'))
          reply.writeHead(301, { location: `http://127.0.0.2:${canary.port}/` }).end()
        else reply.writeHead(404).end()
      }),
    )
    const strict = createFetcher({ ports: null, limits: { delayMs: 0, pending: 10_000 } })
    // 127.0.0.1 stands for the open web here, so that somebody can send on.
    const local = localFetcher({ limits: { pending: 10_000 } })
    const on = (to: string) => `http://news.example:${news.port}/?to=${encodeURIComponent(to)}`
    const codes = await Promise.all([
      ...places.flatMap((place) => [
        codeOf(strict.fetch, `http://${place}:${canary.port}/`),
        codeOf(strict.fetch, `https://${place}:${canary.port}/`),
      ]),
      ...beyond.flatMap((place) => [
        codeOf(local.fetch, on(`http://${place}:${canary.port}/`)),
        codeOf(local.fetch, on(`//${place}:${canary.port}/`)),
      ]),
      codeOf(local.fetch, `http://robots.example:${news.port}/story`),
    ])
    expect(codes.filter((code) => code === 'fetched')).toEqual([])
    expect(canary.paths).toEqual([])
    // Names that this machine does not know fail otherwise; addresses never do.
    const others = codes.filter((code) => code !== 'blocked-address')
    expect(new Set(others)).toEqual(new Set(others.length > 0 ? ['fetch-failed'] : []))
  })

  test('by a name that changes its mind, a thousand times', async () => {
    const canary = keepOpen(await serveLocally((_, reply) => reply.end('secret'), '127.0.0.2'))
    const { BlockList } = await import('node:net')
    const blocked = new BlockList()
    blocked.addAddress('127.0.0.2')
    blocked.addSubnet('::', 3, 'ipv6')
    let asked = 0
    const { fetch } = createFetcher({
      ports: null,
      limits: { delayMs: 0, connectMs: 2_000 },
      addresses: {
        blocked,
        // By turns the canary, the canary beside another, nobody.
        lookup: (_, __, found) => {
          asked += 1
          const canaryFirst = { address: '127.0.0.2', family: 4 }
          const nobody = { address: '127.0.0.3', family: 4 }
          const answers = [[nobody], [canaryFirst], [nobody, canaryFirst], [canaryFirst, nobody]]
          found(null, answers[asked % answers.length] ?? [])
        },
      },
    })
    for (let round = 0; round < 1_000; round += 1)
      expect(await codeOf(fetch, `http://rebound.example:${canary.port}/`)).not.toBe('fetched')
    expect(asked).toBeGreaterThanOrEqual(1_000)
    expect(canary.connections()).toBe(0)
  })
})

describe('a packed body never unfolds in memory', () => {
  const huge = Buffer.alloc(64 * 1024 * 1024, ' ')
  const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
  const bombs = {
    gzip: gzipSync(huge),
    br: brotliCompressSync(huge, quickly),
    zstd: zstdCompressSync(huge),
    'gzip, gzip': gzipSync(gzipSync(huge)),
    'br, gzip': gzipSync(brotliCompressSync(huge, quickly)),
  }
  afterAll(() => {
    for (const name of Object.keys(bombs)) delete (bombs as Record<string, Buffer>)[name]
  })

  test.each(Object.entries(bombs))('%s', async (encoding, packed) => {
    const server = keepOpen(
      await serveLocally((request, reply) => {
        if (request.url === '/robots.txt') reply.writeHead(404).end()
        else reply.writeHead(200, { 'content-encoding': encoding }).end(packed)
      }),
    )
    const before = process.memoryUsage.rss()
    const began = performance.now()
    expect(await codeOf(localFetcher().fetch, `http://a.example:${server.port}/`)).toBe('too-large')
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(80 * 1024 * 1024)
  })

  test('three packings are refused unopened, a broken one is told', async () => {
    const server = keepOpen(
      await serveLocally((request, reply) => {
        const encoding = request.url === '/three' ? 'gzip, gzip, gzip' : 'gzip'
        if (request.url === '/robots.txt') reply.writeHead(404).end()
        else reply.writeHead(200, { 'content-encoding': encoding }).end('no gzip')
      }),
    )
    const { fetch } = localFetcher()
    expect(await codeOf(fetch, `http://a.example:${server.port}/three`)).toBe('unsupported-format')
    expect(await codeOf(fetch, `http://a.example:${server.port}/broken`)).toBe('fetch-failed')
  })
})

const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'

/** Servers that keep one waiting, or say what is not so; each answers robots.txt as it should. */
const badServers: Readonly<Record<string, (socket: Socket) => void | Promise<void>>> = {
  'says nothing': () => {},
  'stops in the header': (socket) => void socket.write(head),
  'sends a byte now and then': async (socket) => {
    socket.write(`${head}\r\n`)
    while (!socket.destroyed) {
      socket.write('x')
      await sleep(50)
    }
  },
  'sends a header now and then': async (socket) => {
    socket.write(head)
    while (!socket.destroyed) {
      socket.write('x: y\r\n')
      await sleep(50)
    }
  },
  'falls silent': (socket) => void socket.write(`${head}\r\nhalf a page`),
  'sends less than it says': (socket) => void socket.end(`${head}content-length: 100\r\n\r\nhalf`),
  'cuts the connection': (socket) =>
    void socket.write(`${head}\r\nhalf`, () => socket.resetAndDestroy()),
  'never ends': async (socket) => {
    socket.write(`${head}\r\n`)
    while (!socket.destroyed) if (!socket.write(Buffer.alloc(65_536, 'x'))) await sleep(1)
  },
  'says a trillion bytes follow': (socket) =>
    void socket.write(`${head}content-length: 1000000000000\r\n\r\nx`),
  'sends a header without end': (socket) =>
    void socket.write(`${head}${`x-${'y'.repeat(200)}: z\r\n`.repeat(300)}\r\n`),
  'speaks no HTTP': (socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  'closes at once': (socket) => void socket.end(),
}

describe('a server is given up that', () => {
  test.each(Object.entries(badServers))('%s', async (_, answer) => {
    const sockets = new Set<Socket>()
    const tcp = createTcp((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
      socket.once('data', (sent) => {
        if (`${sent}`.startsWith('GET /robots.txt'))
          socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
        else void answer(socket)
      })
    })
    const server = keepOpen(await listening(tcp))
    const limits = { connectMs: 300, headersMs: 500, idleMs: 300, totalMs: 900, bodyBytes: 2e6 }
    const began = performance.now()
    const code = await codeOf(localFetcher({ limits }).fetch, `http://a.example:${server.port}/`)
    expect(['fetch-failed', 'too-large']).toContain(code)
    expect(performance.now() - began).toBeLessThan(2_000)
    await expect.poll(() => sockets.size).toBe(0)
  })

  test('never answers the door', async () => {
    const { fetch } = localFetcher({
      addresses: { blocked: new (await import('node:net')).BlockList(), lookup: () => {} },
      limits: { connectMs: 200 },
    })
    expect(await codeOf(fetch, 'http://a.example/')).toBe('fetch-failed')
  })
})

describe('manners', () => {
  test('one page at a time, with time between; other sites need not wait', async () => {
    const seen: { host: string; at: number }[] = []
    let busy = 0
    let most = 0
    const server = keepOpen(
      await serveLocally(async (request, reply) => {
        if (request.url === '/robots.txt') {
          const slow = request.headers.host?.startsWith('slow') ? 'Crawl-delay: 0.4' : ''
          reply.end(`User-agent: *\n${slow}\nDisallow: /x`)
          return
        }
        const host = request.headers.host?.split('.')[0] ?? ''
        seen.push({ host, at: performance.now() })
        if (host === 'a') most = Math.max(most, ++busy)
        await sleep(30)
        if (host === 'a') busy -= 1
        reply.end('page')
      }),
    )
    const { fetch } = localFetcher({ limits: { delayMs: 150 } })
    const url = (host: string, path: number) => `http://${host}.example:${server.port}/${path}`
    await Promise.all([
      ...[1, 2, 3].map((path) => fetch(url('a', path))),
      ...[1, 2].map((path) => fetch(url('slow', path))),
      fetch(url('b', 1)),
    ])
    const gaps = (host: string) => {
      const times = seen.filter((one) => one.host === host).map(({ at }) => at)
      return times.slice(1).map((time, index) => time - (times[index] ?? 0))
    }
    expect(most).toBe(1)
    expect(Math.min(...gaps('a'))).toBeGreaterThan(170)
    expect(Math.min(...gaps('slow'))).toBeGreaterThan(420)
  })

  test('a site that asks for rest gets it, but not for ever', async () => {
    let asked = 0
    const server = keepOpen(
      await serveLocally((request, reply) => {
        if (request.url === '/robots.txt') reply.writeHead(404).end()
        else if (++asked === 1) reply.writeHead(429, { 'retry-after': '86400' }).end()
        else reply.end('page')
      }),
    )
    const { fetch } = localFetcher({ limits: { maxDelayMs: 400 } })
    const url = `http://a.example:${server.port}/`
    expect(await codeOf(fetch, url)).toBe('fetch-failed')
    const began = performance.now()
    expect(await codeOf(fetch, url)).toBe('fetched')
    expect(performance.now() - began).toBeGreaterThan(350)
  })

  test('a site that cannot show its rules is closed, one without rules is open', async () => {
    let status = 503
    let asked = 0
    const server = keepOpen(
      await serveLocally((request, reply) => {
        if (request.url === '/robots.txt') {
          asked += 1
          reply.writeHead(status).end('User-agent: *\nDisallow: /')
        } else reply.end('page')
      }),
    )
    const { fetch } = localFetcher()
    const url = `http://a.example:${server.port}/`
    expect(await codeOf(fetch, url)).toBe('disallowed')
    status = 403
    expect(await codeOf(fetch, url)).toBe('fetched')
    expect(await codeOf(fetch, `${url}other`)).toBe('fetched')
    expect(asked).toBe(2)
  })

  test('more than can be waited for are refused', async () => {
    const server = keepOpen(
      await serveLocally((_, reply) => void setTimeout(() => reply.writeHead(404).end(), 100)),
    )
    const { fetch } = localFetcher({ limits: { pending: 2 } })
    const url = `http://a.example:${server.port}/`
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(fetch, url)))
    expect(codes).toEqual(['not-found', 'not-found', 'overloaded'])
  })
})
