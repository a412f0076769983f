import { isIP } from 'node:net'

/**
 * Where a request comes from, as the nearest machine that can be believed tells.
 * In: the peer's address, the X-Forwarded-For header, how many proxies of ours stand in front.
 * Out: an IPv4 address, the first half of an IPv6 address (one household has a whole /64), or 'unknown'.
 */
export function sourceAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  if (proxies === 0) return place(peer)
  const chain = (forwarded ?? '').split(',').map((one) => one.trim())
  return place(chain.at(-proxies))
}

function place(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  const kind = isIP(plain)
  if (kind === 4) return plain
  return kind === 6 ? `${firstHalf(plain)}::/64` : 'unknown'
}

function firstHalf(address: string): string {
  const [left = '', right] = address.toLowerCase().split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const whole =
    right === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail]
  return whole
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')
}
