import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { type Anchor, verifyAudit } from '#store/verifyAudit.ts'
import { startHouse, type TestHouse } from '../support/house.ts'

/** Somebody with all power over the database tries to change the story; the check must notice each way. */
let test: TestHouse
let owner: pg.Client
let anchors: Anchor[]

beforeAll(async () => {
  test = await startHouse()
  owner = new pg.Client({ connectionString: test.ownerUrl })
  await owner.connect()
  for (let n = 0; n < 12; n++)
    await test.run(test.actor('manager'), createEmployer, { name: `Bedrijf ${n}`, sure: 'yes' })
  const head = await test.inData((tx) =>
    tx.selectFrom('auditHead').select(['organisationId', 'seq', 'hash']).executeTakeFirstOrThrow(),
  )
  anchors = [head]
  await owner.query('create table kept_line as table audit_line; create table kept_head as table audit_head')
})
afterAll(async () => {
  await owner.end()
  await test.close()
})
beforeEach(async () => {
  await owner.query(
    'truncate audit_line, audit_head; insert into audit_line table kept_line; insert into audit_head table kept_head',
  )
})

const kinds = async () =>
  (await verifyAudit(test.db, anchors)).faults.map((fault) => `${fault.seq} ${fault.kind}`)

describe('verify-audit', () => {
  it('finds nothing in an honest chain', async () => {
    const report = await verifyAudit(test.db, anchors)
    expect(report).toEqual({ organisations: 2, lines: 12, faults: [] })
  })

  it.each(['at', 'actor_id', 'actor_role', 'action', 'resource', 'subject_id', 'request_id'])(
    'finds a changed %s',
    async (column) => {
      const value =
        column === 'at' ? "'2020-01-01'" : column === 'actor_id' ? 'gen_random_uuid()' : "'iets anders'"
      await owner.query(`update audit_line set ${column} = ${value} where seq = 5`)
      expect(await kinds()).toContain('5 changed')
    },
  )

  it('finds a removed line', async () => {
    await owner.query('delete from audit_line where seq = 5')
    expect(await kinds()).toContain('5 missing')
  })

  it('finds two lines that changed places', async () => {
    await owner.query(
      'update audit_line set seq = case seq when 5 then 106 when 6 then 105 end where seq in (5, 6)',
    )
    await owner.query('update audit_line set seq = seq - 100 where seq > 100')
    expect(await kinds()).toEqual(expect.arrayContaining(['5 changed', '6 changed']))
  })

  it('finds a tail that was cut off, also when the head was moved back', async () => {
    await owner.query('delete from audit_line where seq > 9')
    expect(await kinds()).toEqual(expect.arrayContaining(['10 cutOff', '9 headMoved']))
    await owner.query(
      'update audit_head h set seq = 9, hash = (select hash from audit_line l where l.seq = 9)',
    )
    expect(await kinds()).toEqual(['10 cutOff'])
  })

  it('finds a chain that was made anew from a changed line on', async () => {
    const { auditHash } = await import('#store/audit.ts')
    const { rows } = await owner.query('select * from audit_line where seq >= 5 order by seq')
    let previous = (await owner.query('select hash from audit_line where seq = 4')).rows[0].hash as string
    for (const row of rows) {
      const line = {
        organisationId: row.organisation_id,
        at: row.at,
        actorId: row.actor_id,
        actorRole: row.actor_role,
        action: row.seq === '5' ? 'viewEmployer' : row.action,
        resource: row.resource,
        subjectId: row.subject_id,
        requestId: row.request_id,
      }
      const hash = auditHash(Number(row.seq), line, previous)
      await owner.query('update audit_line set action = $1, previous_hash = $2, hash = $3 where seq = $4', [
        line.action,
        previous,
        hash,
        row.seq,
      ])
      previous = hash
    }
    await owner.query('update audit_head set hash = $1', [previous])
    expect(await kinds()).toEqual(['12 notAsAnchored'])
  })
})
