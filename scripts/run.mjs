// node scripts/run.mjs <script.ts> [arguments]: runs a script under the Node that Voorwerk runs on.
import { runTool } from './child.mjs'
import { findNode, stop } from './node24.mjs'

const [script, ...args] = process.argv.slice(2)
if (!script) stop('Say which script to run: node scripts/run.mjs scripts/build.ts')
process.exitCode = await runTool(findNode(), script, args)
