import { expect, test } from '../support/voorwerk.ts'
import { addCandidate } from './steps/candidates.ts'
import { addEmployer, addEssential, addJob, mapJob } from './steps/employers.ts'
import { endInIntendedJob, endWithoutJob, lookTogether, recordGo } from './steps/evaluations.ts'
import { openProposal } from './steps/match.ts'
import { find, part, press, turnJobTo, unique } from './steps/screen.ts'
import { beginDirectly, openTrajectory, startOpen, tickOff, writeCoachVisit } from './steps/trajectories.ts'

test.use({ actionTimeout: 10_000 })

test('Two learn in well, one is hired; no work for the other after all, so on to another employer', async ({
  enterAs,
}) => {
  test.setTimeout(240_000)
  const job = unique('Monteur klimaattechniek')
  const other = unique('Monteur zonnepanelen')
  const employer = unique('Gebouwtechniek Overwater')
  const otherEmployer = unique('Zonnedak Salland')
  const lastName = unique('Haile')
  const first = `Samuel ${lastName}`
  const candidate = `Yonas ${lastName}`

  const ruud = await enterAs('Ruud Verhagen')
  await addEmployer(ruud, employer)
  await addJob(ruud, job, 2)
  await mapJob(ruud)
  await addEssential(ruud, 'Solderen', 3)
  await addEmployer(ruud, otherEmployer)
  await addJob(ruud, other)

  const sanne = await enterAs('Sanne Hoekstra')
  await addCandidate(sanne, 'Samuel', lastName)
  await addCandidate(sanne, 'Yonas', lastName)
  await test.step('Both learn in at the firm, and everybody is content', async () => {
    for (const name of [first, candidate]) {
      await find(sanne, job)
      await turnJobTo(sanne, 'Plan')
      await beginDirectly(sanne, name, 'De werkgever wil allebei een kans geven.')
      await startOpen(sanne)
      await tickOff(sanne, 'Beginnen op de leerplek')
      await writeCoachVisit(sanne, `Ik zag ${name} een leiding solderen.`)
      await lookTogether(sanne, [
        { whose: 'Kandidaat', mood: 'Goed', words: 'Ik kan dit werk.' },
        { whose: 'Werkgever', mood: 'Goed', words: `${name} werkt netjes.` },
        { whose: 'Werkcoach', mood: 'Heel goed', words: 'Klaar voor de baan.' },
      ])
    }
  })
  await test.step('One is hired; for the other the orders fall away', async () => {
    await openTrajectory(sanne, first, job)
    await recordGo(sanne, 'Hij kan het werk.', 'Henk Overwater')
    await endInIntendedJob(sanne)
    await openTrajectory(sanne, candidate, job)
    await endWithoutJob(sanne, 'Werkgever kan geen baan bieden', {
      moment: 'Bij de overgang naar de baan',
      words: 'Te weinig opdrachten dit jaar.',
    })
    await find(ruud, job)
    await expect(ruud.getByText('1 van 2 vervuld').first()).toBeVisible()
    const people = part(ruud, 'Kandidaten').getByRole('listitem')
    await expect(people).toHaveCount(1)
    await expect(people.filter({ hasText: first }).getByText('Heeft de baan')).toBeVisible()
  })
  await test.step('He goes on to another employer at once, with what he showed here', async () => {
    const elsewhere = part(sanne, 'Naar een andere werkgever')
    const label = `${other}, ${otherEmployer}`
    await elsewhere.getByLabel('Voor welke baan?', { exact: true }).selectOption({ label })
    await elsewhere.getByLabel('Waarom past dit?', { exact: true }).fill('Solderen kan hij al.')
    await elsewhere.getByLabel('Solderen').selectOption('3')
    await press(elsewhere, 'Voorstellen')
    await expect(elsewhere.getByRole('link', { name: label })).toBeVisible()
    await elsewhere.getByRole('link', { name: label }).click()
    await openProposal(sanne, candidate)
    await expect(part(sanne, 'Waarom voorgesteld').getByText('Solderen kan hij al.')).toBeVisible()
    await expect(part(sanne, 'Neemt mee wat al geleerd is')).toContainText(`${job} bij ${employer}`)
  })
  await test.step('The dossier keeps the skill, as shown at work', async () => {
    await find(sanne, candidate)
    const skill = part(sanne, 'Skills').locator('.meter').filter({ hasText: 'Solderen' })
    await expect(skill).toContainText('Met controle · getoond op het werk')
  })
})
