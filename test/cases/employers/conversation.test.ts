import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addJobFromConversation } from '#cases/employers/addJobFromConversation.ts'
import { askWhoElse } from '#cases/employers/askWhoElse.ts'
import { letEmployerThink } from '#cases/employers/letEmployerThink.ts'
import { recordNotJoining } from '#cases/employers/recordNotJoining.ts'
import { saveConversation } from '#cases/employers/saveConversation.ts'
import { startConversation } from '#cases/employers/startConversation.ts'
import { viewConversation } from '#cases/employers/viewConversation.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { newEmployer, notFound, refusal } from './support.ts'

let test: TestHouse
let employerId: string
let conversationId: string

beforeAll(async () => {
  test = await startHouse()
  employerId = await newEmployer(test, 'Installatiebedrijf Noord')
})
afterAll(() => test.close())

const manager = () => test.actor('accountManager')
const coach = () => test.actor('coach')
const talk = (fields: Record<string, unknown> = {}) => ({ employerId, conversationId, ...fields })
const stored = () =>
  test.inData((tx) =>
    tx
      .selectFrom('growthConversation')
      .selectAll()
      .where('id', '=', conversationId)
      .executeTakeFirstOrThrow(),
  )
const moves = () =>
  test.inData((tx) =>
    tx
      .selectFrom('statusChange')
      .select(['fromStatus', 'toStatus', 'reason'])
      .where('subjectId', '=', conversationId)
      .orderBy('at')
      .execute(),
  )

beforeEach(async () => {
  conversationId = (await test.run(manager(), startConversation, { employerId })).id
})

describe('who may not', () => {
  it.each(['ambassador', 'employer', 'candidate', 'careDirector', 'partner'] as const)(
    'a %s does not write in it',
    async (role) => {
      const actor = { ...test.actor(role), employerId: role === 'employer' ? employerId : null }
      expect(await refusal(test.run(actor, saveConversation, talk({ growth: 'x' })))).toEqual(notFound)
      expect(await refusal(test.run(actor, startConversation, { employerId }))).toEqual(notFound)
    },
  )

  it('the employer itself does not read it, an ambassador does', async () => {
    const own = { ...test.actor('employer'), employerId }
    expect(await refusal(test.run(own, viewConversation, talk()))).toEqual(notFound)
    expect(await test.run(test.actor('ambassador'), viewConversation, talk())).toMatchObject({ answered: 0 })
  })

  it('it is not found at another employer or in another organisation', async () => {
    const other = await newEmployer(test, 'Hotel aan Zee')
    const elsewhere = { employerId: other, conversationId }
    expect(await refusal(test.run(manager(), saveConversation, { ...elsewhere, growth: 'x' }))).toEqual(
      notFound,
    )
    expect(await refusal(test.run(manager(), viewConversation, elsewhere))).toEqual(notFound)
    const almere = test.actor('accountManager', 'almere')
    expect(await refusal(test.run(almere, viewConversation, talk()))).toEqual(notFound)
    expect((await stored()).answers).toEqual({})
  })
})

describe('saved as you go', () => {
  it('refuses an answer that is none of the choices, and a day that does not exist', async () => {
    expect(await refusal(test.run(manager(), saveConversation, talk({ join: 'misschien' })))).toMatchObject({
      code: 'invalid',
      fields: { join: { nl: 'Kies een van de mogelijkheden.' } },
    })
    expect(await refusal(test.run(manager(), saveConversation, talk({ heldOn: '31-2-2027' })))).toMatchObject(
      {
        code: 'invalid',
        fields: { heldOn: expect.anything() },
      },
    )
  })

  it('keeps every answer, the day and who was there', async () => {
    const answers = {
      opinion: 'Mooi plan',
      growth: 'Nieuwe hal\nin 2028',
      join: 'notYet',
      whoElse: 'Bakker Bos',
    }
    const result = await test.run(
      manager(),
      saveConversation,
      talk({ version: '1', heldOn: '15-2-2027', spokenWith: ' Ria de Wit ', ...answers }),
    )
    expect(result).toEqual({ version: 2 })
    expect(await stored()).toMatchObject({
      heldOn: '2027-02-15',
      spokenWith: 'Ria de Wit',
      outcome: null,
      version: 2,
      answers: expect.objectContaining(answers),
    })
  })

  it('keeps a half-written job, and the day when that is emptied', async () => {
    await test.run(
      manager(),
      saveConversation,
      talk({ heldOn: '', jobFunction: 'Monteur', jobPositions: 'tw' }),
    )
    const { fields } = await test.run(manager(), viewConversation, talk())
    expect(fields).toMatchObject({ heldOn: '2027-03-01', jobFunction: 'Monteur', jobPositions: 'tw' })
  })

  it('makes no new version when nothing changed', async () => {
    await test.run(manager(), saveConversation, talk({ version: 1, growth: 'hal' }))
    expect(await test.run(manager(), saveConversation, talk({ version: 2, growth: 'hal' }))).toEqual({
      version: 2,
    })
  })
})

