import { parseArgs } from 'node:util'
import { runDemo } from '#server/demo.ts'
import { runProduction } from '#server/production.ts'
import type { Command } from './command.ts'

export const serveCommand: Command = {
  summary: 'serve the application',
  help: '  --demo    the demo on the embedded server instead of production\n  --reset   with --demo: start afresh\n\nSettings are read from the environment; see README.',
  async run(args) {
    const { values } = parseArgs({ args, options: { demo: { type: 'boolean' }, reset: { type: 'boolean' } } })
    if (values.demo) await runDemo(process.env, { reset: values.reset ?? false })
    else await runProduction(process.env)
    process.exit(0)
  },
}
