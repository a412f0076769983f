import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { door } from '../door/door.tsx'
import { openPages } from '../open/openPages.tsx'
import { homeOf } from '../places.ts'
import { routes } from '../routes.ts'
import type { FormDefinition } from './definitions.ts'
import { messageDocument } from './documents.tsx'
import { answer, answerError } from './handlers.tsx'
import { identify } from './identify.ts'
import { logRequests } from './log.ts'
import type { Variables, WebHouse } from './request.ts'
import { securityHeaders } from './security.ts'
import { signInPath } from './signInPath.ts'
import { theme } from './theme.ts'

const megabyte = 1024 * 1024

/** The whole web: doors for everybody, and the routes for people who are signed in. */
export function createWeb(house: WebHouse) {
  const web = new Hono<{ Variables: Variables }>()
  web.use(logRequests(house))
  web.use(securityHeaders({ https: house.publicUrl.startsWith('https:') }))
  web.get('/livez', (c) => c.text('ok'))
  web.get('/readyz', async (c) => {
    const state = await house.ready()
    return c.json(state, Object.values(state).every(Boolean) ? 200 : 503)
  })
  web.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  web.use(
    '/assets/*',
    serveStatic({ root: house.assets.folder, rewriteRequestPath: (path) => path.replace(/^\/assets/, '') }),
  )
  web.use(identify(house))
  web.use(bodyLimit({ maxSize: megabyte, onError: (c) => messageDocument(c, house, 'big', 413) }))
  web.get('/thema.css', theme(house))
  web.get('/', (c) =>
    c.redirect(c.get('actor') ? homeOf(c.get('actor')?.role ?? 'candidate') : signInPath, 303),
  )
  door(web, house)
  openPages(web, house)
  const forms = routes.filter((route) => route.kind === 'form')
  const notices = new Map<string, FormDefinition<unknown, unknown>>(
    forms.map((form) => [form.case.name, form]),
  )
  for (const route of routes) {
    if (route.kind === 'form') web.post(route.path, (c) => answer(c, house, route, notices))
    else web.get(route.path, (c) => answer(c, house, route, notices))
  }
  web.notFound((c) => messageDocument(c, house, 'notFound', 404))
  web.onError((error, c) => answerError(c, house, error))
  return web
}
