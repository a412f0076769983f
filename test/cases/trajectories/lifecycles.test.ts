import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '#cases/case.ts'
import { CaseError } from '#cases/errors.ts'
import { moveAgreement } from '#cases/trajectories/agreement/moveAgreement.ts'
import { moveEvaluation } from '#cases/trajectories/evaluations/moveEvaluation.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { moveStay } from '#cases/trajectories/learning/moveStay.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { moveTrajectoryActivity } from '#cases/trajectories/plan/moveTrajectoryActivity.ts'
import { activityCycle } from '#method/lifecycles/activity.ts'
import { agreementCycle } from '#method/lifecycles/agreement.ts'
import { evaluationCycle } from '#method/lifecycles/evaluation.ts'
import { type LifeCycle, nextStatus, statusesOf } from '#method/lifecycles/lifecycle.ts'
import { stayCycle } from '#method/lifecycles/stay.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { begin, startWorld, type World } from './world.ts'

let world: World
let trajectoryId: string
const ids: Record<string, string> = {}
beforeAll(async () => {
  world = await startWorld()
  const { test, people } = world
  trajectoryId = await begin(world)
  ids.trajectory = trajectoryId
  ids.stay = (await test.run(people.coach, bookStay, { trajectoryId, placeId: world.ids.canteen })).id
  for (const kind of ['agreement', 'evaluation', 'activity']) ids[kind] = crypto.randomUUID()
  await test.inData(async (tx) => {
    const text = { text: 'Afspraken', plainText: 'Afspraken' }
    await tx
      .insertInto('agreement')
      .values({ id: ids.agreement, trajectoryId, ...text })
      .execute()
    const evaluation = { id: ids.evaluation, trajectoryId, kind: 'interim', plannedOn: '2027-04-01' }
    await tx.insertInto('evaluation').values(evaluation).execute()
    const activity = { id: ids.activity, trajectoryId, step: 'match', label: 'Eigen', position: 99 }
    await tx.insertInto('activity').values(activity).execute()
  })
})
afterAll(() => world.test.close())

type Subject = {
  table: 'stay' | 'agreement' | 'evaluation' | 'activity' | 'trajectory'
  cycle: LifeCycle<string>
  // biome-ignore lint/suspicious/noExplicitAny: cases of different inputs stand in one list
  one: Case<any, { status: string }>
  idField: string
  /** Moves with a case of their own, that asks more. */
  elsewhere: readonly string[]
}

const subjects: Subject[] = [
  { table: 'stay', cycle: stayCycle, one: moveStay, idField: 'stayId', elsewhere: [] },
  {
    table: 'agreement',
    cycle: agreementCycle,
    one: moveAgreement,
    idField: 'agreementId',
    elsewhere: ['sign'],
  },
  {
    table: 'evaluation',
    cycle: evaluationCycle,
    one: moveEvaluation,
    idField: 'evaluationId',
    elsewhere: [],
  },
  {
    table: 'activity',
    cycle: activityCycle,
    one: moveTrajectoryActivity,
    idField: 'activityId',
    elsewhere: [],
  },
  {
    table: 'trajectory',
    cycle: trajectoryCycle,
    one: moveTrajectory,
    idField: 'trajectoryId',
    elsewhere: ['end', 'giveGo'],
  },
]

const movesOfAll = (cycle: LifeCycle<string>) => [
  ...new Set(statusesOf(cycle).flatMap((status) => Object.keys(cycle[status]?.moves ?? {}))),
]

const matrix = subjects.flatMap((subject) =>
  statusesOf(subject.cycle).flatMap((status) =>
    movesOfAll(subject.cycle)
      .filter((move) => !subject.elsewhere.includes(move))
      .map((move) => ({ ...subject, status, move, label: `${subject.table} ${status}: ${move}` })),
  ),
)

/** Puts the thing in a status, whatever came before. */
async function put({ table }: Subject, status: string): Promise<void> {
  await world.test.inData(async (tx) => {
    await sql`update ${sql.table(table)} set status = ${status} where id = ${ids[table]}`.execute(tx)
    if (table === 'stay')
      await sql`update stay set starts_on = '2027-02-01', ends_on = null where id = ${ids.stay}`.execute(tx)
  })
}

describe('what a life cycle says, the case does', () => {
  it.each(matrix)('$label', async (row) => {
    const { test, people } = world
    await put(row, row.status)
    const input = { trajectoryId, [row.idField]: ids[row.table], move: row.move, reason: 'Om de proef' }
    const expected = nextStatus(row.cycle, row.status, {
      move: row.move,
      role: 'coach',
      given: ['reason', 'date'],
    })
    const found = await test.run(people.coach, row.one, { ...input, date: '2027-03-01' }).then(
      (result) => result.status,
      (error) => (error instanceof CaseError ? error.refusal.code : error),
    )
    expect(found).toBe(expected.ok ? expected.status : 'impossible')
    const stored = await test.inData((tx) =>
      tx
        .selectFrom(row.table)
        .select('status')
        .where('id', '=', ids[row.table] ?? '')
        .executeTakeFirst(),
    )
    expect(stored?.status).toBe(expected.ok ? expected.status : row.status)
  })
})
