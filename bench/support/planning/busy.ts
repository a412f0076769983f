/** What work took, in milliseconds on the clock and of the processor: on a shared machine they differ. */
export function busy<Result>(work: () => Result): { result: Result; wall: number; processor: number } {
  const before = process.cpuUsage()
  const started = performance.now()
  const result = work()
  const wall = performance.now() - started
  const { user, system } = process.cpuUsage(before)
  return { result, wall, processor: (user + system) / 1000 }
}
