import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { packingSolver } from '#exchange/solver/packing.ts'
import { effortOfIterations } from '#planning/effort.ts'
import type { PackingSolver } from '#planning/packing.ts'
import { checkStackedJobs, faultsOfJob, worthOfJob } from '#planning/stackedJobs/check.ts'
import type { StackedJobsInstance, StackingRules } from '#planning/stackedJobs/instance.ts'
import { missingHours } from '#planning/stackedJobs/missingHours.ts'
import { planStackedJobs } from '#planning/stackedJobs/planStackedJobs.ts'
import { stackingInstance, usualRules } from '../../bench/support/stackingInstances.ts'

let solver: PackingSolver
beforeAll(async () => {
  solver = await packingSolver()
})

const enough = () => effortOfIterations(10_000_000, 1)
function planned(instance: StackedJobsInstance, effort = enough(), keep: number[][] = []) {
  const answer = planStackedJobs(instance, effort, solver, undefined, keep)
  if (answer.kind !== 'plan') throw new Error('there is always a plan')
  return answer
}

const rules = fc.record({
  minHours: fc.constantFrom(12, 16, 24, 30),
  maxHours: fc.constantFrom(32, 36, 40, 48),
  maxParts: fc.integer({ min: 1, max: 5 }),
  maxSitesPerMonth: fc.integer({ min: 1, max: 3 }),
  maxTravel: fc.constantFrom(0, 15, 30, 60, 200),
  maxTags: fc.integer({ min: 1, max: 6 }),
  wJob: fc.constantFrom(0, 100, 10_000),
  wSite: fc.constantFrom(0, 20, 400),
})
const instances = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.nat(1e6), rules, fc.integer({ min: 1, max: 4 }))
    .map(([count, seed, ofJob, towns]) => stackingInstance(count, seed, ofJob, towns))

/** The best there is, by trying every set of parts as a job and every choice of jobs. */
function bestByTrying({ parts, rules: ofJob }: StackedJobsInstance): number {
  const worth = new Map<number, number>()
  for (let set = 1; set < 1 << parts.length; set += 1) {
    const chosen = parts.filter((_, at) => set & (1 << at))
    if (faultsOfJob(ofJob, chosen, 0).length === 0) worth.set(set, worthOfJob(ofJob, chosen))
  }
  const best = new Float64Array(1 << parts.length)
  for (let free = 1; free < best.length; free += 1)
    for (const [set, value] of worth)
      if ((set & free) === set)
        best[free] = Math.max(best[free] as number, value + (best[free & ~set] as number))
  return best.at(-1) ?? 0
}

