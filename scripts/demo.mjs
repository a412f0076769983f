// npm run demo: from a fresh clone to a running demo.
import { join } from 'node:path'
import { ensureBuilt } from './built.mjs'
import { runProgram } from './child.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './node24.mjs'

const node = await ensureInstalled()
await ensureBuilt(node)
const server = join(root, 'dist', 'server.js')
process.exitCode = await runProgram(node, server, ['--demo', ...process.argv.slice(2)])
