import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkPath } from '#planning/developmentPath/check.ts'
import { type Link, type PathInstance, slotFrom } from '#planning/developmentPath/instance.ts'
import { planPath, threePaths } from '#planning/developmentPath/planPath.ts'
import { slotsIn } from '#planning/developmentPath/slots.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { seededPath } from '../../bench/support/planning/paths.ts'
import { devInstances } from './devInstances.ts'

const placement = fc.record({
  org: fc.nat(3),
  level: fc.integer({ min: 1, max: 3 }),
  requires: fc.uniqueArray(fc.nat(4), { maxLength: 1 }),
  grants: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  weeks: fc.integer({ min: 0, max: 6 }),
  cost: fc.integer({ min: 0, max: 9 }),
  intakeEvery: fc.constantFrom(1, 3),
  intakeOffset: fc.constant(0),
})
const small = fc.record({
  type: fc.constant('developmentPath' as const),
  name: fc.constant('small'),
  skills: fc.constant(5),
  start: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
  target: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
  deadline: fc.integer({ min: 5, max: 25 }),
  maxChain: fc.integer({ min: 1, max: 4 }),
  weeksWeight: fc.integer({ min: 0, max: 2 }),
  placements: fc
    .array(placement, { minLength: 1, maxLength: 5 })
    .map((list) => list.map((one, id) => ({ ...one, id }))),
})
const middling = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 40, max: 80 }), fc.constantFrom(12, 36))
  .map(([seed, count, skills]) => seededPath(count, skills, seed, 120))

const effort = (steps = 4_000) => effortOfIterations(steps, 1)

/** Every chain with each placement as early as can be. */
function* everyChain(instance: PathInstance, chain: Link[] = [], week = 0): Generator<Link[]> {
  yield chain
  for (const one of instance.placements) {
    if (chain.some((link) => link.placement === one.id)) continue
    const slot = slotFrom(one, week)
    if (slot) yield* everyChain(instance, [...chain, { placement: one.id, start: slot[0] }], slot[1])
  }
}

function leastOf(instance: PathInstance, isAllowed: (chain: Link[]) => boolean = () => true): number {
  let least = Number.POSITIVE_INFINITY
  for (const chain of everyChain(instance)) {
    const verdict = checkPath(instance, { chain })
    if (verdict.isFeasible && isAllowed(chain)) least = Math.min(least, verdict.objective)
  }
  return least
}

const ids = (chain: readonly Link[]) => chain.map((link) => link.placement)
const shared = (one: readonly Link[], other: readonly Link[]) =>
  ids(one).filter((id) => ids(other).includes(id)).length

