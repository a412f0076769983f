import type { TrainInstance, TrainPlan } from './instance.ts'

export type TrainCheck = {
  readonly isFeasible: boolean
  readonly objective: number
  readonly tardyWeeks: number
  readonly onTime: number
  /** What is wrong, in words for makers. */
  readonly faults: readonly string[]
}

/** In: an instance, a plan. Out: whether it keeps every rule, and what it is worth (less is better). */
export function checkTrain(instance: TrainInstance, plan: TrainPlan): TrainCheck {
  const faults = isOfShape(instance, plan)
    ? [...stayFaults(instance, plan), ...seatFaults(instance, plan)]
    : ['shape']
  const late = plan.end.map((end, candidate) => Math.max(0, end - (instance.due[candidate] ?? 0)))
  return {
    isFeasible: faults.length === 0,
    objective: trainObjective(instance, plan.end),
    tardyWeeks: late.reduce((sum, weeks) => sum + weeks, 0),
    onTime: late.filter((weeks) => weeks === 0).length,
    faults,
  }
}

/** In: an instance, the week in which each candidate is done. Out: the objective (less is better). */
export function trainObjective(instance: TrainInstance, end: readonly number[]): number {
  if (instance.objective === 'makespan') return end.reduce((last, week) => Math.max(last, week), 0)
  return end.reduce((sum, week, candidate) => {
    const late = Math.max(0, week - (instance.due[candidate] ?? 0))
    return sum + instance.wTardy * late + week - (instance.release[candidate] ?? 0)
  }, 0)
}

function isOfShape({ n, m }: TrainInstance, { start, end }: TrainPlan): boolean {
  const weeks = [...start.flat(), ...end]
  return (
    start.length === n &&
    end.length === n &&
    start.every((row) => row.length === m) &&
    weeks.every(Number.isInteger)
  )
}

function stayFaults(instance: TrainInstance, { start, end }: TrainPlan): string[] {
  const closed = instance.closed.map((weeks) => new Set(weeks))
  return start.flatMap((row, candidate) => {
    const early =
      (row[0] ?? 0) < (instance.release[candidate] ?? 0) ? [`candidate ${candidate}: before release`] : []
    const stays = row.flatMap((from, place) => {
      const leave = row[place + 1] ?? end[candidate] ?? 0
      const name = `candidate ${candidate}, place ${place}`
      if (leave < from) return [`${name}: places out of order in time`]
      const shut = closed[place] ?? new Set()
      let open = 0
      for (let week = from; week < leave; week += 1) if (!shut.has(week)) open += 1
      return [
        ...(shut.has(from) ? [`${name}: enters in a closed week`] : []),
        ...(open < (instance.duration[candidate]?.[place] ?? 0) ? [`${name}: ${open} open weeks`] : []),
      ]
    })
    return [...early, ...stays]
  })
}

function seatFaults(instance: TrainInstance, { start, end }: TrainPlan): string[] {
  return instance.capacity.flatMap((seats, place) => {
    const turns = start
      .flatMap((row, candidate) => [
        { week: row[place] ?? 0, change: 1 },
        { week: row[place + 1] ?? end[candidate] ?? 0, change: -1 },
      ])
      .sort((a, b) => a.week - b.week || a.change - b.change)
    let taken = 0
    for (const { week, change } of turns) {
      taken += change
      if (taken > seats) return [`place ${place}: over capacity in week ${week}`]
    }
    return []
  })
}
