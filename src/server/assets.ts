import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The built style and script, with their fingerprints. */
export function builtAssets(): { css: string; js: string; icon: string; folder: string } {
  const dist = import.meta.dirname
  const manifest = JSON.parse(readFileSync(join(dist, 'assets.json'), 'utf8')) as {
    css: string
    js: string
    icon: string
  }
  return {
    css: `/assets/${manifest.css}`,
    js: `/assets/${manifest.js}`,
    icon: `/assets/${manifest.icon}`,
    folder: join(dist, 'assets'),
  }
}
