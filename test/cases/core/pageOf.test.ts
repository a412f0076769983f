import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAccounts } from '#cases/accounts/listAccounts.ts'
import { listCandidates } from '#cases/candidates/listCandidates.ts'
import { viewTimeline } from '#cases/candidates/viewTimeline.ts'
import type { AnyCase } from '#cases/case.ts'
import { listEmployers } from '#cases/employers/listEmployers.ts'
import { listFutureJobs } from '#cases/futureJobs/listFutureJobs.ts'
import { viewMatch } from '#cases/match/viewMatch.ts'
import { pageOf, rowsOfPage } from '#cases/pageOf.ts'
import { listPlaces } from '#cases/places/listPlaces.ts'
import { listPartJobs } from '#cases/plans/stackedJobs/listPartJobs.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

describe('a page of a list', () => {
  it('is the one asked, or the last one there is', () => {
    expect(pageOf(2, 101, 50)).toEqual({ pagina: 2, pages: 3, offset: 50 })
    expect(pageOf(99, 101, 50)).toEqual({ pagina: 3, pages: 3, offset: 100 })
    expect(pageOf(99, 100, 50)).toEqual({ pagina: 2, pages: 2, offset: 50 })
    expect(pageOf(5, 0, 50)).toEqual({ pagina: 1, pages: 1, offset: 0 })
  })

  it('is read once, and more often only past the last one', async () => {
    const reading = async (asked: number, total: number) => {
      const offsets: number[] = []
      const found = await rowsOfPage(asked, 10, async (offset) => {
        offsets.push(offset)
        return Array.from({ length: Math.max(0, Math.min(10, total - offset)) }, (_, at) => ({
          ...{ total, at: offset + at },
        }))
      })
      return [offsets, found.rows[0]?.at, found.rows.length, found.pagina, found.pages]
    }
    expect(await reading(1, 25)).toEqual([[0], 0, 10, 1, 3])
    expect(await reading(3, 25)).toEqual([[20], 20, 5, 3, 3])
    expect(await reading(4, 25)).toEqual([[30, 0, 20], 20, 5, 3, 3])
    expect(await reading(99, 7)).toEqual([[980, 0], 0, 7, 1, 1])
    expect(await reading(1, 0)).toEqual([[0], undefined, 0, 1, 1])
    expect(await reading(3, 0)).toEqual([[20, 0], undefined, 0, 1, 1])
  })
})

describe('every list with pages', () => {
  let test: TestHouse
  const [candidateId, placeId, employerId, partJobId] = Array.from({ length: 4 }, () => crypto.randomUUID())
  const [seeks, filled] = [crypto.randomUUID(), crypto.randomUUID()]
  beforeAll(async () => {
    test = await startHouse()
    const { accountId } = test.actor('coach')
    await test.inData(async (tx) => {
      await tx
        .insertInto('candidate')
        .values({ id: candidateId, firstName: 'Aya', lastName: 'X', coachId: accountId })
        .execute()
      await tx
        .insertInto('note')
        .values({ candidateId, kind: 'conversation', onDate: '2027-01-01', text: 'Hallo', byId: accountId })
        .execute()
      await tx.insertInto('employer').values({ id: employerId, name: 'Hal', ownerId: accountId }).execute()
      const job = { employerId: employerId ?? '', function: 'Kok', ownerId: accountId }
      await tx
        .insertInto('futureJob')
        .values([
          { ...job, id: seeks, status: 'matching' },
          { ...job, id: filled, status: 'filled' },
        ])
        .execute()
      await tx.insertInto('place').values({ id: placeId, name: 'Kas', kind: 'workCompany' }).execute()
      await tx
        .insertInto('partJob')
        .values({ id: partJobId, employerId: employerId ?? '', title: 'Ochtend', months: [1] })
        .execute()
    })
  })
  afterAll(() => test.close())

  const lists: [string, AnyCase, Record<string, unknown>, (found: Record<string, unknown[]>) => unknown][] = [
    ['candidates', listCandidates, {}, ({ rows }) => rows?.length],
    ['a timeline', viewTimeline, { candidateId }, ({ entries }) => entries?.length],
    ['employers', listEmployers, {}, ({ rows }) => rows?.length],
    ['filled jobs', listFutureJobs, { toon: 'vervuld' }, ({ jobs }) => jobs?.length],
    ['places', listPlaces, {}, ({ rows }) => rows?.length],
    ['a match', viewMatch, { futureJobId: seeks }, ({ candidates }) => candidates?.length],
    ['part-jobs', listPartJobs, {}, ({ parts }) => parts?.length],
  ]
  it.each(lists)('shows its last page to who asks for one further: %s', async (_, one, input, count) => {
    const found = await test.run(test.actor('coach'), one, { ...input, pagina: '99' })
    expect([count(found), found.pagina, found.pages]).toEqual([1, 1, 1])
  })

  it('shows its last page to who asks for one further: accounts', async () => {
    const found = await test.run(test.actor('administrator'), listAccounts, { pagina: '99' })
    expect([found.rows.length > 9, found.pagina, found.pages]).toEqual([true, 1, 1])
  })
})
