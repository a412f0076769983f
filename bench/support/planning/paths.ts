import type { PathInstance } from '#planning/developmentPath/instance.ts'
import { slotsIn } from '#planning/developmentPath/slots.ts'
import { randomFrom } from '#statistics/random.ts'

/** Placements of four levels: each asks skills of lower levels and grants some of its own. */
export function seededPath(
  placementCount: number,
  skills: number,
  seed: number,
  deadline = 96,
): PathInstance {
  const next = randomFrom(seed)
  const whole = (below: number) => Math.floor(next() * below)
  const some = (count: number, from: number, to: number) => [
    ...new Set(Array.from({ length: count }, () => from + whole(Math.max(1, to - from)))),
  ]
  const band = skills / 4
  const placements = Array.from({ length: placementCount }, (_, id) => {
    const level = 1 + Math.floor((4 * id) / placementCount)
    const low = Math.floor(band * (level - 1))
    const intakeEvery = [1, 1, 4, 8, 13][whole(5)] ?? 1
    const grants = some(1 + whole(4), Math.max(0, low - 3), Math.min(skills, Math.ceil(band * level) + 2))
    return {
      id,
      org: whole(50),
      level,
      requires: level === 1 ? [] : some(1 + whole(2), Math.max(0, Math.floor(low - band)), low),
      grants,
      weeks: 3 + whole(8) + (level > 2 ? whole(4) : 0),
      cost: 50 * (2 + whole(8) + 2 * level),
      intakeEvery,
      intakeOffset: whole(intakeEvery),
    }
  })
  const target = some(Math.ceil(skills / 3), 1, skills)
  const start = some(2, 0, Math.ceil(band))
  const name = `path_${placementCount}p${skills}s_s${seed}`
  return {
    type: 'developmentPath',
    name,
    skills,
    start,
    target,
    deadline,
    maxChain: 8,
    weeksWeight: 10,
    placements,
  }
}

/** The same placements with calendars: shut and full weeks, and days of intake for those that took few people in. */
export function withCalendars(instance: PathInstance, seed: number, weeksAhead = 104): PathInstance {
  const next = randomFrom(seed)
  const some = (share: number) =>
    Array.from({ length: weeksAhead }, (_, week) => week).filter(() => next() < share)
  const placements = instance.placements.map((one) => {
    const every = (week: number) => week % one.intakeEvery === one.intakeOffset
    const weeks = Array.from({ length: weeksAhead }, (_, week) => week)
    const intake = one.intakeEvery === 1 ? null : weeks.filter(every)
    return {
      ...one,
      slots: slotsIn({ weeks: one.weeks, closed: some(0.12), intake, full: some(0.02) }, weeksAhead),
    }
  })
  return { ...instance, placements }
}