describe('a path', () => {
  it('is the best of every chain there is, or there is none', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const answer = planPath(instance, effort())
        const least = leastOf(instance)
        if (answer.kind !== 'plan') {
          expect(answer.kind).toBe('infeasible')
          expect(least).toBe(Number.POSITIVE_INFINITY)
          return
        }
        expect(checkPath(instance, answer.plan)).toMatchObject({ errors: [], objective: answer.objective })
        expect([answer.objective, answer.bound, answer.isProven]).toEqual([least, least, true])
      }),
      { numRuns: 150 },
    )
  })

  it('keeps the rules with many skills, and is never worse with a looser rule', () => {
    fc.assert(
      fc.property(middling, (instance) => {
        const answer = planPath(instance, effort())
        if (answer.kind !== 'plan') return
        expect(checkPath(instance, answer.plan)).toMatchObject({ errors: [], objective: answer.objective })
        for (const looser of [
          { deadline: instance.deadline + 10 },
          { maxChain: instance.maxChain + 1 },
          { placements: instance.placements.map((one) => ({ ...one, requires: one.requires.slice(1) })) },
        ]) {
          const other = planPath({ ...instance, ...looser }, effort())
          if (other.kind === 'plan' && other.isProven)
            expect(other.objective).toBeLessThanOrEqual(answer.objective)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('cut off, tells a bound that is true, and is no better with less', () => {
    fc.assert(
      fc.property(middling, fc.nat(200), (instance, steps) => {
        const best = planPath(instance, effort())
        const early = planPath(instance, effort(steps))
        const later = planPath(instance, effort(steps + 50))
        if (early.kind !== 'plan' || best.kind !== 'plan') return
        expect(early.bound).toBeLessThanOrEqual(best.objective)
        expect(later.kind === 'plan' && later.objective).toBeLessThanOrEqual(early.objective)
        expect(planPath(instance, effort(steps))).toEqual(early)
      }),
      { numRuns: 15 },
    )
  })

  it('comes in three that differ: each the best with at most half of every earlier one', () => {
    fc.assert(
      fc.property(small, (instance) => {
        const { paths: found, isDone } = threePaths(instance, effort())
        expect(isDone).toBe(true)
        const chains = found.map((one) => [...one.plan.chain])
        for (const [at, one] of found.entries()) {
          expect(checkPath(instance, one.plan).errors).toEqual([])
          const earlier = chains.slice(0, at)
          const differs = (chain: Link[]) =>
            earlier.every((other) => shared(chain, other) <= Math.floor(other.length / 2))
          expect(one.objective).toBe(leastOf(instance, differs))
        }
      }),
      { numRuns: 60 },
    )
  })
})

const step = { org: 0, level: 1, requires: [], weeks: 4, cost: 10, intakeEvery: 1, intakeOffset: 0 }
const ladder: PathInstance = {
  type: 'developmentPath',
  name: 'ladder',
  skills: 3,
  start: [],
  target: [0, 1],
  deadline: 10,
  maxChain: 2,
  weeksWeight: 1,
  placements: [
    { ...step, id: 0, grants: [0] },
    { ...step, id: 1, grants: [1], level: 2, requires: [0], intakeEvery: 6 },
  ],
}

describe('no path', () => {
  const clashes = (change: Partial<PathInstance>) => {
    const answer = planPath({ ...ladder, ...change }, effort())
    return answer.kind === 'plan' ? answer.plan.chain : answer.kind === 'infeasible' ? answer.clashes : []
  }

  it('there is one as long as every rule fits', () => {
    expect(clashes({})).toEqual([
      { placement: 0, start: 0 },
      { placement: 1, start: 6 },
    ])
  })

  it('a skill nobody grants is told, and what is left without it', () => {
    expect(clashes({ target: [0, 1, 2] })).toEqual([
      { rules: ['skill:2'], loosening: [{ rule: 'skill:2', gives: 'objective 30' }] },
    ])
  })

  it('a chain that is too long is told with the links it takes', () => {
    expect(clashes({ maxChain: 1 })).toEqual([
      { rules: ['maxChain'], loosening: [{ rule: 'maxChain', gives: 'links 2' }] },
    ])
  })

  it('an intake that misses the deadline is told with what either gives', () => {
    const told = clashes({ deadline: 9 })
    expect(told.map((one) => 'rules' in one && one.rules)).toEqual([
      ['deadline', 'levels', 'intake'],
      ['deadline', 'intake', 'entry'],
    ])
    expect(told[0]).toMatchObject({
      loosening: [
        { rule: 'deadline', gives: 'finish 10' },
        { rule: 'levels', gives: 'nothing' },
        { rule: 'intake', gives: 'objective 28' },
      ],
    })
  })

  it('levels that fall are told', () => {
    const placements = ladder.placements.map((one) => ({ ...one, level: 3 - one.level }))
    expect(clashes({ placements })).toEqual([
      {
        rules: ['levels', 'entry'],
        loosening: [
          { rule: 'levels', gives: 'objective 30' },
          { rule: 'entry', gives: 'objective 28' },
        ],
      },
    ])
  })
})

test('the check refuses what breaks a rule', () => {
  const errors = (...chain: [number, number][]) =>
    checkPath(ladder, { chain: chain.map(([placement, start]) => ({ placement, start })) }).errors
  expect(errors([0, 0])).toEqual(['gap remains: 1'])
  expect(errors([0, 0], [1, 7])).toEqual(['no intake in week 7 at 1', 'after deadline'])
  expect(errors([0, 3], [1, 6])).toEqual(['overlap at placement 1'])
  expect(errors([1, 0], [0, 4])).toEqual(['missing entry skills for 1', 'level decreases'])
  expect(errors([0, 0], [0, 4], [1, 12])).toEqual(['chain too long', 'placement twice', 'after deadline'])
  expect(errors([9, 0])).toContain('no placement 9')
})

const there = devInstances<PathInstance, { objective: number }>('path_50p30s_s1', 'path_200p30s_s101')

test.runIf(there.length > 0)('paths with known best values are proven', () => {
  for (const { instance, best } of there) {
    const answer = planPath(instance, effort())
    expect(answer).toMatchObject({ objective: best.objective, isProven: true })
    expect(answer.kind === 'plan' && checkPath(instance, answer.plan).errors).toEqual([])
  }
})

describe('a calendar of a place', () => {
  const openWeeks = fc.record({
    weeks: fc.integer({ min: 1, max: 6 }),
    closed: fc.uniqueArray(fc.nat(29), { maxLength: 8 }),
    intake: fc.option(fc.uniqueArray(fc.nat(29), { maxLength: 8 }), { nil: null }),
    full: fc.uniqueArray(fc.nat(29), { maxLength: 5 }),
  })

  it('gives slots that rise, hold the open weeks of learning, and keep out of shut, full and other weeks', () => {
    fc.assert(
      fc.property(openWeeks, (room) => {
        const slots = slotsIn(room, 30)
        for (const [at, [start, end]] of slots.entries()) {
          const inside = Array.from({ length: end - start }, (_, week) => start + week)
          expect(inside.filter((week) => !room.closed.includes(week))).toHaveLength(room.weeks)
          expect(inside.some((week) => room.full.includes(week))).toBe(false)
          expect([start, end - 1].some((week) => room.closed.includes(week))).toBe(false)
          expect(room.intake?.includes(start) ?? true).toBe(true)
          const before = slots[at - 1]
          if (before) expect(start > before[0] && end > before[1]).toBe(true)
        }
      }),
    )
  })

  it('is kept by every chain, and the chain is the best there is', () => {
    const calendars = fc.array(openWeeks, { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(small, calendars, (given, rooms) => {
        const placements = given.placements.map((one, at) => {
          const room = rooms[at]
          return room ? { ...one, weeks: room.weeks, slots: slotsIn(room, 30) } : one
        })
        const instance = { ...given, placements }
        const answer = planPath(instance, effort())
        const least = leastOf(instance)
        expect(answer.kind === 'plan' ? answer.objective : Number.POSITIVE_INFINITY).toBe(least)
        if (answer.kind === 'plan') expect(checkPath(instance, answer.plan).errors).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('a search with little memory', () => {
  const tight = seededPath(60, 30, 3, 120)
  const within = (mostLabels: number) => planPath(tight, effort(1e6), undefined, { mostLabels })

  it('says that it is not proven, with a bound that is true', () => {
    const whole = within(200_000)
    const cut = within(540)
    if (cut.kind !== 'plan' || whole.kind !== 'plan') throw new Error('there is a chain')
    expect([whole.isProven, cut.isProven]).toEqual([true, false])
    expect(cut.bound).toBeLessThanOrEqual(whole.objective)
    expect(cut.objective).toBeGreaterThan(whole.objective)
    expect(checkPath(tight, cut.plan).errors).toEqual([])
  })

  it('without any chain yet does not call it impossible, nor three of them all there are', () => {
    expect(within(1)).toEqual({ kind: 'nothing' })
    expect(threePaths(tight, effort(1e6), 3, { mostLabels: 1 })).toEqual({ paths: [], isDone: false })
  })
})
