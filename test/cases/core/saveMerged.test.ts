import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { saveEmployer } from '#cases/employers/saveEmployer.ts'
import { saveJobFacts } from '#cases/futureJobs/saveJobFacts.ts'
import { tellJob } from '#cases/portal/tellJob.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { aJob, changesOf, jobRow, refusal } from '../futureJobs/support.ts'

let test: TestHouse
let employerId: string
let one: TestBrowser
let two: TestBrowser
let path: string
let name: string
beforeAll(async () => {
  test = await startHouse()
  one = await test.browser(test.actor('accountManager'))
  two = await test.browser(test.actor('coach'))
})
beforeEach(async () => {
  name = `Samen ${crypto.randomUUID()}`
  const made = await test.run(test.actor('manager'), createEmployer, { name })
  employerId = made.id
  path = `/werkgevers/${employerId}/profiel`
})
afterAll(() => test.close())

const json = { Accept: 'application/json' }
const stored = () =>
  test.inData((tx) =>
    tx.selectFrom('employer').selectAll().where('id', '=', employerId).executeTakeFirstOrThrow(),
  )
const notice = async (browser: TestBrowser, answer: Response) => {
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { Cookie: `${browser.cookie}; ${cookie}` }
  return (await browser.get(answer.headers.get('location') ?? '', headers)).text()
}

describe('two people in one profile', () => {
  it('are merged when they changed different fields, and the later one is told', async () => {
    expect((await one.post(path, { _version: '1', name, city: 'Urk' })).status).toBe(303)
    const later = await two.post(path, { _version: '1', name, about: 'Zoekt mensen' })
    expect(later.status).toBe(303)
    expect(await stored()).toMatchObject({ city: 'Urk', about: 'Zoekt mensen' })
    expect(await notice(two, later)).toContain(
      'Iemand anders veranderde intussen iets anders. Dat is ook bewaard.',
    )
    const alone = await two.post(path, { _version: '3', name, city: 'Urk', about: 'Zoekt hulp' })
    expect(await notice(two, alone)).not.toContain('Iemand anders')
  })

  it('both see both versions of a field that both changed, and of nothing else', async () => {
    await one.post(path, { _version: '1', name, city: 'Urk', sector: 'care' })
    const later = await two.post(path, { _version: '1', name, city: 'Ens', about: 'Zoekt mensen' })
    expect(later.status).toBe(409)
    const html = await later.text()
    const panel = html.slice(html.indexOf('class="versions"'), html.indexOf('</table>'))
    expect(panel.match(/<tr>/g)).toHaveLength(2)
    expect(panel).toContain('Urk')
    expect(panel).toContain('Ens')
    // What only the other changed stands in the form already: sending it again undoes nothing.
    expect(html).toMatch(/<option[^>]*value="care"[^>]*selected/)
    expect(await stored()).toMatchObject({ city: 'Urk', about: null, version: 2 })
  })

  it('go on saving while typing, each with an own screen, without undoing each other', async () => {
    await one.post(path, { _version: '1', name, city: 'Urk' }, json)
    const first = await two.post(path, { _version: '1', name, about: 'Zoekt' }, json)
    const saved = await first.json()
    expect(saved).toMatchObject({ ok: true, message: expect.stringContaining('ook bewaard') })
    // The screen of the second still shows no city.
    const next = await two.post(path, { _version: String(saved.version), name, about: 'Zoekt mensen' }, json)
    expect(next.status).toBe(200)
    expect(await stored()).toMatchObject({ city: 'Urk', about: 'Zoekt mensen' })
    const again = await one.post(path, { _version: '2', name, city: 'Ens' }, json)
    expect(again.status).toBe(200)
    expect(await stored()).toMatchObject({ city: 'Ens', about: 'Zoekt mensen' })
    const { version } = await next.json()
    const clash = await two.post(path, { _version: String(version), name, city: 'Tollebeek' }, json)
    expect(clash.status).toBe(409)
  })

  it('see both versions when it is too long ago to know what was changed', async () => {
    await one.post(path, { _version: '1', name, city: 'Urk' })
    await test.inData((tx) => tx.deleteFrom('earlierVersion').execute())
    const late = { employerId, version: '1', name, about: 'Zoekt mensen' }
    expect(await refusal(test.run(test.actor('coach'), saveEmployer, late))).toMatchObject({
      code: 'conflict',
      theirs: { city: 'Urk' },
    })
    const future = { employerId, version: '9', name, about: 'Zoekt mensen' }
    expect(await refusal(test.run(test.actor('coach'), saveEmployer, future))).toMatchObject({
      code: 'conflict',
    })
  })

  it('keeps what versions held for a day, and never for a neighbour', async () => {
    await one.post(path, { _version: '1', name, city: 'Urk' })
    await test.inData((tx) =>
      tx
        .updateTable('earlierVersion')
        .set({ at: new Date(Date.now() - 25 * 3600 * 1000) })
        .execute(),
    )
    await one.post(path, { _version: '2', name, city: 'Ens' })
    const kept = await test.inData((tx) => tx.selectFrom('earlierVersion').selectAll().execute())
    expect(kept.map(({ rowId, version, changed }) => ({ rowId, version, changed }))).toEqual([
      { rowId: employerId, version: 2, changed: { city: 'Urk' } },
    ])
    expect(
      await test.inData((tx) => tx.selectFrom('earlierVersion').selectAll().execute(), 'almere'),
    ).toEqual([])
  })
})

describe('a future job', () => {
  const facts = (futureJobId: string) => ({
    futureJobId,
    version: '1',
    function: 'Tandtechnicus',
    positions: '1',
    certainty: 'idea',
    planOrder: 'matchFirst',
    ownerId: test.actor('accountManager').accountId,
    programmeId: test.programmeId,
  })

  it('is merged; its history names only what the later one changed', async () => {
    const futureJobId = await aJob(test)
    const work = (more: object) =>
      test.run(test.actor('coach'), saveJobFacts, { ...facts(futureJobId), ...more })
    await work({ positions: '3' })
    expect(await work({ conditions: 'Vaste begeleider' })).toEqual({ version: 3, keptOthers: true })
    expect(await jobRow(test, futureJobId)).toMatchObject({ positions: 3, conditions: 'Vaste begeleider' })
    expect((await changesOf(test, futureJobId)).map((change) => change.field)).toEqual([
      'positions',
      'conditions',
    ])
  })

  it('asks about a period of which each changed one end', async () => {
    const futureJobId = await aJob(test, { expectedFrom: '2027-09-01' })
    const { employerId } = await jobRow(test, futureJobId)
    const employer = { ...test.actor('employer'), employerId }
    const tell = (more: object) =>
      test.run(employer, tellJob, {
        ...facts(futureJobId),
        expectedFrom: '2027-09-01',
        reason: 'Klant',
        ...more,
      })
    await tell({ expectedUntil: '2027-12-01' })
    expect(await refusal(tell({ expectedFrom: '2028-01-01' }))).toMatchObject({
      code: 'conflict',
      theirs: { expectedUntil: '2027-12-01' },
    })
  })
})