describe('stacking part-jobs', () => {
  test('a plan passes the check, and the bound is not below it', () => {
    fc.assert(
      fc.property(instances(70), fc.constantFrom(0, 20, 300, 5000, 1e7), (instance, iterations) => {
        const { plan, objective, bound, isProven } = planned(instance, effortOfIterations(iterations, 3))
        const check = checkStackedJobs(instance, plan)
        expect(check.faults).toEqual([])
        expect(objective).toBe(check.objective)
        expect(bound).toBeGreaterThanOrEqual(objective)
        expect(isProven).toBe(bound === objective)
      }),
      { numRuns: 60 },
    )
  })

  test('what is proven is the best of all, and the bound holds while nothing is proven', () => {
    fc.assert(
      fc.property(instances(10), fc.constantFrom(5, 40, 1e7), (instance, iterations) => {
        const { objective, bound, isProven } = planned(instance, effortOfIterations(iterations, 3))
        const best = bestByTrying(instance)
        expect(bound).toBeGreaterThanOrEqual(best)
        if (isProven) expect(objective).toBe(best)
        if (iterations === 1e7) expect(isProven).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  test('parts stay apart or together as was asked, jobs stay where they can, and it is proven best of all', () => {
    const ids = (least: number) => fc.uniqueArray(fc.nat(9), { minLength: least, maxLength: 3 })
    const wishes = fc.record({
      apart: fc.array(ids(2), { maxLength: 4 }),
      together: fc.array(ids(2), { maxLength: 1 }),
      near: fc.record({ groups: fc.array(ids(1), { maxLength: 4 }), worth: fc.constantFrom(0, 300, 4000) }),
    })
    fc.assert(
      fc.property(instances(10), wishes, (given, { apart, ...wished }) => {
        const pairs = apart.map(([one, other]) => [one ?? 0, other ?? 0] as const)
        const instance = { ...given, rules: { ...given.rules, ...wished, apart: pairs } }
        const { plan, objective, bound, isProven } = planned(instance)
        expect(checkStackedJobs(instance, plan)).toMatchObject({ faults: [], objective })
        for (const job of plan.jobs) {
          for (const pair of pairs) expect(pair.every((part) => job.includes(part))).toBe(false)
          for (const group of wished.together)
            expect([0, group.length]).toContain(group.filter((part) => job.includes(part)).length)
        }
        expect([isProven, objective, bound]).toEqual([true, bestByTrying(instance), objective])
      }),
      { numRuns: 80 },
    )
  })

  test('what is taken apart is not asked together again with hours that lack', () => {
    fc.assert(
      fc.property(instances(24), (instance) => {
        const { plan } = planned(instance)
        const apart = missingHours(instance, plan, enough(), solver).found.flatMap(({ asks }) =>
          asks.flatMap(({ job: [one, other] }) =>
            one === undefined || other === undefined ? [] : [[one, other] as const],
          ),
        )
        const split = { ...instance, rules: { ...instance.rules, apart } }
        for (const { asks } of missingHours(split, plan, enough(), solver).found)
          for (const { job } of asks)
            for (const pair of apart) expect(pair.every((part) => job.includes(part))).toBe(false)
      }),
      { numRuns: 15 },
    )
  })

  test('a wider rule never makes a proven plan worse', () => {
    const wider = fc.constantFrom<(given: StackingRules) => Partial<StackingRules>>(
      (given) => ({ minHours: given.minHours - 4 }),
      (given) => ({ maxHours: given.maxHours + 4 }),
      (given) => ({ maxParts: given.maxParts + 1 }),
      (given) => ({ maxSitesPerMonth: given.maxSitesPerMonth + 1 }),
      (given) => ({ maxTravel: given.maxTravel + 15 }),
      (given) => ({ maxTags: given.maxTags + 1 }),
    )
    fc.assert(
      fc.property(instances(40), wider, (instance, widen) => {
        const before = planned(instance)
        const after = planned({ ...instance, rules: { ...instance.rules, ...widen(instance.rules) } })
        if (before.isProven && after.isProven)
          expect(after.objective).toBeGreaterThanOrEqual(before.objective)
      }),
      { numRuns: 40 },
    )
  })

  test('more iterations never give a worse plan; the same give the same', () => {
    const instance = stackingInstance(220, 5)
    let last = -1
    for (const iterations of [0, 30, 200, 700, 1500, 3000, 6000, 20_000, 200_000]) {
      const once = planned(instance, effortOfIterations(iterations, 7))
      const again = planned(instance, effortOfIterations(iterations, 7))
      expect(JSON.stringify(again)).toBe(JSON.stringify(once))
      expect(once.objective).toBeGreaterThanOrEqual(last)
      last = once.objective
    }
  })

  test('every plan that is told is at least as good, and its bound no higher', () => {
    const instance = stackingInstance(250, 8)
    const told: [number, number][] = []
    planStackedJobs(instance, enough(), solver, (plan, objective, bound) => {
      expect(checkStackedJobs(instance, plan)).toMatchObject({ faults: [], objective })
      told.push([objective, bound ?? Number.NaN])
    })
    expect(told.length).toBeGreaterThan(1)
    for (const [at, [objective, bound]] of told.entries()) {
      const [before, boundBefore] = told[at - 1] ?? [0, Number.POSITIVE_INFINITY]
      expect(objective).toBeGreaterThanOrEqual(before)
      expect(bound).toBeLessThanOrEqual(boundBefore)
      expect(bound).toBeGreaterThanOrEqual(objective)
    }
  })

  test('proves 200 parts, in groups apart and together', () => {
    for (const towns of [6, 24, 60])
      expect(planned(stackingInstance(200, towns, usualRules, towns)).isProven).toBe(true)
  })
})

describe('keeping jobs', () => {
  test('kept jobs stay as they are, and the rest is planned around them', () => {
    const instance = stackingInstance(80, 4)
    const free = planned(instance)
    const keep = free.plan.jobs.slice(2, 5).map((job) => [...job])
    const kept = planned(instance, enough(), keep)
    expect(kept.plan.jobs.slice(0, keep.length)).toEqual(keep)
    expect(kept.objective).toBe(free.objective)
    const single = instance.parts.find((part) => faultsOfJob(usualRules, [part], 0).length === 0)
    const own = planned(instance, enough(), [[single?.id ?? -1]])
    expect(own.objective).toBeLessThanOrEqual(free.objective)
    expect(checkStackedJobs(instance, own.plan).faults).toEqual([])
  })

  test('a job to keep that breaks a rule is told with the rule', () => {
    const instance = stackingInstance(30, 4)
    const short = instance.parts.find((part) => part.months.length < 12)
    const answer = planStackedJobs(instance, enough(), solver, undefined, [[short?.id ?? -1], [9999]])
    expect(answer).toEqual({
      kind: 'infeasible',
      clashes: [
        { rules: ['keep[0]', 'hours'], loosening: [{ rule: 'keep[0]', gives: 'plan' }] },
        { rules: ['keep[1]', 'unknownPart', 'hours'], loosening: [{ rule: 'keep[1]', gives: 'plan' }] },
      ],
    })
  })
})

describe('hours to ask for', () => {
  const part = (id: number, months: number[], slots: [number, number, number][], site: [number, number]) => ({
    id,
    employer: id,
    site,
    months,
    slots,
    hours: slots.reduce((sum, [, from, to]) => sum + (to - from) / 60, 0),
    tags: ['groen'],
  })
  const year = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const winter = [0, 1, 2, 3, 8, 9, 10, 11]

  test('four hours in May-August make a full job of two employers with a gap', () => {
    const parts = [
      part(
        1,
        year,
        [
          [0, 480, 960],
          [1, 480, 960],
          [2, 540, 780],
        ],
        [0, 0],
      ),
      part(2, winter, [[4, 480, 720]], [10, 0]),
    ]
    const instance = { type: 'stackedJobs' as const, rules: usualRules, parts }
    const answer = missingHours(instance, { jobs: [] }, enough(), solver)
    expect(answer.isAll).toBe(true)
    const inSummer = answer.found.filter((one) => one.months.join() === '4,5,6,7')
    expect(inSummer.length).toBeGreaterThan(0)
    for (const one of inSummer) expect(one).toMatchObject({ hours: 4, more: 1 })
    expect(inSummer.flatMap((one) => one.asks.map((ask) => ask.employer))).toContain(1)
  })

  test('every answer comes true when the hours are given, and the plan stays', () => {
    const instance = stackingInstance(150, 12)
    const { plan } = planned(instance)
    const { found, tried, gaps, isAll } = missingHours(instance, plan, enough(), solver, {
      mostHours: 8,
      mostTried: 5,
    })
    expect(tried).toBe(Math.min(5, gaps))
    expect(isAll).toBe(false)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.more).toBeGreaterThan(0)
    for (const one of found) {
      const added = one.asks.map((ask, at) => ({
        id: 1000 + at,
        employer: ask.employer,
        site: ask.site,
        months: one.months,
        slots: [[one.day, one.from, one.to] as const],
        hours: one.hours,
        tags: [],
      }))
      const jobs = [...plan.jobs, ...one.asks.map((ask, at) => [...ask.job, 1000 + at])]
      expect(
        checkStackedJobs({ ...instance, parts: [...instance.parts, ...added] }, { jobs }).faults,
      ).toEqual([])
      expect(one.asks.length).toBeGreaterThanOrEqual(one.more)
    }
  })
})
