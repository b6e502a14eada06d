import { BlockList } from 'node:net'

/** Ranges of IPv4 that are nobody's on the open net. Source: IANA IPv4 Special-Purpose Address Registry. */
const ipv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]

/**
 * Of IPv6, the same within global unicast (2000::/3), those that carry an IPv4 address included, and
 * all that lies beyond. Source: IANA IPv6 Special-Purpose Address Registry.
 */
const ipv6 = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '4000::/2',
  '8000::/1',
]

/**
 * All of ::/3 but the addresses that stand for IPv4 ones (::ffff:0:0/96), whose IPv4 rules count.
 *
 * A rule `::/3` would do away with IPv4 altogether: Node checks an IPv4 address as its IPv6 form. So
 * the range is given by the half that each further bit of that prefix leaves out.
 */
const besideMapped: readonly string[] = Array.from({ length: 93 }, (_, index) => {
  const length = index + 4
  const mapped = 0xffff_0000_0000n
  const flipped = mapped ^ (1n << BigInt(128 - length))
  const prefix = (flipped >> BigInt(128 - length)) << BigInt(128 - length)
  const groups = prefix.toString(16).padStart(32, '0').match(/.{4}/gu) ?? []
  return `${groups.join(':')}/${length}`
})

const listed = (ranges: readonly string[], family: 'ipv4' | 'ipv6', list: BlockList): void => {
  for (const range of ranges) {
    const [address = '', length] = range.split('/')
    list.addSubnet(address, Number(length), family)
  }
}

/** Addresses no page of the web has: private, loopback, link-local, multicast, documentation, tunnels. */
export const specialAddresses = (): BlockList => {
  const list = new BlockList()
  listed(ipv4, 'ipv4', list)
  listed([...ipv6, ...besideMapped], 'ipv6', list)
  return list
}
