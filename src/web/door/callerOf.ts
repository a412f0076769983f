import { getConnInfo } from '@hono/node-server/conninfo'
import type { Caller } from '#cases/door/caller.ts'
import { readKey } from '#store/keys.ts'
import type { WebContext, WebHouse } from '../http/request.ts'
import { sourceAddress } from './address.ts'
import { browserName } from './browserName.ts'
import { readDoorCookie } from './cookies.ts'

/** Who stands at the door, as the request tells. */
export function callerOf(c: WebContext, house: WebHouse): Caller {
  // Requests that a test makes come over no network.
  const network = (c.env as { incoming?: unknown } | undefined)?.incoming
  const peer = network ? getConnInfo(c).remote.address : undefined
  return {
    address: sourceAddress(peer, c.req.header('X-Forwarded-For'), house.proxies ?? 0),
    device: readKey(readDoorCookie(c, house, 'device')),
    browser: browserName(c.req.header('User-Agent')),
    requestId: c.get('requestId'),
  }
}
