// npm start: production. Installs nothing by itself.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { runProgram } from './child.mjs'
import { findNode, root, stop } from './node24.mjs'

if (!existsSync(join(root, 'node_modules'))) stop('Voorwerk is not installed yet: run "npm install".')
const node = findNode()
await ensureBuilt(node)
process.exitCode = await runProgram(node, join(root, 'dist', 'server.js'), process.argv.slice(2))