describe('two people write at once', () => {
  it('keeps the words of both when they answer different questions', async () => {
    const all = (fields: object) => talk({ growth: '', conditions: '', version: 1, ...fields })
    await test.run(manager(), saveConversation, all({ growth: 'van de een' }))
    const second = await test.run(coach(), saveConversation, all({ conditions: 'van de ander' }))
    expect((await stored()).answers).toMatchObject({ growth: 'van de een', conditions: 'van de ander' })
    // The second still has an empty field on screen; going on must not empty it for the first.
    const third = { growth: '', conditions: 'van de ander, langer', version: second.version }
    await test.run(coach(), saveConversation, talk(third))
    await test.run(
      manager(),
      saveConversation,
      talk({ growth: 'van de een, af', conditions: '', version: 2 }),
    )
    expect((await stored()).answers).toMatchObject({
      growth: 'van de een, af',
      conditions: 'van de ander, langer',
    })
  })

  it('shows both versions when they answer the same question, and stores nothing of the later one', async () => {
    await test.run(manager(), saveConversation, talk({ version: 1, growth: 'twee banen', barriers: 'taal' }))
    const before = await stored()
    const later = talk({ version: 1, growth: 'drie banen', barriers: '', chances: 'in het magazijn' })
    expect(await refusal(test.run(coach(), saveConversation, later))).toEqual({
      code: 'conflict',
      theirs: { growth: 'twee banen', barriers: 'taal', untouched: ['barriers'] },
      version: 2,
      by: 'Accountmanager Werkbedrijf Lelystad',
    })
    expect(await stored()).toEqual(before)
    await test.run(coach(), saveConversation, { ...later, barriers: 'taal', version: 2 })
    expect((await stored()).answers).toMatchObject({
      growth: 'drie banen',
      barriers: 'taal',
      chances: 'in het magazijn',
    })
  })

  it('names the other, also when one wrote last oneself', async () => {
    await test.run(manager(), saveConversation, talk({ version: 1, growth: 'twee banen' }))
    await test.run(coach(), saveConversation, talk({ version: 1, barriers: 'taal' }))
    const clash = test.run(coach(), saveConversation, talk({ version: 1, growth: 'drie banen' }))
    expect(await refusal(clash)).toMatchObject({ by: 'Accountmanager Werkbedrijf Lelystad' })
  })

  it('shows everything that differs to a form that is too old to compare', async () => {
    await test.run(manager(), saveConversation, talk({ growth: 'twee banen' }))
    expect(
      await refusal(test.run(coach(), saveConversation, talk({ version: 99, growth: 'drie banen' }))),
    ).toMatchObject({ code: 'conflict', theirs: { growth: 'twee banen' } })
  })

  it('takes a slow save and the button after it as one person writing on', async () => {
    const first = test.run(manager(), saveConversation, talk({ version: 1, growth: 'Een nieuwe' }))
    const second = test.run(manager(), saveConversation, talk({ version: 1, growth: 'Een nieuwe hal' }))
    await Promise.all([first, second])
    expect((await stored()).answers).toMatchObject({ growth: 'Een nieuwe hal' })
  })

  it('survives twenty saves at the same moment without losing an answer', async () => {
    const keys = ['opinion', 'growth', 'chances', 'conditions', 'barriers'] as const
    const saves = keys.flatMap((key) =>
      ['a', 'ab', 'abc', 'abcd'].map((text) =>
        test.run(key === 'growth' ? coach() : manager(), saveConversation, talk({ version: 1, [key]: text })),
      ),
    )
    await Promise.all(saves)
    expect((await stored()).answers).toMatchObject(Object.fromEntries(keys.map((key) => [key, 'abcd'])))
  })
})

