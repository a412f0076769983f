import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './dates.ts'
import { itemKey, type TodayItem, type TodayKind, todayKinds, todayList, urgencyOf } from './today.ts'

const today = '2027-03-01'
const items = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(todayKinds) as TodayKind[])),
    id: fc.uuid(),
    about: fc.string({ maxLength: 8 }),
    detail: fc.constant(null),
    due: fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days)),
    href: fc.constant('/'),
  }) as fc.Arbitrary<TodayItem>,
)

describe('the list of Today', () => {
  it('is the same whatever order its items come in', () => {
    fc.assert(
      fc.property(items, (given) => {
        expect(todayList([...given].reverse(), new Set(), today)).toEqual(todayList(given, new Set(), today))
      }),
    )
  })

  it('goes from most to least pressing, and shows nothing too early', () => {
    fc.assert(
      fc.property(items, (given) => {
        const list = todayList(given, new Set(), today)
        const days = list.map((item) => item.due)
        expect(days).toEqual([...days].sort())
        for (const item of list) expect(item.due <= addDays(today, todayKinds[item.kind].ahead)).toBe(true)
        const near = given.filter((item) => item.due <= addDays(today, todayKinds[item.kind].ahead))
        expect(list.length).toBe(near.length)
      }),
    )
  })

  it('leaves out exactly what was ticked off', () => {
    fc.assert(
      fc.property(items, (given) => {
        const all = todayList(given, new Set(), today)
        const ticked = new Set(all.slice(0, 2).map(itemKey))
        expect(todayList(given, ticked, today)).toEqual(all.filter((item) => !ticked.has(itemKey(item))))
      }),
    )
  })

  it('tells late from today, soon and later', () => {
    const days = ['2027-02-28', '2027-03-01', '2027-03-02', '2027-03-08', '2027-03-09']
    expect(days.map((due) => urgencyOf(due, today))).toEqual(['late', 'today', 'soon', 'soon', 'later'])
  })
})
