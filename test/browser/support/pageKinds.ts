import { routes } from '#web/routes.ts'

const patterns = routes
  .filter((route) => route.kind !== 'form')
  .map((route) => ({
    ...route,
    pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`),
  }))

/** Every kind of page behind the door: the paths of the routes that show one. */
export const pageKinds: string[] = patterns.filter((one) => one.kind === 'page').map((one) => one.path)

/** The kind of page that this address shows; nothing for a file, or for what is not behind the door. */
export function kindOf(href: string): string | undefined {
  const path = href.replace(/[?#].*/, '')
  const found = patterns.find((one) => one.pattern.test(path))
  return found?.kind === 'page' ? found.path : undefined
}
