import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { createWeb } from '#web/http/app.ts'
import type { WebHouse } from '#web/http/request.ts'

export type Serving = { url: string; close(): Promise<void> }

/** Listens. Out: the address, and how to stop: no new requests, running ones get to finish. */
export function serve(house: WebHouse, address: { host: string; port: number }): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: createWeb(house).fetch, hostname: address.host, port: address.port },
      (info: AddressInfo) => {
        const host = info.family === 'IPv6' ? `[${info.address}]` : info.address
        resolve({ url: `http://${host}:${info.port}`, close: () => close(server) })
      },
    )
    server.on('error', reject)
  })
}

function close(server: ReturnType<typeof listen>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000).unref()
  })
}
