import { expect, it } from 'vitest'
import type { FiguresView } from '#cases/figures/viewFigures.ts'
import { guardedFigures } from '#statistics/guardedFigures.ts'
import { peopleAt } from '#statistics/people.ts'
import { csvRows } from '#web/pages/figures/csvRows.ts'
import { pilotTrajectories } from './pilot.ts'

const on = '2019-07-31'
const fileOf = (few: number) => {
  const people = peopleAt(pilotTrajectories().slice(0, few), on)
  const data: FiguresView = {
    ...{
      organisation: 'Proef',
      programmes: [],
      programme: null,
      guarded: true,
      mayExport: true,
      today: on,
      on,
    },
    ...{ chosen: { route: null, werkgever: null, groei: null, begonnen: null }, per: 'jaar' },
    ...{ figures: guardedFigures({ people, aftercare: [], scores: [] }, on), employers: [], periods: [] },
  }
  return csvRows(data, 'nl').slice(1)
}

it('a file for outside of groups that are all too small says so, and does not say nobody', () => {
  const rows = fileOf(4)
  expect(rows.map((row) => row.slice(0, 4))).toEqual([['Uitkomsten', '', 'Geen uitkomsten getoond', null]])
  expect(rows[0]?.[6]).toContain('De groepen zijn te klein')
})

it('and says nothing of the kind where outcomes are shown', () => {
  expect(JSON.stringify(fileOf(29))).not.toContain('Geen uitkomsten getoond')
})
