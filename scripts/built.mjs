import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './child.mjs'
import { root, stop } from './node24.mjs'

/**
 * Builds when the sources changed since the last time. Where the tools for it are not installed (production), what was
 * built before is used as it is.
 */
export async function ensureBuilt(node) {
  if (existsSync(join(root, 'node_modules', 'esbuild'))) {
    const code = await runTool(node, join(root, 'scripts', 'build.ts'), [])
    if (code !== 0) stop('The build failed: see the lines above.')
  } else if (!existsSync(join(root, 'dist', 'server.js'))) {
    stop(
      'Voorwerk is not built yet: run "npm install && npm run build", then (if you like) "npm prune --omit=dev".',
    )
  }
}
