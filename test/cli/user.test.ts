import { afterAll, beforeAll, expect, it } from 'vitest'
import { act, writeDown } from '#cli/user.ts'
import { verifyAudit } from '#store/verifyAudit.ts'
import { startHouse, type TestHouse } from '../support/house.ts'

let test: TestHouse
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())

it('takes no address that is none', async () => {
  const work = test.inData((tx) => act(tx, 'add', { email: 'a@', role: 'coach' }))
  await expect(work).rejects.toThrow('Say who')
})

it('a new password or a closed account ends sessions, half sign-ins and links at once', async () => {
  const coach = test.actor('coach')
  for (const verb of ['password', 'disable']) {
    await test.browser(coach)
    await test.inData(async (tx) => {
      const key = { accountId: coach.accountId, expiresAt: new Date('2027-03-02T09:00:00Z') }
      await tx
        .insertInto('halfSignIn')
        .values({ ...key, id: `half ${verb}` })
        .execute()
      await tx
        .insertInto('mailKey')
        .values({ ...key, id: `link ${verb}`, kind: 'reset' })
        .execute()
      expect(await act(tx, verb, { email: 'Coach@lelystad.example ' })).toBe(coach.accountId)
      for (const table of ['session', 'halfSignIn', 'mailKey'] as const) {
        const left = await tx
          .selectFrom(table)
          .select('id')
          .where('accountId', '=', coach.accountId)
          .execute()
        expect(left).toEqual([])
      }
    })
  }
})

it('what a command did to an account is in the audit, and the chain holds', async () => {
  const { accountId, organisationId } = test.actor('manager')
  await test.inData((tx) => writeDown(tx, organisationId, 'command:disable', accountId))
  const lines = await test.inData((tx) =>
    tx.selectFrom('auditLine').select(['actorRole', 'action', 'subjectId', 'actorId']).execute(),
  )
  expect(lines).toEqual([
    { actorRole: 'commandLine', action: 'command:disable', subjectId: accountId, actorId: null },
  ])
  expect((await verifyAudit(test.db, [])).faults).toEqual([])
})
