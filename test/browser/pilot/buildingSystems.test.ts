import { expect, test } from '../support/voorwerk.ts'
import { addCandidate } from './steps/candidates.ts'
import { addEmployer, addEssential, addJob, mapJob } from './steps/employers.ts'
import { endWithoutJob } from './steps/evaluations.ts'
import { find, part, press, turnJobTo, unique } from './steps/screen.ts'
import { beginDirectly } from './steps/trajectories.ts'

test.use({ actionTimeout: 10_000 })

test('No work for the second candidate after all: on to another employer, with what was learnt', async ({
  enterAs,
}) => {
  test.setTimeout(240_000)
  const job = unique('Monteur klimaattechniek')
  const other = unique('Monteur zonnepanelen')
  const otherEmployer = unique('Zonnedak Salland')
  const lastName = unique('Haile')
  const candidate = `Yonas ${lastName}`

  const ruud = await enterAs('Ruud Verhagen')
  await addEmployer(ruud, unique('Gebouwtechniek Overwater'))
  await addJob(ruud, job)
  await mapJob(ruud)
  await addEssential(ruud, 'Solderen', 3)
  await addEmployer(ruud, otherEmployer)
  await addJob(ruud, other)

  const sanne = await enterAs('Sanne Hoekstra')
  await addCandidate(sanne, 'Yonas', lastName)
  await find(sanne, job)
  await turnJobTo(sanne, 'Plan')
  await beginDirectly(sanne, candidate, 'Hij kwam met de eerste kandidaat mee.')
  await endWithoutJob(sanne, 'Werkgever kan geen baan bieden')

  const elsewhere = part(sanne, 'Naar een andere werkgever')
  await elsewhere
    .getByLabel('Voor welke baan?', { exact: true })
    .selectOption({ label: `${other}, ${otherEmployer}` })
  await elsewhere.getByLabel('Waarom past dit?', { exact: true }).fill('Solderen kan hij al.')
  await elsewhere.getByLabel('Solderen').selectOption('3')
  await press(elsewhere, 'Voorstellen')
  await expect(elsewhere.getByRole('link', { name: `${other}, ${otherEmployer}` })).toBeVisible()

  await find(sanne, candidate)
  await expect(part(sanne, 'Vaardigheden').getByText('Solderen').first()).toBeVisible()
})
