import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Variables, WebHouse } from './request.ts'

/** One line a request: the pattern of the path, never the path itself, so that no identifier or name gets into the log. */
export function logRequests(house: WebHouse): MiddlewareHandler<{ Variables: Variables }> {
  return async (c, next) => {
    const started = performance.now()
    c.set('requestId', crypto.randomUUID())
    await next()
    c.header('X-Request-Id', c.get('requestId'))
    const path = routePath(c, -1)
    if (path.startsWith('/assets') || path === '/livez') return
    house.log({
      event: 'request',
      requestId: c.get('requestId'),
      method: c.req.method,
      path,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
      role: c.get('actor')?.role ?? null,
    })
  }
}
