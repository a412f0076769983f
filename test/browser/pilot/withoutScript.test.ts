import { expect, test } from '../support/voorwerk.ts'
import { addCandidate, addSkill } from './steps/candidates.ts'
import { addEmployer, addEssential, addJob, mapJob } from './steps/employers.ts'
import { bringToTable, openProposal, propose } from './steps/match.ts'
import { find, part, press, turnJobTo, unique } from './steps/screen.ts'

test.use({ actionTimeout: 10_000 })

test('Without script a candidate still gets from the first word to the table of the employer', async ({
  enterAs,
}) => {
  test.setTimeout(120_000)
  const job = unique('Laborant')
  const lastName = unique('Okafor')
  const candidate = `Chidi ${lastName}`

  const ruud = await enterAs('Ruud Verhagen', { script: false })
  await addEmployer(ruud, unique('Lab aan de Vecht'))
  await addJob(ruud, job)
  await mapJob(ruud)
  await addEssential(ruud, 'Nauwkeurig meten', 3)
  await turnJobTo(ruud, 'Overzicht')
  await press(ruud, 'Kandidaten zoeken')

  const sanne = await enterAs('Sanne Hoekstra', { script: false })
  await addCandidate(sanne, 'Chidi', lastName)
  await addSkill(sanne, 'Nauwkeurig meten', 3)
  await find(sanne, job)
  await propose(sanne, candidate, 'Hij meet graag precies.')
  await openProposal(sanne, candidate)
  await bringToTable(sanne)

  await find(ruud, job)
  await expect(
    part(ruud, 'Kandidaten').getByText('1 voorgesteld: 1 zonder besluit, 0 gekozen.'),
  ).toBeVisible()
})
