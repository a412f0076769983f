import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programSolver } from '#exchange/solver/programs.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { groupsOf, unplacedOf } from '#planning/trainingGroups/groups.ts'
import { bandsOf, type TrainingGroupsInstance } from '#planning/trainingGroups/instance.ts'
import { planTrainingGroups } from '#planning/trainingGroups/planTrainingGroups.ts'

const solver = await programSolver()

const some = fc
  .record({
    sizes: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    rooms: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
    learners: fc.array(fc.record({ level: fc.nat(3), slots: fc.subarray([0, 1, 2]) }), { maxLength: 16 }),
  })
  .map(({ sizes: [one, other], rooms, learners }): TrainingGroupsInstance => {
    const [minSize, maxSize] = [Math.min(one, other), Math.max(one, other)]
    const numbered = learners.map((learner, id) => ({ ...learner, id }))
    return { type: 'trainingGroups', name: 'some', minSize, maxSize, rooms, bands: 4, learners: numbered }
  })

function groupedFrom(instance: TrainingGroupsInstance) {
  const answer = planTrainingGroups(instance, effortOfIterations(1e6, 1), solver)
  if (answer.kind !== 'plan') throw new Error('groups always have a plan')
  const groups = groupsOf(instance, answer.plan)
  return { ...answer, groups, unplaced: unplacedOf(instance, answer.plan, groups) }
}

describe('the groups of a plan', () => {
  it('hold everybody who is placed once, are large enough and not too large, and fit in the rooms', () => {
    fc.assert(
      fc.property(some, (instance) => {
        const { plan, groups } = groupedFrom(instance)
        const placed = plan.place.flatMap((place, learner) => (place ? [learner] : []))
        expect(groups.flatMap((group) => group.members).toSorted((a, b) => a - b)).toEqual(placed)
        for (const { slot, band, members } of groups) {
          expect(members.length).toBeGreaterThanOrEqual(instance.minSize)
          expect(members.length).toBeLessThanOrEqual(instance.maxSize)
          expect(members.every((learner) => plan.place[learner]?.join() === `${slot},${band}`)).toBe(true)
        }
        for (const [slot, rooms] of instance.rooms.entries())
          expect(groups.filter((group) => group.slot === slot).length).toBeLessThanOrEqual(rooms)
      }),
      { numRuns: 60 },
    )
  })

  it('tell a true reason of everybody who is in none', () => {
    fc.assert(
      fc.property(some, (instance) => {
        const { groups, unplaced, plan } = groupedFrom(instance)
        expect(unplaced.length).toBe(plan.place.filter((place) => !place).length)
        for (const { learner, reason, together, seatIn } of unplaced) {
          const { slots = [], level = 0 } = instance.learners[learner] ?? {}
          const bands = bandsOf(instance, { id: learner, level, slots })
          expect(reason === 'noTime').toBe(slots.length === 0)
          if (reason === 'tooFew') expect(together).toBeLessThan(instance.minSize)
          if (reason === 'noRoom')
            for (const slot of slots)
              expect(groups.filter((group) => group.slot === slot).length).toBe(instance.rooms[slot])
          // a seat at a time that suits would have been taken
          const suits = groups.filter((group) => slots.includes(group.slot) && bands.includes(group.band))
          expect(suits.every((group) => group.members.length === instance.maxSize)).toBe(true)
          for (const at of seatIn) {
            const group = groups[at]
            expect(group && bands.includes(group.band) && !slots.includes(group.slot)).toBe(true)
            expect(group?.members.length).toBeLessThan(instance.maxSize)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('that meet at once differ by one person at most, and people of one level sit together', () => {
    const learners = [1, 2, 1, 2, 1, 1, 2].map((level, id) => ({ id, level, slots: [0] }))
    const instance: TrainingGroupsInstance = {
      type: 'trainingGroups',
      name: 'two at once',
      minSize: 2,
      maxSize: 4,
      rooms: [2],
      bands: 4,
      learners,
    }
    const plan = { place: learners.map((): [number, number] => [0, 1]), sessions: { '0_1': 2 } }
    expect(groupsOf(instance, plan).map((group) => group.members)).toEqual([
      [0, 2, 4],
      [5, 1, 3, 6],
    ])
  })
})
