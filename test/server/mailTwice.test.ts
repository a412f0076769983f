import { afterAll, beforeAll, expect, it } from 'vitest'
import { round } from '#server/jobs.ts'
import type { Mail } from '#server/mail.ts'
import { startHouse, type TestHouse } from '../support/house.ts'
import { buildWorld, type World } from '../support/world.ts'

let test: TestHouse
let world: World

beforeAll(async () => {
  test = await startHouse()
  world = await buildWorld(test)
})
afterAll(() => test.close())

/** Sends two letters of this kind, first to a mail server that takes them and stops, then once more. Out: the marks. */
async function marksOf(row: { event: string; subscriber: string; facts: string }): Promise<string[]> {
  await test.inData(async (tx) => {
    await tx.deleteFrom('outbox').execute()
    await tx.insertInto('outbox').values([row, row]).execute()
  })
  const taken: Mail[] = []
  const deliver = (stops: boolean) =>
    round({
      ...{ db: test.db, publicUrl: 'https://voorwerk.example', log: () => undefined },
      ...{ anchorFile: '/dev/null' },
      transport: {
        async send(mail) {
          taken.push(mail)
          if (stops) throw new Error('stopped after the mail server took it')
        },
      },
    })
  await deliver(true)
  await test.inData((tx) =>
    tx
      .updateTable('outbox')
      .set({ dueAt: new Date(0) })
      .execute(),
  )
  await deliver(false)
  return taken.map((mail) => mail.messageId)
}

it('a mail that goes a second time, after a stop in between, carries the same mark', async () => {
  const facts = JSON.stringify({ proposalId: world.ids.proposalId })
  const marks = await marksOf({ event: 'proposalDecided', subscriber: 'mailCoachOfDecision', facts })
  expect([marks.length, new Set(marks).size]).toEqual([4, 2])
  expect(marks.slice(2).toSorted()).toEqual(marks.slice(0, 2).toSorted())
  for (const mark of marks) expect(mark).toMatch(/^<[\w.-]+@voorwerk\.example>$/)
})

it('a letter with a link gets another mark, for the link in it is new and the one before has ended', async () => {
  const accountId = test.actor('coach').accountId
  const facts = JSON.stringify({ accountId, askedAt: '2027-03-01T09:00:00Z' })
  const marks = await marksOf({ event: 'passwordForgotten', subscriber: 'mailNewPassword', facts })
  expect([marks.length, new Set(marks).size]).toEqual([4, 4])
})
