import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** The same strict headers on every answer; pages with people's data are never kept by a cache. */
export function securityHeaders(options: { https: boolean }): MiddlewareHandler {
  return async (c, next) => {
    await next()
    c.header('Content-Security-Policy', contentSecurityPolicy)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    if (options.https) c.header('Strict-Transport-Security', 'max-age=31536000')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  }
}

/** The token that every form of a session carries; it cannot be computed without the session's secret cookie. */
export function csrfToken(sessionToken: string): string {
  return createHash('sha256').update(`form:${sessionToken}`).digest('base64url')
}

export function csrfMatches(expected: string, given: unknown): boolean {
  if (typeof given !== 'string' || given.length !== expected.length) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}

/** Whether a form was sent from a page of this site, as far as the browser tells. */
export function sameSite(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = c.req.header('Origin')
  if (!origin || origin === 'null') return site === 'same-origin' || origin === undefined
  return URL.canParse(origin) && new URL(origin).host === c.req.header('Host')
}
