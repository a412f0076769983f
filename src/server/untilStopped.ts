/** Waits for Ctrl-C or a stop signal, then stops everything in order; a second signal does not wait. */
export async function untilStopped(stops: (() => Promise<void>)[]): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130))
        resolve()
      })
    }
  })
  for (const stop of stops) await stop()
}
