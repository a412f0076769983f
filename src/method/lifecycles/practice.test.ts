import { describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { stepOrderKeys } from '../steps.ts'
import { type FutureJobStatus, futureJobCycle, futureJobStatuses, stepKeyOf, stepOf } from './futureJob.ts'
import { type Attempt, canMove, type LifeCycle, movesFrom, nextStatus, startOf } from './lifecycle.ts'
import { type ProposalStatus, proposalCycle, proposalStatuses } from './proposal.ts'
import { trajectoryCycle } from './trajectory.ts'

/** Makes the moves one after another, everything needed given, and tells the statuses passed through. */
function walk<S extends string>(cycle: LifeCycle<S>, attempts: Attempt[]): S[] {
  const passed = [startOf(cycle)]
  for (const attempt of attempts) {
    const given = ['reason', 'date', 'outcome', 'decider'] as const
    const made = nextStatus(cycle, passed.at(-1) as S, { ...attempt, given })
    if (!made.ok) throw new Error(`${attempt.move}: ${made.refusal.kind}`)
    passed.push(made.status)
  }
  return passed
}

const by = (role: Attempt['role'], ...moves: string[]): Attempt[] => moves.map((move) => ({ move, role }))

describe('a future job in practice', () => {
  it('matches first, as in the report', () => {
    const passed = walk(futureJobCycle, by('coach', 'map', 'match', 'design', 'learnIn', 'fill'))
    expect(passed.map((status) => stepOf(status))).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('sets the trajectory first, as in the brochure', () => {
    const passed = walk(futureJobCycle, by('accountManager', 'map', 'design', 'match', 'learnIn', 'fill'))
    expect(passed.map((status) => stepOf(status, 'trajectoryFirst'))).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('goes back and forth between match and design', () => {
    expect(walk(futureJobCycle, by('coach', 'map', 'match', 'design', 'match', 'design')).at(-1)).toBe(
      'designing',
    )
  })

  it('starts learning in at once, to see how it goes', () => {
    expect(walk(futureJobCycle, by('coach', 'map', 'learnIn')).at(-1)).toBe('learningIn')
  })

  it('hires directly out of the match, as the care organisation did', () => {
    expect(walk(futureJobCycle, by('coach', 'map', 'match', 'fill')).at(-1)).toBe('filled')
  })

  it('opens again when another place comes', () => {
    const passed = walk(futureJobCycle, by('coach', 'map', 'match', 'fill', 'openAgain'))
    expect(passed.at(-1)).toBe('matching')
  })

  it('lapses from every open status, with a reason, and comes back in view', () => {
    for (const status of futureJobStatuses.filter((key) => futureJobCycle[key].open)) {
      const attempt = { move: 'lapse', role: 'employer' } as const
      expect(nextStatus(futureJobCycle, status, attempt).ok).toBe(false)
      expect(nextStatus(futureJobCycle, status, { ...attempt, given: ['reason'] })).toEqual({
        ok: true,
        status: 'lapsed',
      })
    }
    expect(
      nextStatus(futureJobCycle, 'lapsed', { move: 'reopen', role: 'accountManager', given: ['reason'] }),
    ).toEqual({ ok: true, status: 'inView' })
  })

  it('is in a step in every status but lapsed', () => {
    const without = futureJobStatuses.filter((status: FutureJobStatus) => stepKeyOf(status) === undefined)
    expect(without).toEqual(['lapsed'])
    for (const order of stepOrderKeys) {
      const numbers = futureJobStatuses.flatMap((status) => stepOf(status, order) ?? [])
      expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5, 6])
    }
  })
})

describe('a proposal in practice', () => {
  const open = proposalStatuses.filter((status) => proposalCycle[status].open)

  it('runs through every step to the choice of the employer', () => {
    const passed = walk(proposalCycle, [
      ...by('coach', 'inform', 'prepare', 'introduce'),
      ...by('employer', 'talkAgain', 'choose'),
    ])
    expect(passed).toEqual(['proposed', 'informed', 'prepared', 'introduced', 'secondTalk', 'chosen'])
  })

  it('may skip steps forward, never back', () => {
    for (const [index, status] of open.entries()) {
      const targets = (['coach', 'employer'] as const).flatMap((role) =>
        movesFrom(proposalCycle, status, role).map(({ to }) => to),
      )
      const forward: ProposalStatus[] = [...open.slice(index + 1), 'chosen', 'notChosen', 'withdrawn']
      expect([...new Set(targets)].sort()).toEqual([...forward].sort())
    }
  })

  it('lets the employer decide with a reason alone', () => {
    for (const status of open) {
      for (const move of ['choose', 'notChoose']) {
        expect(nextStatus(proposalCycle, status, { move, role: 'employer' }).ok).toBe(false)
        expect(nextStatus(proposalCycle, status, { move, role: 'employer', given: ['reason'] }).ok).toBe(true)
      }
    }
  })

  it('makes whoever writes the decision down name who took it', () => {
    for (const role of ['coach', 'accountManager'] as const) {
      expect(nextStatus(proposalCycle, 'introduced', { move: 'choose', role, given: ['reason'] })).toEqual({
        ok: false,
        refusal: { kind: 'needsMissing', missing: ['decider'] },
      })
    }
  })

  it('keeps the decision out of any other hands', () => {
    const deciders = roleKeys.filter((role) => canMove(proposalCycle, 'introduced', 'choose', role))
    expect(deciders).toEqual(['coach', 'accountManager', 'employer'])
  })

  it('lets the candidate withdraw, and do nothing else', () => {
    for (const status of open) {
      expect(movesFrom(proposalCycle, status, 'candidate').map(({ key }) => key)).toEqual(['withdraw'])
    }
  })
})

describe('a trajectory in practice', () => {
  it('starts open, as the dental technician did, gets a go and ends with its outcome', () => {
    const passed = walk(trajectoryCycle, [
      ...by('coach', 'startOpen'),
      ...by('employer', 'giveGo'),
      ...by('coach', 'end'),
    ])
    expect(passed).toEqual(['designing', 'learningIn', 'goGiven', 'ended'])
  })

  it('ends before the start, as at the hotel, and never without an outcome', () => {
    for (const status of ['designing', 'agreed', 'learningIn', 'goGiven'] as const) {
      expect(nextStatus(trajectoryCycle, status, { move: 'end', role: 'coach' })).toEqual({
        ok: false,
        refusal: { kind: 'needsMissing', missing: ['outcome'] },
      })
    }
  })

  it('reopens with a reason', () => {
    const attempt = { move: 'reopen', role: 'coach' } as const
    expect(nextStatus(trajectoryCycle, 'ended', attempt).ok).toBe(false)
    expect(nextStatus(trajectoryCycle, 'ended', { ...attempt, given: ['reason'] })).toEqual({
      ok: true,
      status: 'learningIn',
    })
  })
})
