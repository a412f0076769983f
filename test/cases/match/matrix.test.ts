import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { relationNeeded } from '#access/policy.ts'
import { type Role, roleKeys } from '#access/roles.ts'
import { CaseError } from '#cases/errors.ts'
import { answerProposal } from '#cases/match/answerProposal.ts'
import { proposalMoveKeys } from '#cases/match/moveOne.ts'
import { moveProposal } from '#cases/match/moveProposal.ts'
import { decideProposal, decisionKeys } from '#cases/portal/decideProposal.ts'
import { canMove, statusesOf } from '#method/lifecycles/lifecycle.ts'
import { type ProposalStatus, proposalCycle } from '#method/lifecycles/proposal.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aJob, aProposal, colleague } from './support.ts'

let house: TestHouse
let proposalId: string
let futureJobId: string
let people: Record<Role, Actor>
beforeAll(async () => {
  house = await startHouse()
  const job = await aJob(house)
  futureJobId = job.futureJobId
  const candidateId = await aCandidate(house, 'Amina')
  proposalId = await aProposal(house, futureJobId, candidateId, { candidateAgreedOn: '2027-02-20' })
  const employer = await colleague(house, 'employer', { employerId: job.employerId })
  const candidate = await colleague(house, 'candidate', { candidateId })
  const all = Object.fromEntries(roleKeys.map((role) => [role, house.actor(role)])) as Record<Role, Actor>
  people = { ...all, employer, candidate }
})
afterAll(() => house.close())

/** Everything a move can need, so that only role and status decide. */
const everything = { reason: 'reden', decider: 'Mw. De Wit', onDate: '2027-03-01', answerBy: '2027-03-09' }

async function setStatus(status: ProposalStatus) {
  await house.inData((tx) =>
    tx
      .updateTable('proposal')
      .set({ status, candidateAgreedOn: '2027-02-20' })
      .where('id', '=', proposalId)
      .execute(),
  )
}

const statusNow = async () =>
  (
    await house.inData((tx) =>
      tx.selectFrom('proposal').select('status').where('id', '=', proposalId).executeTakeFirstOrThrow(),
    )
  ).status

async function attempt(work: () => Promise<unknown>): Promise<'done' | string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    if (error instanceof CaseError) return error.refusal.code
    throw error
  }
}

const cells = statusesOf(proposalCycle).flatMap((status) => roleKeys.map((role) => ({ status, role })))

describe('who may move a proposal, in which status', () => {
  test.each(cells)('$status, as $role', async ({ status, role }) => {
    for (const move of proposalMoveKeys) {
      await setStatus(status)
      const got = await attempt(() =>
        house.run(people[role], moveProposal, { futureJobId, proposalId, move, ...everything }),
      )
      const may = relationNeeded('proposal', 'write', role) !== null
      const open = canMove(proposalCycle, status, move, role)
      expect(got, move).toBe(!may ? 'notFound' : open ? 'done' : 'impossible')
      const moves: Record<string, { to: string }> = proposalCycle[status].moves
      expect(await statusNow(), move).toBe(may && open ? moves[move]?.to : status)
    }
    for (const move of decisionKeys) {
      await setStatus(status)
      const got = await attempt(() =>
        house.run(people[role], decideProposal, { futureJobId, proposalId, move, ...everything }),
      )
      const sees = relationNeeded('proposal', 'decide', role) !== null
      // whoever withdrew is gone from the employer's sight
      const hidden = role === 'employer' && status === 'withdrawn'
      const open = canMove(proposalCycle, status, move, role)
      expect(got, `decide ${move}`).toBe(!sees || hidden ? 'notFound' : open ? 'done' : 'impossible')
    }
    await setStatus(status)
    const own = await attempt(() => house.run(people[role], answerProposal, { proposalId, answer: 'no' }))
    const mayWithdraw = canMove(proposalCycle, status, 'withdraw', role)
    expect(own, 'answer').toBe(role !== 'candidate' ? 'notFound' : mayWithdraw ? 'done' : 'impossible')
  })
})
