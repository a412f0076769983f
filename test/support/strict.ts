import { setImmediate } from 'node:timers/promises'
import { format } from 'node:util'
import { afterEach } from 'vitest'

/** What no test may leave behind: warnings, errors on the console, promises that fail unheard. */
let complaints: string[] = []

console.error = (...given: unknown[]) => void complaints.push(`console.error: ${format(...given)}`)
console.warn = (...given: unknown[]) => void complaints.push(`console.warn: ${format(...given)}`)
process.on('unhandledRejection', (why) => complaints.push(`unhandled rejection: ${format(why)}`))

afterEach(async () => {
  // A promise counts as unheard only after the current turn.
  await setImmediate()
  const heard = complaints
  complaints = []
  if (heard.length > 0) throw new Error(heard.join('\n'))
})
