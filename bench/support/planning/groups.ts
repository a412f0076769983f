import type { TrainingGroupsInstance } from '#planning/trainingGroups/instance.ts'
import { randomFrom } from '#statistics/random.ts'

/** Learners of any number, most at the lowest levels, and rooms for about twice as many as there are. */
export function seededGroups(learnerCount: number, slotCount: number, seed: number): TrainingGroupsInstance {
  const next = randomFrom(seed)
  const rooms = Array.from({ length: slotCount }, () =>
    Math.max(1, Math.round((learnerCount / slotCount / 10) * (1.3 + 1.4 * next()))),
  )
  const share = Math.min(0.45, 4 / slotCount + 0.05)
  const learners = Array.from({ length: learnerCount }, (_, id) => ({
    id,
    level: Math.min(4, Math.floor(-Math.log(1 - next()) * 1.4)),
    slots: rooms.flatMap((_, slot) => (next() < share ? [slot] : [])),
  }))
  const name = `groups_${learnerCount}x${slotCount}_s${seed}`
  return { type: 'trainingGroups', name, minSize: 4, maxSize: 10, rooms, bands: 4, learners }
}
