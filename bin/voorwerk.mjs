#!/usr/bin/env node
// npx voorwerk …: the command line.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../scripts/built.mjs'
import { runProgram } from '../scripts/child.mjs'
import { findNode, root, stop } from '../scripts/node24.mjs'

if (!existsSync(join(root, 'node_modules'))) stop('Voorwerk is not installed yet: run "npm install".')
const node = findNode()
await ensureBuilt(node)
process.exitCode = await runProgram(node, join(root, 'dist', 'cli.js'), process.argv.slice(2))
