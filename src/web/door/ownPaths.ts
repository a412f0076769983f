import type { AnyRoute } from '../http/definitions.ts'
import { routes } from '../routes.ts'

/** Pages in front of the door. */
const outside = [/^\/inloggen(\/[\w.-]+)*$/, /^\/demo(\/post)?$/]

/**
 * A path of our own to go (back) to, or null when it is not one: another site, a path that does not exist.
 * In: what came with a request. Out: the page, with its query; for a form the page on which it stands.
 */
export function pagePath(value: unknown): string | null {
  const own = ownPath(value)
  if (!own) return null
  if (outside.some((pattern) => pattern.test(own.path))) return own.path
  const found = find(own.path, (route) => route.kind !== 'form')
  if (found) return own.path + own.search
  const form = find(own.path, (route) => route.kind === 'form')
  if (form?.route.kind !== 'form') return null
  const page = form.route.page.path.replaceAll(/:(\w+)/g, (_, name: string) => form.parts[name] ?? '')
  return find(page, (route) => route.kind === 'page') ? page : null
}

/** The path of a form of ours, or null. */
export function formPath(value: unknown): string | null {
  const own = ownPath(value)
  return own && find(own.path, (route) => route.kind === 'form') ? own.path : null
}

function ownPath(value: unknown): { path: string; search: string } | null {
  if (typeof value !== 'string' || value.length > 1000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value))
    return null
  const base = 'http://own.example'
  if (!URL.canParse(value, base)) return null
  const url = new URL(value, base)
  return url.origin === base && !url.pathname.startsWith('//')
    ? { path: url.pathname, search: url.search }
    : null
}

type Found = { route: AnyRoute; parts: Record<string, string> }

function find(path: string, wanted: (route: AnyRoute) => boolean): Found | null {
  for (const route of routes) {
    const parts = wanted(route) ? match(route.path, path) : null
    if (parts) return { route, parts }
  }
  return null
}

function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const parts: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const found = given[at] ?? ''
    if (part.startsWith(':') && found !== '') parts[part.slice(1)] = found
    else if (part !== found) return null
  }
  return parts
}
