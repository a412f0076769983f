import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Role, roleKeys } from '#access/roles.ts'
import { activityCycle, activityStatuses } from './activity.ts'
import { agreementCycle, agreementStatuses } from './agreement.ts'
import { barrierCycle, barrierStatuses } from './barrier.ts'
import { commitmentCycle, commitmentStatuses } from './commitment.ts'
import { evaluationCycle, evaluationStatuses } from './evaluation.ts'
import { futureJobCycle, futureJobStatuses } from './futureJob.ts'
import {
  canMove,
  type LifeCycle,
  type Move,
  movesFrom,
  needKeys,
  nextStatus,
  startOf,
  statusesOf,
} from './lifecycle.ts'
import { planCycle, planStatuses } from './plan.ts'
import { proposalCycle, proposalStatuses } from './proposal.ts'
import { stayCycle, stayStatuses } from './stay.ts'
import { trajectoryCycle, trajectoryStatuses } from './trajectory.ts'

const cycles: [name: string, cycle: LifeCycle<string>, statuses: readonly string[]][] = [
  ['future job', futureJobCycle, futureJobStatuses],
  ['proposal', proposalCycle, proposalStatuses],
  ['trajectory', trajectoryCycle, trajectoryStatuses],
  ['agreement', agreementCycle, agreementStatuses],
  ['activity', activityCycle, activityStatuses],
  ['stay', stayCycle, stayStatuses],
  ['evaluation', evaluationCycle, evaluationStatuses],
  ['barrier', barrierCycle, barrierStatuses],
  ['commitment', commitmentCycle, commitmentStatuses],
  ['plan', planCycle, planStatuses],
]

const movesOf = (cycle: LifeCycle<string>, status: string): [string, Move<string>][] =>
  Object.entries(cycle[status]?.moves ?? {})

/** Every status that can be reached from a status, itself included. */
function reachableFrom(cycle: LifeCycle<string>, from: string): Set<string> {
  const reached = new Set([from])
  for (const status of reached) for (const [, move] of movesOf(cycle, status)) reached.add(move.to)
  return reached
}

describe.each(cycles)('the life cycle of a %s', (_, cycle, statuses) => {
  it('has a row for each status, in order, and starts in the first', () => {
    expect(statusesOf(cycle)).toEqual(statuses)
    expect(startOf(cycle)).toBe(statuses[0])
  })

  it('reaches every status from the start, and only statuses that exist', () => {
    expect([...reachableFrom(cycle, startOf(cycle))].sort()).toEqual([...statuses].sort())
  })

  it('lets no open status be a dead end: each leads to a closed one', () => {
    for (const status of statuses.filter((key) => cycle[key]?.open)) {
      const ends = [...reachableFrom(cycle, status)].filter((key) => !cycle[key]?.open)
      expect(ends, status).not.toEqual([])
    }
  })

  it('lets a mistake be put right: a closed status is never final', () => {
    for (const status of statuses) expect(movesOf(cycle, status), status).not.toEqual([])
  })

  it('moves always on, never to the same status, and never twice to the same one', () => {
    for (const status of statuses) {
      const targets = movesOf(cycle, status).map(([, move]) => move.to)
      expect(targets).not.toContain(status)
      expect(new Set(targets).size, status).toBe(targets.length)
    }
  })

  it('gives every move to somebody, and its decision to one of them', () => {
    for (const status of statuses) {
      for (const [key, { by, decisionOf }] of movesOf(cycle, status)) {
        expect(by.length, key).toBeGreaterThan(0)
        expect(new Set(by).size, key).toBe(by.length)
        if (decisionOf) expect(by, key).toContain(decisionOf)
      }
    }
  })

  it('lets nobody leave a status that was somebody’s decision without a reason', () => {
    for (const status of statuses.filter((key) => !cycle[key]?.open)) {
      const ways = statuses.flatMap((from) => movesOf(cycle, from).map(([, move]) => move))
      const decided = ways.filter((move) => move.to === status).every((move) => move.decisionOf)
      if (!decided) continue
      for (const [key, move] of movesOf(cycle, status)) expect(move.needs, key).toContain('reason')
    }
  })

  it('offers, allows and makes the same moves, for every status and role', () => {
    const statusAndRole = fc.tuple(fc.constantFrom(...statuses), fc.constantFrom(...roleKeys))
    fc.assert(
      fc.property(statusAndRole, ([status, role]) => {
        const offered = movesFrom(cycle, status, role)
        for (const [key, move] of movesOf(cycle, status)) {
          const offer = offered.find((each) => each.key === key)
          expect(canMove(cycle, status, key, role)).toBe(offer !== undefined)
          const made = nextStatus(cycle, status, { move: key, role, given: needKeys })
          expect(made).toEqual(
            offer ? { ok: true, status: move.to } : { ok: false, refusal: { kind: 'roleRefused' } },
          )
        }
      }),
    )
  })

  it('makes no move while anything it needs is missing', () => {
    for (const status of statuses) {
      for (const role of roleKeys) {
        for (const { key, needs } of movesFrom(cycle, status, role)) {
          for (const missing of needs) {
            const given = needKeys.filter((need) => need !== missing)
            expect(nextStatus(cycle, status, { move: key, role, given })).toEqual({
              ok: false,
              refusal: { kind: 'needsMissing', missing: [missing] },
            })
          }
        }
      }
    }
  })

  it('gives nothing to those who only look on', () => {
    const onlookers: Role[] = ['steeringMember', 'researcher', 'administrator', 'partner']
    for (const role of onlookers) {
      for (const status of statuses) expect(movesFrom(cycle, status, role)).toEqual([])
    }
  })
})

describe('nextStatus', () => {
  it.each(['fly', 'toString', '__proto__', 'constructor', ''])('knows no move %j', (move) => {
    expect(nextStatus(activityCycle, 'planned', { move, role: 'coach' })).toEqual({
      ok: false,
      refusal: { kind: 'moveUnknown' },
    })
    expect(canMove(activityCycle, 'planned', move, 'coach')).toBe(false)
  })

  it('names everything that is missing', () => {
    expect(nextStatus(stayCycle, 'running', { move: 'stop', role: 'coach', given: ['date'] })).toEqual({
      ok: false,
      refusal: { kind: 'needsMissing', missing: ['reason'] },
    })
    expect(nextStatus(stayCycle, 'running', { move: 'stop', role: 'coach' })).toEqual({
      ok: false,
      refusal: { kind: 'needsMissing', missing: ['date', 'reason'] },
    })
  })
})
