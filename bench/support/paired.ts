/** Middle, lowest and highest of some times in milliseconds. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number }

export function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  }
}

/**
 * Times two ways of doing the same in turn, so that whatever else the machine does falls on both.
 * Out: the times of each, and how many times faster the second is: the median of the ratios within each round.
 */
export async function paired(
  rounds: number,
  first: (round: number) => unknown,
  second: (round: number) => unknown,
): Promise<{ first: Spread; second: Spread; ratio: Spread }> {
  const times: [number, number][] = []
  for (let round = -2; round < rounds; round += 1) {
    const one = await timed(() => first(Math.max(round, 0)))
    const other = await timed(() => second(Math.max(round, 0)))
    if (round >= 0) times.push([one, other])
  }
  return {
    first: spread(times.map(([one]) => one)),
    second: spread(times.map(([, other]) => other)),
    ratio: spread(times.map(([one, other]) => one / other)),
  }
}

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

export const ms = ({ median, least, most }: Spread) =>
  `${median.toFixed(2)} ms (${least.toFixed(2)} to ${most.toFixed(2)})`

export const times = ({ median, least, most }: Spread) =>
  `x ${median.toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`