describe('it leads to jobs', () => {
  it('asks which job, and keeps nothing half', async () => {
    expect(
      await refusal(
        test.run(manager(), addJobFromConversation, talk({ jobFunction: '  ', jobPositions: '2' })),
      ),
    ).toEqual({
      code: 'invalid',
      fields: { jobFunction: expect.objectContaining({ nl: 'Schrijf op welke baan het is.' }) },
    })
    expect(
      await refusal(
        test.run(
          manager(),
          addJobFromConversation,
          talk({ jobFunction: 'Monteur', jobPositions: 'veel', jobFrom: 'ooit' }),
        ),
      ),
    ).toMatchObject({
      code: 'invalid',
      fields: { jobPositions: expect.anything(), jobFrom: expect.anything() },
    })
    const jobs = await test.inData((tx) => tx.selectFrom('futureJob').select('id').execute())
    expect(jobs).toEqual([])
  })

  it('puts the job in view, at the employer’s own contact, and empties the fields for the next one', async () => {
    const { id } = await test.run(
      coach(),
      addJobFromConversation,
      talk({
        version: 1,
        growth: 'Nieuwe hal',
        jobFunction: 'Monteur',
        jobPositions: '2',
        jobFrom: '1-9-2027',
        jobCertainty: 'likely',
      }),
    )
    const job = await test.inData((tx) =>
      tx.selectFrom('futureJob').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(job).toMatchObject({
      employerId,
      growthConversationId: conversationId,
      function: 'Monteur',
      positions: 2,
      expectedFrom: '2027-09-01',
      certainty: 'likely',
      status: 'inView',
      cameInView: 'coachAsked',
      ownerId: manager().accountId,
      programmeId: test.programmeId,
    })
    const first = await test.inData((tx) =>
      tx.selectFrom('statusChange').select(['fromStatus', 'toStatus']).where('subjectId', '=', id).execute(),
    )
    expect(first).toEqual([{ fromStatus: null, toStatus: 'inView' }])
    expect(await stored()).toMatchObject({
      outcome: 'jobs',
      answers: expect.objectContaining({
        growth: 'Nieuwe hal',
        jobFunction: '',
        jobPositions: '',
        jobFrom: '',
      }),
    })
    const view = await test.run(manager(), viewConversation, talk())
    expect(view.jobs).toEqual([
      {
        id,
        function: 'Monteur',
        positions: 2,
        expectedFrom: '2027-09-01',
        certainty: 'likely',
        status: 'inView',
      },
    ])
  })

  it('adds one job for one press, however often it is sent', async () => {
    const key = crypto.randomUUID()
    const press = () => test.run(manager(), addJobFromConversation, talk({ jobFunction: 'Magazijn' }), key)
    const [one, two] = await Promise.all([press(), press()])
    expect(one).toEqual(two)
    expect((await test.run(manager(), viewConversation, talk())).jobs).toHaveLength(1)
  })
})

describe('or to a reason why not', () => {
  it('asks for the reason', async () => {
    expect(await refusal(test.run(manager(), recordNotJoining, talk({ notJoiningNote: 'druk' })))).toEqual({
      code: 'invalid',
      fields: { notJoiningReason: expect.objectContaining({ nl: 'Kies een reden.' }) },
    })
    expect(
      await refusal(test.run(manager(), recordNotJoining, talk({ notJoiningReason: 'maan' }))),
    ).toMatchObject({ code: 'invalid' })
  })

  it('keeps the reason, and that it was so before it changed', async () => {
    await test.run(
      manager(),
      recordNotJoining,
      talk({ notJoiningReason: 'tooBusy', notJoiningNote: 'Verbouwing' }),
    )
    expect(await stored()).toMatchObject({
      outcome: 'notJoining',
      notJoiningReason: 'tooBusy',
      notJoiningNote: 'Verbouwing',
    })
    await test.run(manager(), addJobFromConversation, talk({ jobFunction: 'Kok' }))
    expect(await stored()).toMatchObject({ outcome: 'jobs', notJoiningReason: null, notJoiningNote: null })
    expect(await moves()).toEqual([
      { fromStatus: null, toStatus: 'notJoining', reason: 'tooBusy: Verbouwing' },
      { fromStatus: 'notJoining', toStatus: 'jobs', reason: null },
    ])
  })

  it('waits until the jobs of this talk have lapsed', async () => {
    const { id } = await test.run(manager(), addJobFromConversation, talk({ jobFunction: 'Kok' }))
    const notJoining = () => test.run(manager(), recordNotJoining, talk({ notJoiningReason: 'tooBusy' }))
    expect(await refusal(notJoining())).toMatchObject({ code: 'impossible' })
    expect((await stored()).outcome).toBe('jobs')
    await test.inData((tx) =>
      tx.updateTable('futureJob').set({ status: 'lapsed' }).where('id', '=', id).execute(),
    )
    await notJoining()
    expect((await stored()).outcome).toBe('notJoining')
  })
})

describe('or to something to do', () => {
  const actions = () =>
    test.inData((tx) =>
      tx
        .selectFrom('action')
        .select(['text', 'dueOn', 'ownerId', 'employerId'])
        .where('growthConversationId', '=', conversationId)
        .execute(),
    )

  it('calls back an employer who wants to think, on the agreed day', async () => {
    expect(await refusal(test.run(coach(), letEmployerThink, talk()))).toMatchObject({
      code: 'invalid',
      fields: { callBackOn: { nl: 'Kies de dag waarop wij terugbellen.' } },
    })
    expect(await actions()).toEqual([])
    await test.run(coach(), letEmployerThink, talk({ callBackOn: '2027-03-15' }))
    expect(await actions()).toEqual([
      {
        text: 'Terugbellen: wil de werkgever meedoen?',
        dueOn: '2027-03-15',
        ownerId: manager().accountId,
        employerId,
      },
    ])
    expect((await stored()).outcome).toBe('thinking')
  })

  it('asks somebody else in one touch, with the answer just typed', async () => {
    expect(await refusal(test.run(coach(), askWhoElse, talk({ whoElse: '' })))).toMatchObject({
      code: 'invalid',
      fields: { whoElse: expect.anything() },
    })
    await test.run(coach(), askWhoElse, talk({ whoElse: 'Bakkerij Bos' }))
    expect(await actions()).toEqual([
      { text: 'Praten met: Bakkerij Bos', dueOn: '2027-03-08', ownerId: coach().accountId, employerId },
    ])
    expect((await stored()).answers).toMatchObject({ whoElse: 'Bakkerij Bos' })
  })
})
